import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import type { CsvValue } from '../facts/csv';
import { parquetColumns, type ParquetColumn, type ParquetKind } from './parquetColumns';

/** Rows that are held until they are written: few, so that memory is small where several parts are joined. */
const GROUP = 20_000;

/** Beginning of the name of a file that is being written. */
export const UNFINISHED = '.writing-';

/** Writes one Parquet file, row group by row group, under another name until it is whole. */
export class PartWriter {
  /** Rows that it has been given. */
  rows = 0;
  private readonly columns: ParquetColumn[];
  private readonly own: string;
  private readonly handle: number;
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private held: CsvValue[][] = [];
  private isOpen = true;

  constructor(
    private readonly file: string,
    kind: ParquetKind,
  ) {
    this.columns = parquetColumns(kind);
    this.own = join(dirname(file), `${UNFINISHED}${basename(file)}`);
    mkdirSync(dirname(file), { recursive: true });
    this.handle = openSync(this.own, 'w');
    const schema = schemaFromColumnData({ columnData: this.columnData([]) });
    const kvMetadata = [{ key: 'mingzhang', value: `${kind}@1, money in yuan, sorted by body, year, id` }];
    this.writer = new ParquetWriter({ writer: this.bytes, schema, kvMetadata, createdBy: 'mingzhang' });
  }

  add(rows: readonly CsvValue[][]): void {
    for (const row of rows) this.held.push(row);
    this.rows += rows.length;
    if (this.held.length >= GROUP) this.flush();
  }

  /** Ends the file and gives it its name. */
  finish(): void {
    if (this.held.length > 0) this.flush();
    // What writes into memory is done when it returns.
    void this.writer.finish();
    this.toDisk();
    this.close();
    renameSync(this.own, this.file);
  }

  /** Gives it up; a file that has its name already keeps it. */
  abandon(): void {
    this.close();
    rmSync(this.own, { force: true });
  }

  private close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    closeSync(this.handle);
  }

  private flush(): void {
    void this.writer.write({ columnData: this.columnData(this.held), rowGroupSize: this.held.length });
    this.held = [];
    this.toDisk();
  }

  private columnData(rows: readonly CsvValue[][]): ColumnSource[] {
    return this.columns.map(({ name, type }, at) => ({
      name,
      type,
      data: rows.map((row) => row[at] ?? null),
    }));
  }

  /** What is encoded goes to the disk; the writer goes on counting where it was. */
  private toDisk(): void {
    const bytes = this.bytes.getBytes();
    for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
    this.bytes.index = 0;
  }
}
