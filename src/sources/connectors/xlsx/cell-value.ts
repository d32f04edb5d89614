import type { Cell } from '../table-record';
import type { StoredCell } from './sheet';
import { serialDay } from './serial-day';

/** What the values of cells are read with. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** What a cell holds, or why that is nothing. */
export interface CellValue {
  readonly value: Cell;
  readonly problem?: string;
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** What a cell holds: a text, a number, a truth value or a day as `2024-01-31`. */
export function cellValue(cell: StoredCell, context: CellContext): CellValue {
  const { value } = cell;
  if (value === null || (value === '' && cell.formula && cell.type !== 'str'))
    return wrong('a formula without its result; open the workbook in Excel and save it');
  return READERS.get(cell.type)?.(value, cell, context) ?? wrong(`a cell of the unknown type ${cell.type}`);
}

const wrong = (what: string): CellValue => ({
  value: null,
  problem: `${what}; the cell is taken for empty.`,
});

type Reader = (value: string, cell: StoredCell, context: CellContext) => CellValue;

const text: Reader = value => {
  const plain = value
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();
  return { value: plain === '' ? null : plain };
};

const number: Reader = (value, { style }, { dayStyles, from1904 }) => {
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed)) return wrong(`${value}, which is no number`);
  // A time of no day.
  if (!dayStyles.has(style) || (parsed > 0 && parsed < 1)) return { value: parsed };
  const day = serialDay(parsed, from1904);
  return day === null ? wrong(`${value} as a day, which is none`) : { value: day };
};

const shared: Reader = (value, cell, context) => {
  const found = context.sharedStrings[Number(value)];
  return found === undefined
    ? wrong(`the shared text ${value}, which there is none of`)
    : text(found, cell, context);
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['n', number],
  ['s', shared],
  ['str', text],
  ['inlineStr', text],
  ['b', value => ({ value: value === '1' || value === 'true' })],
  ['d', value => ({ value: value.slice(0, 'YYYY-MM-DD'.length) })],
  ['e', value => wrong(`the error ${value}`)],
]);
