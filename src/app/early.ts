/**
 * Sets the reader's theme and text size on `<html>` before anything is drawn. Runs as a classic script in the head, so
 * it imports nothing. The address (`?theme=dark`, `?size=elder`) goes before what the browser remembers.
 */
{
  const choices = { theme: ['light', 'dark'], size: ['elder'] } as const;
  const asked = new URLSearchParams(location.search);
  const remembered = (key: string): string | null => {
    try {
      return localStorage.getItem(`mingzhang-${key}`);
    } catch {
      // Storage may be denied; the page is then as its address says.
      return null;
    }
  };
  for (const [key, values] of Object.entries(choices)) {
    const value = asked.get(key) ?? remembered(key);
    if (value !== null && (values as readonly string[]).includes(value)) document.documentElement.dataset[key] = value;
  }
}

export {};
