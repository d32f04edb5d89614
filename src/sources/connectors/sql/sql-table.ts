import type { ForeignAnswer, ForeignRow, ForeignSnapshot } from '../../../database/foreign';
import { SourceError } from '../../../errors';
import type { JsonObject } from '../../connector';
import { checkColumns, toRecords } from './sql-values';

/** Rows of a part at most, and about the characters it may have. */
const PART_ROWS = 1_000;
const PART_CHARACTERS = 4_000_000;
const FIRST_PART_ROWS = 100;
const MEGABYTE = 1_048_576;

export interface TableLimits {
  readonly rows: number;
  readonly megabytes: number;
}

/** What one query of a snapshot gives, in the order of its key, part by part. */
export class SqlTable {
  private columns: ForeignAnswer['columns'] = [];
  private names: string[] = [];
  private total = 0;
  private characters = 0;
  private readonly source: string;

  constructor(
    private readonly snapshot: ForeignSnapshot,
    query: string,
    private readonly key: string,
  ) {
    // On lines of its own, a comment at its end takes nothing with it.
    this.source = `from (\n${query}\n) as source`;
  }

  /** Looks before reading: throws a `SourceError` where there are too many rows, or the key identifies none or several. */
  async check({ rows }: TableLimits): Promise<void> {
    const probe = await this.snapshot.ask(`select * ${this.source} limit 1`);
    this.columns = probe.columns;
    this.names =
      probe.columns.length > 0 ? probe.columns.map(({ name }) => name) : Object.keys(probe.rows[0] ?? {});
    checkColumns(probe.columns);
    if (this.names.length > 0 && !this.names.includes(this.key)) {
      throw unreadable(
        `options.query gives no column "${this.key}" (options.key); it gives ${this.names.join(', ')}`,
      );
    }
    if (probe.rows.length > 0) await this.checkKeys(rows);
  }

  /** The rows, so many at a time as fit. Throws a `SourceError` where they are more than they may be in all. */
  async *parts({ megabytes }: TableLimits): AsyncGenerator<{ key: string; record: JsonObject }[]> {
    let size = FIRST_PART_ROWS;
    for (let after: After | undefined, read = 0; read < this.total;) {
      const { rows } = await this.snapshot.ask(this.partAfter(after, size), after ? [after.value] : []);
      const last = rows.at(-1);
      if (!last)
        throw unreadable(
          `${String(read)} of ${String(this.total)} rows came: the query gives others each time`,
        );
      read += rows.length;
      const length = charactersOf(rows);
      this.characters += length;
      if (this.characters > megabytes * MEGABYTE)
        throw tooLarge(`more than ${String(megabytes)} MB`, 'megabytes');
      size = Math.max(1, Math.min(PART_ROWS, Math.floor((rows.length * PART_CHARACTERS) / (length + 1))));
      after = { value: last[this.key], type: last[this.typeName] };
      yield this.records(rows);
    }
  }

  private async checkKeys(most: number): Promise<void> {
    const key = this.quoted(this.key);
    const { rows } = await this.snapshot.ask(
      `select count(*) as total, count(${key}) as filled, count(distinct ${key}) as different ${this.source}`,
    );
    const [total = 0, filled = 0, different = 0] = ['total', 'filled', 'different'].map(name =>
      Number(rows[0]?.[name]),
    );
    if (total > most) throw tooLarge(`${String(total)} rows, more than ${String(most)}`, 'rows');
    if (filled < total)
      throw unreadable(`${String(total - filled)} of ${String(total)} rows have no ${this.key}; ${KEY}`);
    if (different < filled) throw unreadable(`${await this.example()} stands in several rows; ${KEY}`);
    this.total = total;
  }

  private async example(): Promise<string> {
    const key = this.quoted(this.key);
    const { rows } = await this.snapshot.ask(
      `select ${key} ${this.source} group by ${key} having count(*) > 1 order by ${key} limit 1`,
    );
    return `The ${this.key} "${String(rows[0]?.[this.key])}"`;
  }

  /** The key is the query's own: SQLite would order by the column of that name that is selected, which may be a text. */
  private partAfter(after: After | undefined, size: number): string {
    const key = this.quoted(this.key);
    const where = after === undefined ? '' : ` where source.${key} > ${this.placeholder(after)}`;
    return `select ${this.selected()} ${this.source}${where} order by source.${key} limit ${String(size)}`;
  }

  /** SQLite compares a text with a whole number as such; PostgreSQL takes the value for one of the column. */
  private placeholder({ type }: After): string {
    if (this.snapshot.engine === 'postgres') return '$1';
    return type === 'integer' ? 'cast(? as integer)' : '?';
  }

  /** SQLite's driver rounds what JSON does not hold exactly: such whole numbers come as texts. */
  private selected(): string {
    if (this.snapshot.engine === 'postgres') return '*';
    const columns = this.names.map(name => {
      const column = this.quoted(name);
      const large = `typeof(${column}) = 'integer' and ${column} not between -${EXACT} and ${EXACT}`;
      return `case when ${large} then cast(${column} as text) else ${column} end as ${column}`;
    });
    return [...columns, `typeof(${this.quoted(this.key)}) as ${this.quoted(this.typeName)}`].join(', ');
  }

  private records(rows: readonly ForeignRow[]): { key: string; record: JsonObject }[] {
    return toRecords(rows, this.columns, this.snapshot.engine).map(row => {
      const record = Object.fromEntries(Object.entries(row).filter(([name]) => name !== this.typeName));
      return { key: String(record[this.key]), record };
    });
  }

  private get typeName(): string {
    return `typeof(${this.key})`;
  }

  /** In double quotes, SQLite takes the name of no column for a text. */
  private quoted(name: string): string {
    const quote = this.snapshot.engine === 'sqlite' ? '`' : '"';
    return quote + name.replaceAll(quote, quote + quote) + quote;
  }
}

/** Where a part ended. */
interface After {
  readonly value: unknown;
  /** SQLite's type of it. */
  readonly type: unknown;
}

const EXACT = String(Number.MAX_SAFE_INTEGER);
const KEY = 'options.key must be a column that identifies each row';

const charactersOf = (rows: readonly ForeignRow[]): number =>
  rows.reduce(
    (sum, row) =>
      sum +
      Object.values(row).reduce<number>(
        (length, value) => length + (typeof value === 'string' ? value.length : 8),
        0,
      ),
    0,
  );

const tooLarge = (what: string, limit: string): SourceError =>
  new SourceError(`The query gives ${what}; raise limits.${limit} if it may`, 'SOURCE_TOO_LARGE');

const unreadable = (message: string): SourceError => new SourceError(message, 'SOURCE_UNREADABLE');
