import type { Knex } from 'knex';
import { oneOfChunks } from '../../database/batches';
import type { Dialect } from '../../database/dialect';
import { groupBy } from '../../database/group-by';
import { columnName, type Table } from '../../database/table';
import { nameVariants } from '../../database/name-variants';
import { STILL_BELIEVED } from '../../database/view';

/** Columns that name a record among those of its type as its code does. */
const ALIASES = ['officialCode', 'abbreviation'];

/** Finds the records that sources' own words stand for, among those believed in a transaction. */
export class RecordIndex {
  constructor(private readonly dialect: Dialect) {}

  /** Those of the codes that a record has. */
  async codes(trx: Knex, table: Table, codes: readonly string[]): Promise<Set<string>> {
    return new Set(await this.having(trx, table, 'code', codes));
  }

  /** The codes of the records whose official code or abbreviation is one of the texts, by text. */
  async byAlias(trx: Knex, table: Table, texts: readonly string[]): Promise<Map<string, Set<string>>> {
    const found = new Map<string, Set<string>>();
    for (const alias of ALIASES.filter(name => name in table.columns)) {
      const rows = await this.rows(trx, table, { column: columnName(alias), values: texts });
      for (const { code, value } of rows) addTo(found, value, code);
    }
    return found;
  }

  /** The codes of the records that have one of the names, in any of its forms, by name. */
  async byName(trx: Knex, table: Table, names: readonly string[]): Promise<Map<string, Set<string>>> {
    const variants = new Map(names.map(name => [name, nameVariants(name)]));
    const all = [...new Set([...variants.values()].flat())];
    const rows = await oneOfChunks(all, async some => {
      const query: Knex.QueryBuilder = trx('search_entries')
        .where({ type: table.type, recorded_to: STILL_BELIEVED })
        .whereRaw(this.dialect.oneOf(trx, 'folded_name', some))
        .distinct('code', 'folded_name as value');
      return (await query) as Row[];
    });
    const byVariant = groupBy([...rows, ...(await this.formerNames(trx, table))], ({ value }) => value);
    const found = new Map<string, Set<string>>();
    for (const [name, forms] of variants)
      for (const form of forms) for (const { code } of byVariant.get(form) ?? []) addTo(found, name, code);
    return found;
  }

  /** Agencies are few, and the only ones that keep their former names. */
  private async formerNames(trx: Knex, table: Table): Promise<Row[]> {
    if (!('formerNames' in table.columns)) return [];
    const query: Knex.QueryBuilder = trx(table.name)
      .where('recorded_to', STILL_BELIEVED)
      .whereNot('former_names', '[]')
      .select('code', 'former_names as value');
    const rows = (await query) as Row[];
    return rows.flatMap(({ code, value }) =>
      (JSON.parse(value) as string[]).flatMap(nameVariants).map(variant => ({ code, value: variant })),
    );
  }

  private async having(
    trx: Knex,
    table: Table,
    column: string,
    values: readonly string[],
  ): Promise<string[]> {
    return (await this.rows(trx, table, { column, values })).map(({ value }) => value);
  }

  private async rows(
    trx: Knex,
    table: Table,
    { column, values }: { column: string; values: readonly string[] },
  ): Promise<Row[]> {
    return oneOfChunks(values, async some => {
      const query: Knex.QueryBuilder = trx(table.name)
        .where('recorded_to', STILL_BELIEVED)
        .whereRaw(this.dialect.oneOf(trx, column, some))
        .distinct('code', `${column} as value`);
      return (await query) as Row[];
    });
  }
}

interface Row {
  readonly code: string;
  readonly value: string;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  values.add(value);
  map.set(key, values);
}
