import { behindHash, insideFile, insideOf } from '../../addresses/insideHref';

/**
 * The address of a page inside of a file that holds a whole site: everything behind `#`. In the bundle of that file the
 * names `location`, `history` and `fetch` mean these, so that the pages need not know where they stand.
 */

/** What the file holds, by the paths that the site would have: `data/budgets/….json`. */
const files = new Map<string, () => string>();

/** The address inside of the file. */
export function insideAddress(): URL {
  return insideOf(window.location.hash);
}

function write(url: string | URL | null | undefined, push: boolean): void {
  const to = behindHash(new URL(url ?? '', insideAddress()));
  if (push) window.history.pushState(null, '', to);
  else window.history.replaceState(null, '', to);
}

export const pageLocation = {
  get href(): string {
    return insideAddress().href;
  },
  get search(): string {
    return insideAddress().search;
  },
  get hash(): string {
    return insideAddress().hash;
  },
  get pathname(): string {
    return insideAddress().pathname;
  },
  get protocol(): string {
    return window.location.protocol;
  },
  get origin(): string {
    return window.location.origin;
  },
  assign: (url: string): void => window.location.assign(url),
  replace: (url: string): void => window.location.replace(url),
  reload: (): void => window.location.reload(),
};

export const pageHistory = {
  pushState: (_state: unknown, _unused: string, url?: string | URL | null): void => write(url, true),
  replaceState: (_state: unknown, _unused: string, url?: string | URL | null): void => write(url, false),
  back: (): void => window.history.back(),
};

/** Answers from what the file holds; asks nobody. */
export async function pageFetch(url: string): Promise<Response> {
  const text = files.get(insideFile(url));
  return Promise.resolve(text ? new Response(text()) : new Response('', { status: 404 }));
}

/** Puts a text where `pageFetch` finds it; it is made when it is asked for. */
export function holdFile(path: string, text: () => string): void {
  files.set(path, text);
}
