import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import CliTable from 'cli-table3';
import type { Cell } from './csv';

/** A row of a list: every cell by its name. */
export type Row = Readonly<Record<string, Cell>>;

const LONGEST = 60;
const WIDE = 64;
/** Sentences are wrapped; anything else is shortened. */
const SENTENCES = ['message'];

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
] as const;
const BORDERLESS = Object.fromEntries(BORDERS.map(name => [name, '']));

/** A table of rows, for people to read: no column that is empty throughout, and no value that moves the cursor. */
export function tableOf(rows: readonly Row[], names: readonly string[], stream: WriteStream): string {
  const columns = names.filter(name => rows.some(row => row[name] != null && row[name] !== ''));
  const widths = columns.map(name => (isWide(rows, name) ? WIDE : null));
  const table = new CliTable({
    head: columns.map(name => styled(stream, 'bold', words(name))),
    // Without borders: narrower, and other programs can read it line by line.
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colWidths: widths,
    wordWrap: true,
  });
  for (const row of rows) table.push(columns.map(name => shown(row[name] ?? null, SENTENCES.includes(name))));
  return `${table.toString()}\n`.replace(/ +$/gm, '');
}

/** With colour where the stream shows it. */
export const styled = (
  stream: WriteStream,
  style: 'bold' | 'red' | 'green' | 'yellow' | 'dim',
  text: string,
): string => styleText(style, text, { stream, validateStream: true });

/** A text without what a terminal would obey: sources may send anything. */
export const harmless = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- These are what has to go.
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');

function shown(cell: Cell, isSentence: boolean): string {
  const text = harmless(cell === null ? '' : String(cell));
  return isSentence || text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

const isWide = (rows: readonly Row[], name: string): boolean =>
  SENTENCES.includes(name) && rows.some(row => String(row[name] ?? '').length > LONGEST);

/** `daysSinceSuccess` as people read it. */
const words = (name: string): string => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
