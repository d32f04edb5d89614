import { tooLarge } from '../document';
import type { Cell } from '../table-record';
import { type CellRange, parseRange } from './reference';
import { readWholeXml } from './xml';

const MOST_MERGES = 200_000;

/** The merged cells of a sheet, from above; they stand behind its rows. */
export async function readMerges(
  part: string,
  chunks: AsyncIterable<Buffer>,
  name: string,
): Promise<CellRange[]> {
  const merges: CellRange[] = [];
  await readWholeXml(part, chunks, {
    open: (tag, { ref = '' }) => {
      const range = tag === 'mergeCell' ? parseRange(ref) : null;
      if (range === null) return;
      if (merges.length === MOST_MERGES) throw tooLarge(name, `${String(MOST_MERGES)} merged cells`, 'rows');
      merges.push(range);
    },
  });
  return merges.sort((one, other) => one.top - other.top);
}

/** Gives the cells of rows, taken from above, what is merged into them. */
export class MergedCells {
  private next = 0;
  private open: { readonly range: CellRange; readonly value: Cell }[] = [];

  /** `merges` are in the order of their first rows. */
  constructor(private readonly merges: readonly CellRange[]) {}

  /** What merged cells put into a row below their first; with `across`, right of their first column too. */
  fill(row: number, cells: readonly Cell[], across: boolean): Cell[] {
    const filled = [...cells];
    this.advance(row, cells);
    for (const { range, value } of this.open) {
      const last = across ? range.right : range.left;
      for (let column = range.left; column <= last; column += 1) {
        while (filled.length < column) filled.push(null);
        filled[column - 1] = value;
      }
    }
    return filled;
  }

  private advance(row: number, cells: readonly Cell[]): void {
    this.open = this.open.filter(({ range }) => range.bottom >= row);
    for (
      let range = this.merges[this.next];
      range !== undefined && range.top <= row;
      range = this.merges[this.next]
    ) {
      this.next += 1;
      // Where the first row of the range holds no cell, there is nothing to hand down.
      if (range.top === row && range.bottom >= row)
        this.open.push({ range, value: cells[range.left - 1] ?? null });
    }
  }
}
