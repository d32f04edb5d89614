import { isDay } from '../../database/partial-date';
import { columnName } from '../../sources/connectors/xlsx/reference';
import type { Cell, ColumnKind } from '../tables/table-columns';
import { escapeXml } from '../xml-text';
import { STYLES } from './parts';

/** More characters than this a cell does not hold. */
const MAX_LETTERS = 32_767;
const CUT = '…';
const BETWEEN_PARTS = '; ';

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, as it is for every day after the 29 February 1900 that they take for one. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = '1900-03-01';

/** A row of cells, each of the kind of its column. */
export function rowXml(number: number, cells: readonly Cell[], kinds: readonly ColumnKind[]): string {
  const row = String(number);
  const xml = cells.map((cell, index) => cellXml(cell, kinds[index] ?? 'text', columnName(index + 1) + row));
  return `<row r="${row}">${xml.join('')}</row>`;
}

/** The first row: the names of the columns. */
export const headerXml = (names: readonly string[]): string =>
  `<row r="1">${names.map((name, index) => textXml(name, `${columnName(index + 1)}1`, STYLES.heading)).join('')}</row>`;

function cellXml(cell: Cell, kind: ColumnKind, reference: string): string {
  if (typeof cell === 'number') return numberXml(cell, reference, STYLES.text);
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell !== 'string') return textXml((cell ?? []).join(BETWEEN_PARTS), reference, STYLES.text);
  const isDate = kind === 'date' && isSureDay(cell);
  return isDate ? numberXml(serialOf(cell), reference, STYLES.day) : textXml(cell, reference, STYLES.text);
}

const numberXml = (value: number, reference: string, style: number): string =>
  `<c r="${reference}" s="${String(style)}"><v>${String(value)}</v></c>`;

/** A year or a month alone stays a text: no day is invented. */
const isSureDay = (date: string): boolean => isDay(date) && date >= FIRST_SURE_DAY;

/** A cell with a text; an empty one is no cell. */
const textXml = (text: string, reference: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${reference}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${spreadsheetText(text)}</t></is></c>`;

const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MS;

/** What XML does not have, or reads as something else. */
const NOT_IN_XML = /[^\P{Cc}\t\n\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Characters that XML does not have, as spreadsheets write them, `_x0001_`; and what only looks like one, kept as it is. */
function spreadsheetText(text: string): string {
  const short = text.length > MAX_LETTERS ? text.slice(0, MAX_LETTERS - CUT.length) + CUT : text;
  const marked = short
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, letter => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(marked);
}
