import { Option } from 'commander';
import type { Surroundings } from '../session';
import { csvRow } from './csv';
import { type Sink, streamSink } from './sink';
import { type Row, tableOf } from './table';

export type Format = 'table' | 'json' | 'csv';

export const formatOption = (): Option =>
  new Option('--format <format>', 'how it is printed').choices(['table', 'json', 'csv']).default('table');

export interface List {
  readonly rows: readonly Row[] | AsyncIterable<Row>;
  /** The columns of a table, of which there is less room than in a file. */
  readonly columns: readonly string[];
  readonly format: Format;
  /** Said instead of an empty table. */
  readonly none: string;
  /** Where more of it may be than a table shows: how to see all. */
  readonly all?: string;
}

const SHOWN = 100;

/** Prints a list: as a table its beginning, as JSON or CSV all of it, row by row. */
export async function printList(list: List, { stdout }: Surroundings): Promise<void> {
  if (list.format === 'table') {
    stdout.write(await printedTable(list, stdout));
    return;
  }
  const sink = streamSink(stdout);
  await (list.format === 'json' ? writeJson(list, sink) : writeCsv(list, sink));
  sink.close();
}

async function writeJson({ rows }: List, sink: Sink): Promise<void> {
  let separator = '[\n';
  for await (const row of rows) {
    sink.write(separator + JSON.stringify(row));
    separator = ',\n';
  }
  sink.write(separator === '[\n' ? '[]\n' : '\n]\n');
}

async function writeCsv({ rows }: List, sink: Sink): Promise<void> {
  let isFirst = true;
  for await (const row of rows) {
    if (isFirst) sink.write(csvRow(Object.keys(row)));
    sink.write(csvRow(Object.values(row)));
    isFirst = false;
  }
}

async function printedTable(
  { rows, columns, none, all }: List,
  stdout: Surroundings['stdout'],
): Promise<string> {
  const shown: Row[] = [];
  let count = 0;
  for await (const row of rows) {
    if (count < SHOWN) shown.push(row);
    count += 1;
  }
  if (count === 0) return `${none}\n`;
  const more = count - shown.length;
  const rest = more === 0 ? '' : `… and ${String(more)} more; ${all ?? '--format json prints all'}\n`;
  return `${tableOf(shown, columns, stdout)}${rest}`;
}
