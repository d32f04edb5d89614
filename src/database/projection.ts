import { columnName, type Table } from './table';

/** Some columns of a table, by their properties. The same object stands for the same columns. */
export interface Projection {
  readonly key: string;
  readonly columns: readonly string[];
}

const known = new Map<string, Projection>();
/** Beyond so many a new object is made each time, which costs only time. */
const MAX_KNOWN = 10_000;

export function projectionOf(columns: readonly string[]): Projection {
  const sorted = [...new Set(columns)].sort();
  const key = sorted.join();
  const before = known.get(key) ?? { key, columns: sorted };
  if (known.size < MAX_KNOWN) known.set(key, before);
  return before;
}

/** All the columns that any of some projections has. */
export const unionOf = (projections: readonly (Projection | null)[]): Projection | null => {
  const [first = null, ...others] = new Set(projections);
  if (others.length === 0) return first;
  const some = [first, ...others].filter(projection => projection !== null);
  return some.length <= others.length ? null : projectionOf(some.flatMap(({ columns }) => columns));
};

/** The columns to read for a projection of a table: beside its own the code. */
export const readColumns = (table: Table, projection: Projection | null | undefined): readonly string[] =>
  projection
    ? ['code', ...projection.columns]
    : ['code', 'validFrom', 'validTo', ...Object.keys(table.columns)];

/** Columns as a statement selects them, under the names of their properties. */
export const toSelected = (alias: string, columns: readonly string[]): readonly string[] =>
  columns.map(property => `${alias}.${columnName(property)} as ${property}`);

/** Tells reads of different columns apart; all columns are read where there is no projection. */
export const projectionKey = (projection: Projection | null | undefined): string => projection?.key ?? '*';
