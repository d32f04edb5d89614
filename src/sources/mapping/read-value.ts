import type { Column } from '../../database/table';
import { tidy } from '../../database/vietnamese-text';
import { type CodeList, meaningOf } from './code-list';
import { type Outcome, shown } from './outcome';
import { readDate } from './read-date';
import { readInteger, readNumber } from './read-number';

/** How the values of a field are written beside what its column says. */
export interface Spelling {
  readonly codeList?: CodeList | undefined;
  /** Between the items of a list in one text. */
  readonly separator?: string | undefined;
}

type AnyColumn = Column<unknown>;

/**
 * A value of a source as its column keeps it: null, or an empty list, where there is none. References stay the source's
 * own words. A column that must be filled gives a problem where nothing was given.
 */
export function readValue(value: unknown, column: AnyColumn, spelling: Spelling = {}): Outcome<unknown> {
  if (isList(column)) return readList(value, spelling);
  const single = onlyItem(value);
  const listed = throughCodeList(single, column, spelling.codeList);
  if ('problem' in listed) return listed;
  if (isEmpty(listed.value))
    return column.nullable ? { value: null } : { problem: 'is empty, but must be given' };
  return READERS[column.kind](listed.value, column);
}

/** Whether a record cannot be kept without the column. */
export const isRequired = (column: AnyColumn): boolean => !column.nullable && !isList(column);

/** Whether the column holds several values. */
export const isList = ({ kind }: AnyColumn): boolean => kind === 'references' || kind === 'texts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && tidy(value) === '');

/** A list of one is that one: which of the two a source sends is often chance. */
const onlyItem = (value: unknown): unknown => (Array.isArray(value) && value.length <= 1 ? value[0] : value);

type Reader = (value: unknown, column: AnyColumn) => Outcome<unknown>;

const READERS: Readonly<Record<AnyColumn['kind'], Reader>> = {
  text: readText,
  reference: readText,
  anyReference: readText,
  number: value => readNumber(value),
  integer: readInteger,
  flag: readFlag,
  date: readDate,
  choice: readChoice,
  references: value => readList(value, {}),
  texts: value => readList(value, {}),
};

/** What no database keeps: NUL, and halves of characters. */
const UNKEPT = /\0|\p{Surrogate}/u;

/** A tidy text; numbers and truth are made text. */
export function readText(value: unknown): Outcome<string> {
  if (typeof value === 'number' || typeof value === 'boolean') return { value: String(value) };
  if (typeof value !== 'string')
    return { problem: `${shown(value)} is no text but ${whatIs(value)}; choose one text of it` };
  return UNKEPT.test(value)
    ? { problem: `${shown(value)} has a character in it that cannot be kept (NUL, or half of one)` }
    : { value: tidy(value) };
}

const whatIs = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

const YES = new Set(['có', 'co', 'x', '✓', '✔', '☑', 'true', '1', 'yes', 'y', 'đúng']);
// The unmarked "dung" is left out: it may as well be "dừng", stopped.
const NO = new Set(['không', 'khong', '✗', '✘', '☐', 'false', '0', 'no', 'n', 'sai']);

/** Whether a mark or a word says yes. */
export function readFlag(value: unknown): Outcome<boolean> {
  if (typeof value === 'boolean') return { value };
  const word =
    typeof value === 'string' || typeof value === 'number' ? tidy(String(value)).toLowerCase() : '';
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return { problem: `${shown(value)} is neither yes (Có, x, ✓, true, 1, yes) nor no (Không, false, 0, no)` };
}

function readChoice(value: unknown, { values = [] }: AnyColumn): Outcome<string> {
  const read = readText(value);
  if ('problem' in read || values.includes(read.value)) return read;
  return {
    problem: `${shown(value)} is none of ${values.join(', ')}; a code list can say which of them it means`,
  };
}

function readList(value: unknown, { codeList, separator }: Spelling): Outcome<readonly string[]> {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? split(value, separator) : [value];
  const kept = new Set<string>();
  for (const item of items as readonly unknown[]) {
    if (isEmpty(item)) continue;
    const read = readItem(item, codeList);
    if ('problem' in read) return read;
    if (read.value !== '') kept.add(read.value);
  }
  return { value: [...kept] };
}

function readItem(item: unknown, codeList: CodeList | undefined): Outcome<string> {
  const listed = throughCodeList(item, { kind: 'text', nullable: true }, codeList);
  return 'problem' in listed ? listed : readText(listed.value);
}

const split = (text: string, separator: string | undefined): string[] => text.split(separator ?? /[;\r\n]/);

/** The registry's word for the source's; without a list, and for the registry's own words, the same. */
function throughCodeList(
  value: unknown,
  { values }: AnyColumn,
  list: CodeList | undefined,
): Outcome<unknown> {
  if (list === undefined) return { value };
  const read = isEmpty(value) ? { value: '' } : readText(value);
  if ('problem' in read) return read;
  const isOwn = read.value === '' || values?.includes(read.value) === true;
  const meaning = meaningOf(read.value, list);
  return 'problem' in meaning && isOwn ? read : meaning;
}
