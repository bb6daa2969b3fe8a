/** Versions of WordPress since which its filter of styles keeps more; of other versions it keeps what the last one here did. */
export type WordPress = '6.0' | '6.5' | '6.6';

/** Elements and attributes that a site's author may use where frames are allowed at all. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  div: ['style', 'class', 'id'],
  iframe: ['src', 'title', 'width', 'height', 'frameborder', 'style', 'loading'],
};

/** Of the properties that `safecss_filter_attr` knows, those that have to do with boxes. */
const PROPERTIES = ['border', 'width', 'height', 'max-width', 'min-height', 'margin', 'padding', 'position'];

/** Functions whose values pass, once their brackets are closed. */
const FUNCTIONS: Readonly<Record<WordPress, RegExp>> = {
  '6.0': /\b(?:var|calc)$/,
  '6.5': /\b(?:var|calc|min|max|minmax|clamp|repeat)$/,
  '6.6': /\b(?:var|calc|min|max|minmax|clamp|repeat)$/,
};

/** What `wp_kses` leaves of a code: of each element its known attributes, of a style its known properties and harmless values. */
export function throughKses(code: string, version: WordPress): string {
  return code.replace(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>/g, (_, element: string, attributes: string) => {
    const kept = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)]
      .filter(([, name = '']) => ATTRIBUTES[element]?.includes(name))
      .map(([, name = '', value = '']) => `${name}="${name === 'style' ? filteredStyle(value, version) : value}"`);
    return `<${[element, ...kept].join(' ')}>`;
  });
}

/** `safecss_filter_attr`: a declaration whose property is unknown, or whose value holds what could be a trick, is left out. */
export function filteredStyle(style: string, version: WordPress): string {
  const known = version === '6.6' ? [...PROPERTIES, 'container-type'] : PROPERTIES;
  return style
    .split(';')
    .filter((declaration) => {
      const [property = '', ...value] = declaration.trim().split(':');
      return known.includes(property.trim()) && !/[\\(&=}]|\/\*/.test(withoutCalls(value.join(':'), version));
    })
    .join(';');
}

/** A value without the calls of known functions, each from its name to its closing bracket. */
function withoutCalls(value: string, version: WordPress): string {
  const open = value.indexOf('(');
  const close = closing(value, open);
  if (open < 0 || close < 0) return value;
  const [before, after] = [value.slice(0, open), withoutCalls(value.slice(close + 1), version)];
  const inner = value.slice(open + 1, close);
  // The old pattern knew no brackets within brackets.
  const passes = FUNCTIONS[version].test(before) && (version !== '6.0' || !inner.includes('('));
  return passes ? before.replace(FUNCTIONS[version], '') + after : `${before}(${after}`;
}

/** Where the bracket that opens at `open` is closed; −1 where it is not. */
function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at >= 0 && at < value.length; at += 1) {
    depth += value[at] === '(' ? 1 : value[at] === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
}
