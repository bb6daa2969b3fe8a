/**
 * Lets the list of all bodies be searched by name, pinyin or initials. Runs as a classic script at the end of that page, so it imports
 * nothing; without it the list stands as a whole. What a body is found by stands in its element.
 */
{
  const field = document.querySelector<HTMLInputElement>('#find-body');
  const status = document.querySelector('#found-bodies');
  const bodies = [...document.querySelectorAll<HTMLElement>('[data-find]')];
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const find = (): void => {
    const asked = plain(field?.value ?? '');
    let found = 0;
    for (const body of bodies) {
      body.hidden = asked !== '' && !(body.dataset['find'] ?? '').includes(asked);
      if (!body.hidden) found += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('[data-find]:not([hidden])');
    if (status) status.textContent = asked === '' ? '' : `${found} / ${bodies.length}`;
  };
  field?.closest<HTMLElement>('.find')?.removeAttribute('hidden');
  field?.addEventListener('input', find);
  find();
}

export {};
