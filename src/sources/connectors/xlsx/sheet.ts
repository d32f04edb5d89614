import { SourceError } from '../../../errors';
import { parseReference } from './reference';
import { RichText } from './shared-strings';
import { readXml, type XmlAttributes, type XmlHandler } from './xml';

/** A cell as its sheet stores it. */
export interface StoredCell {
  /** Counted from 1. */
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Null where none is stored. */
  readonly value: string | null;
  readonly formula: boolean;
}

export interface StoredRow {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly StoredCell[];
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const LONGEST_VALUE = 1_048_576;

/** The rows of a sheet that hold cells, in order. Throws a `SourceError` where the sheet is no such thing. */
export async function* sheetRows(part: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<StoredRow> {
  for await (const handler of readXml(part, chunks, new RowHandler(part))) yield* handler.take();
}

/** Collects the cells of rows; a row or a cell without an address follows the one before. */
class RowHandler implements XmlHandler {
  private rows: StoredRow[] = [];
  private cells: StoredCell[] = [];
  private row = 0;
  private column = 0;
  private attributes: XmlAttributes = {};
  private value: string | null = null;
  private inValue = false;
  private inline: RichText | null = null;
  private formula = false;

  constructor(private readonly part: string) {}

  take(): StoredRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.inValue = true;
    else if (name === 'f') this.formula = true;
    else if (name === 'is') this.inline = new RichText();
    else this.inline?.open(name);
  }

  close(name: string): void {
    if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'v') this.inValue = false;
    else if (name === 'is') this.value = this.inline?.value ?? null;
    else this.inline?.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value = (this.value ?? '') + text;
    else this.inline?.add(text);
    if ((this.value?.length ?? 0) > LONGEST_VALUE) throw this.wrong('a cell holds more than any cell may');
  }

  private openRow({ r }: XmlAttributes): void {
    const next = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(next) || next <= this.row || next > LAST_ROW)
      throw this.wrong(`row ${String(r)} follows row ${String(this.row)}`);
    this.row = next;
    this.column = 0;
    this.cells = [];
  }

  private openCell(attributes: XmlAttributes): void {
    const { r } = attributes;
    const column = r === undefined ? this.column + 1 : parseReference(r)?.column;
    if (column === undefined || column <= this.column || column > LAST_COLUMN)
      throw this.wrong(`in row ${String(this.row)} the cell ${String(r)} stands where none can`);
    this.column = column;
    this.attributes = attributes;
    this.value = null;
    this.inline = null;
    this.formula = false;
  }

  private closeCell(): void {
    const { t: type = 'n', s = '0' } = this.attributes;
    const { column, value, formula } = this;
    if (value !== null || formula) this.cells.push({ column, type, style: Number(s), value, formula });
    this.inline = null;
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ number: this.row, cells: this.cells });
  }

  private wrong(what: string): SourceError {
    return new SourceError(`The sheet in the part ${this.part} is damaged: ${what}.`, 'SOURCE_UNREADABLE');
  }
}
