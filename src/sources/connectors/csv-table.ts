import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { SourceRecord, UnreadableRecord } from '../connector';
import type { Malformed } from '../encodings/malformed';
import type { SourceOf } from '../source-config';
import type { CsvRow } from './csv-rows';
import { tooLarge } from './document';
import { headingsOf } from './headings';
import { isBlank, shorten, toRecord } from './table-record';

/** Makes records of the rows of one delimited text, as they come. */
export class CsvTable {
  private readonly above: (readonly string[])[] = [];
  private headings: readonly string[] | null = null;
  private skipped = 0;
  private count = 0;

  /** `malformed` is filled, in the order of lines, before the row that holds it is read. */
  constructor(
    private readonly source: SourceOf<SourceKind.CSV>,
    private readonly name: string,
    private readonly malformed: Malformed[],
  ) {}

  /** Whether the headings were read. */
  get begun(): boolean {
    return this.headings !== null;
  }

  /** The record of a row; null for one that is none: above the headings, a heading itself or blank. */
  read(row: CsvRow): SourceRecord | UnreadableRecord | null {
    const problem = this.malformedIn(row);
    if (this.skipped < this.source.options.skipRows) {
      this.skipped += 1;
      return null;
    }
    const cells = row.cells.map(cell => (cell.trim() === '' ? null : cell.trim()));
    if (this.headings === null) return this.readHeading(row, cells, problem);
    if (isBlank(cells)) return null;
    this.countRow();
    const place = `line ${String(row.first)}`;
    if (problem !== undefined) return { place, problem: `${problem}.`, value: shorten(cells) };
    return toRecord(this.headings, { place, cells }, true);
  }

  /** What a steward wants to know. */
  notes(): string[] {
    return this.begun ? [] : ['it holds no row of headings, and no records'];
  }

  private readHeading(row: CsvRow, cells: readonly (string | null)[], problem: string | undefined): null {
    if (problem !== undefined)
      throw new SourceError(
        `The headings of ${this.name} on line ${String(row.first)} cannot be read: ${problem}.`,
        'SOURCE_UNREADABLE',
      );
    if (this.above.length === 0 && isBlank(cells)) return null;
    this.above.push(cells.map(cell => cell ?? ''));
    if (this.above.length === this.source.options.headerRows) this.headings = headingsOf(this.above, true);
    return null;
  }

  private countRow(): void {
    const { rows } = this.source.limits;
    this.count += 1;
    if (this.count > rows) throw tooLarge(this.name, `${String(rows)} rows`, 'rows');
  }

  private malformedIn({ first, last }: CsvRow): string | undefined {
    let problem: string | undefined;
    while (this.malformed[0] !== undefined && this.malformed[0].line <= last) {
      const { line, what } = this.malformed[0];
      if (problem === undefined && line >= first) problem = what;
      this.malformed.shift();
    }
    return problem;
  }
}
