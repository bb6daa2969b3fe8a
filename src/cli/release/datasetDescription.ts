import type { IndexEntry } from '../../model/budget';
import { PARQUET_KINDS, parquetColumns, type ParquetColumn, type ParquetKind } from '../parquet/parquetColumns';
import type { ReleasedFile } from './releaseFiles';

/** What a release says of itself beside its files. */
export interface ReleaseWords {
  /** Its date, and a number behind it if it is not the first of its day. */
  name: string;
  date: string;
  /** Version of the program. */
  version: string;
  /** Address under which it will stand; empty if unknown. */
  site: string;
  /** Address of a licence; empty if none is given. */
  license: string;
}

/** The words of Croissant 1.0 (MLCommons), which is schema.org's Dataset with columns. */
const CONTEXT = {
  '@language': 'zh',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  isLiveDataset: 'cr:isLiveDataset',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
};

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

const TYPES: Readonly<Record<string, string>> = { INT32: 'sc:Integer', DOUBLE: 'sc:Float', STRING: 'sc:Text' };

const KIND_NAMES: Readonly<Record<ParquetKind, string>> = {
  facts: '表内数据 · figures of the tables',
  checks: '勾稽核对 · checks',
  changes: '增减变化 · stated changes',
  targets: '绩效指标 · performance targets',
};

/** A release as a dataset that search engines and tools know: Croissant, which is JSON-LD of schema.org. */
export function datasetDescription(
  words: ReleaseWords,
  files: readonly ReleasedFile[],
  index: readonly IndexEntry[],
): object {
  const { name, date, version, site, license } = words;
  const years = index.map(({ year }) => year);
  const span = years.length > 0 ? `${Math.min(...years)}/${Math.max(...years)}` : undefined;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: `mingzhang-${name}`,
    description: `部门、单位预算和决算公开文件里的数，每个都指回印出它的那一格；共 ${index.length} 份。Figures of ${index.length} published budgets and final accounts of public bodies, each with the place where it is printed.`,
    inLanguage: 'zh',
    datePublished: date,
    version: name,
    isLiveDataset: false,
    ...(span ? { temporalCoverage: span } : {}),
    ...(site === '' ? {} : { url: new URL(`${name}/`, site).href }),
    ...(license === '' ? {} : { license }),
    citeAs: `明账 Mingzhang，${name} 版数据，mingzhang ${version}`,
    distribution: files.map(({ path, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: path,
      contentUrl: path.split('/').map(encodeURIComponent).join('/'),
      contentSize: `${bytes} B`,
      encodingFormat: FORMATS[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      sha256,
    })),
    recordSet: PARQUET_KINDS.map((kind) => ({
      '@type': 'cr:RecordSet',
      '@id': kind,
      name: kind,
      description: KIND_NAMES[kind],
      field: parquetColumns(kind).map((column) => fieldOf(kind, column)),
    })),
  };
}

function fieldOf(kind: ParquetKind, { name, type }: ParquetColumn): object {
  return {
    '@type': 'cr:Field',
    '@id': `${kind}/${name}`,
    name,
    dataType: TYPES[type],
    source: { fileObject: { '@id': `csv/${kind}.csv` }, extract: { column: name } },
  };
}
