import { fileHref } from '../src/addresses/fileHref';
import { budgetFile, dataFile } from '../src/addresses/dataFiles';
import type { Route } from '../src/app/routes';
import type { Rendered } from '../src/app/server';
import { takeFile } from '../src/addresses/takeFile';
import type { ShareImage } from './shareImages';

/** What the head of a page has to know beside the page. */
export interface ShareFacts {
  /** Address of the site with its slash; empty where it is not known. */
  address: string;
  /** Relative path to the root of the site. */
  root: string;
  /** Wide and square image; those that there are. */
  images: ShareImage[];
}

/** One element of the head: its name and value, not yet escaped. */
export type Meta = readonly [attribute: 'property' | 'name', name: string, content: string];

/**
 * What tells others how to show a link to this page. Addresses are whole where the site's own is known, else relative to
 * the page.
 */
export function shareMetas({ url }: Pick<Route, 'url'>, { address, root, images }: ShareFacts): Meta[] {
  const base = address === '' ? root : address;
  return [
    ...(address === '' ? [] : [['property', 'og:url', address + url] as const]),
    ...images.flatMap((image): Meta[] => [
      ['property', 'og:image', base + image.url],
      ['property', 'og:image:width', `${image.width}`],
      ['property', 'og:image:height', `${image.height}`],
      ['property', 'og:image:alt', image.title],
    ]),
    ['name', 'twitter:card', images.length > 0 ? 'summary_large_image' : 'summary'],
  ];
}

/** The budget as a data set for search engines (schema.org), with its files; it stands on the budget's first page. */
export function datasetOf({ lang }: Route, { description, site }: Rendered, { address, root }: ShareFacts): object {
  const { budget } = site;
  const base = address === '' ? root : address;
  const file = (encodingFormat: string, path: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: fileHref(path, { root: base }),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${budget.body} ${budget.year} 年${budget.level}预算`,
    description,
    inLanguage: ['zh-CN', 'en'],
    creator: { '@type': 'GovernmentOrganization', name: budget.body },
    temporalCoverage: `${budget.year}`,
    ...(budget.published ? { datePublished: budget.published.date } : {}),
    ...(budget.source.address === undefined ? {} : { isBasedOn: budget.source.address }),
    isAccessibleForFree: true,
    distribution: [
      file('application/json', budgetFile(budget.id)),
      file('text/csv', takeFile(budget.id, 'tables', 'csv', lang)),
      file('text/plain', dataFile(budget.source.text)),
    ],
  };
}
