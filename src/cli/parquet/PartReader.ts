import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from 'hyparquet';
import { CommandFault } from '../CommandFault';
import type { CsvValue } from '../facts/csv';
import { parquetColumns, type ParquetKind, type RowOwner } from './parquetColumns';

/** The rows of one budget, and whose they are. */
export interface OwnedRows extends RowOwner {
  rows: CsvValue[][];
}

/** Reads a part of ours budget by budget; of the file one row group is in memory. */
export class PartReader {
  private constructor(
    private readonly file: AsyncBuffer,
    private readonly metadata: FileMetaData,
  ) {}

  /** @throws CommandFault if it is no Parquet file, or none with the columns of this kind */
  static async open(path: string, kind: ParquetKind): Promise<PartReader> {
    const expected = parquetColumns(kind).map(({ name }) => name);
    const found = await asyncBufferFromFile(path)
      .then(async (file) => ({ file, metadata: await parquetMetadataAsync(file) }))
      .catch(() => undefined);
    const names = found?.metadata.schema.slice(1).map(({ name }) => name) ?? [];
    if (!found || names.join() !== expected.join())
      throw new CommandFault(
        `${path}：应为这一版写出的 ${kind} 数据（Parquet），实际${found ? '栏目不同' : '读不出来'}；请重新用 ingest --parquet 写出。`,
      );
    return new PartReader(found.file, found.metadata);
  }

  async *budgets(): AsyncGenerator<OwnedRows> {
    let open: OwnedRows | undefined;
    let start = 0;
    for (const { num_rows } of this.metadata.row_groups) {
      const end = start + Number(num_rows);
      for (const row of await this.rowsBetween(start, end)) {
        const [id, body, year, , , , sha256] = row;
        if (open && open.id === id && open.sha256 === sha256) {
          open.rows.push(row);
          continue;
        }
        if (open) yield open;
        open = { id: String(id), body: String(body), year: Number(year), sha256: String(sha256), rows: [row] };
      }
      start = end;
    }
    if (open) yield open;
  }

  private async rowsBetween(rowStart: number, rowEnd: number): Promise<CsvValue[][]> {
    let found: CsvValue[][] = [];
    await parquetRead({
      file: this.file,
      metadata: this.metadata,
      rowStart,
      rowEnd,
      onComplete: (rows) => (found = rows as CsvValue[][]),
    });
    return found;
  }
}
