import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { StoredTable } from './stored-tables';

/** A row as it is kept: its values in the order of the columns. */
export type StoredRow = readonly (string | number | null)[];

const PAGE = 2_000;

/** All rows of a table in the order of its key, page by page: the same rows on both engines, in the same order. */
export async function* rowsOf(db: Knex, table: StoredTable): AsyncGenerator<StoredRow> {
  const { name, columns, key } = table;
  const places = key.map(column => columns.indexOf(column));
  let last: StoredRow | undefined;
  for (;;) {
    const query = db(name)
      .select(columns)
      .orderBy([...key])
      .limit(PAGE);
    if (last) {
      const after = last;
      const marks = key.map(() => '?').join(', ');
      const names = key.map(() => '??').join(', ');
      const values = places.map(place => after[place] as string | number);
      void query.whereRaw(`(${names}) > (${marks})`, [...key, ...values]);
    }
    const page = (await query) as Readonly<Record<string, unknown>>[];
    for (const row of page) {
      last = columns.map(column => toStored(row[column], name, column));
      yield last;
    }
    if (page.length < PAGE) return;
  }
}

/** PostgreSQL's driver gives large whole numbers as text; nothing here is larger than JavaScript's. */
const WHOLE = new Set(['recorded_from', 'recorded_to']);

function toStored(value: unknown, table: string, column: string): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return WHOLE.has(column) ? Number(value) : value;
  throw new TypeError(`${table}.${column} holds ${typeof value}, which no backup can keep`);
}

/** Counts rows and works out their digest, which is the same for the same rows on either engine. */
export class Tally {
  readonly #hash = createHash('sha256');
  #rows = 0;

  /** Takes the next row as the line that it is in a backup. */
  add(line: string): void {
    this.#rows += 1;
    this.#hash.update(line).update('\n');
  }

  end(): { readonly rows: number; readonly sha256: string } {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}
