import type { SourceKind } from '../../../modules/source/source.table';
import type { SourceRecord, UnreadableRecord } from '../../connector';
import type { SourceOf } from '../../source-config';
import { tooLarge } from '../document';
import { headingsOf } from '../headings';
import { type Cell, isBlank, toRecord } from '../table-record';
import { type CellContext, cellValue } from './cell-value';
import { MergedCells } from './merges';
import { type CellRange, columnName } from './reference';
import type { StoredRow } from './sheet';

/** What a sheet is read with. */
export interface SheetContext extends CellContext {
  readonly source: SourceOf<SourceKind.XLSX>;
  /** For messages. */
  readonly name: string;
  readonly sheet: string;
  readonly merges: readonly CellRange[];
}

/** Makes records of the rows of one sheet, as they come. */
export class SheetTable {
  private readonly merged: MergedCells;
  private readonly above = new Map<number, readonly string[]>();
  private firstHeading: number | null = null;
  private headings: readonly string[] | null = null;
  private count = 0;

  constructor(private readonly context: SheetContext) {
    this.merged = new MergedCells(context.merges);
  }

  /** The record of a row with what is wrong with its cells before it; nothing for headings and blank rows. */
  read(row: StoredRow): (SourceRecord | UnreadableRecord)[] {
    const { cells, problems } = this.valuesOf(row);
    if (this.isHeading(row.number, cells)) {
      this.above.set(
        row.number,
        this.merged.fill(row.number, cells, true).map(cell => String(cell ?? '')),
      );
      return problems;
    }
    const filled = this.merged.fill(row.number, cells, false);
    if (this.firstHeading === null || (isBlank(cells) && problems.length === 0)) return [];
    this.countRow();
    this.headings ??= this.headingsAbove(this.firstHeading);
    return [...problems, toRecord(this.headings, { place: this.place(row.number), cells: filled }, false)];
  }

  /** What a steward wants to know. */
  notes(): string[] {
    return this.firstHeading === null ? ['it holds no row of headings, and no records'] : [];
  }

  private place(row: number): string {
    return `sheet ${this.context.sheet}, row ${String(row)}`;
  }

  private valuesOf({ number, cells: stored }: StoredRow): { cells: Cell[]; problems: UnreadableRecord[] } {
    const cells: Cell[] = [];
    const problems: UnreadableRecord[] = [];
    for (const cell of stored) {
      const { value, problem } = cellValue(cell, this.context);
      while (cells.length < cell.column) cells.push(null);
      cells[cell.column - 1] = value;
      const place = `${this.place(number)}, cell ${columnName(cell.column)}${String(number)}`;
      if (problem !== undefined)
        problems.push({ place, problem: `It holds ${problem}`, value: cell.value ?? '', isPart: true });
    }
    return { cells, problems };
  }

  private isHeading(row: number, cells: readonly Cell[]): boolean {
    const { skipRows, headerRows } = this.context.source.options;
    if (row <= skipRows) return false;
    if (this.firstHeading === null && !isBlank(cells)) this.firstHeading = row;
    return this.firstHeading !== null && row < this.firstHeading + headerRows;
  }

  /** Only where no cells are merged across do blanks have to be guessed at. */
  private headingsAbove(first: number): string[] {
    const { headerRows } = this.context.source.options;
    const last = first + headerRows - 1;
    const spread = !this.context.merges.some(
      ({ top, bottom, left, right }) => right > left && top <= last && bottom >= first,
    );
    const rows = Array.from({ length: headerRows }, (_, index) => this.above.get(first + index) ?? []);
    return headingsOf(rows, spread);
  }

  private countRow(): void {
    const { rows } = this.context.source.limits;
    this.count += 1;
    if (this.count > rows) throw tooLarge(this.context.name, `${String(rows)} rows`, 'rows');
  }
}
