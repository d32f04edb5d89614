import type { Quad } from 'n3';
import { groupBy } from '../../database/group-by';
import type { Table, VersionedRow } from '../../database/table';
import { recordsOf } from '../../repositories';
import type { Addresses } from '../addresses';
import { type Look, seenRows } from '../registry-view';
import { Description } from './description';
import { describeCommon, describePeriod, type Describer, isInForce, type Related } from './describer';
import { DESCRIBERS } from './describers';
import type { ShortName } from './namespaces';
import { SHAPES } from './vocabulary/shapes';

/** A look at the registry, and how its records are addressed. */
export interface Describing extends Look {
  readonly addresses: Addresses;
}

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** What is said of records that are not in the catalogue: what they are called, and since when and until when they hold. */
const plainDescriber = (table: Table): Describer => ({
  table,
  looksAt: [],
  describe: (about, row) => {
    about.is(`lt:${table.type}` as ShortName);
    if (table.named) describeCommon(about, row as unknown as Parameters<typeof describeCommon>[1]);
    else describePeriod(about.said('dct:identifier', row.code), row);
  },
});

export const describerOf = (table: Table): Describer =>
  DESCRIBERS.find(known => known.table.type === table.type) ?? plainDescriber(table);

/**
 * What is said of some records of one type, all of a subject together; what they look at is read in one statement for
 * each type.
 */
export async function describeRecords(
  describing: Describing,
  { table, looksAt, describe }: Describer,
  found: readonly VersionedRow[],
): Promise<Quad[]> {
  const { addresses, repositories, view } = describing;
  const rows = await seenRows(describing, table, found);
  const related = await relatedOf(rows, { table, looksAt }, (type, codes) =>
    recordsOf(repositories, type).findByCodes(view, codes),
  );
  const quads: Quad[] = [];
  for (const row of rows) {
    const about = new Description(addresses, quads, addresses.record(table.type, row.code));
    const from = quads.length;
    describe(about, row, related);
    about.flag('lt:inForce', isInForce(row, view));
    sayWhatIsMissing(addresses, about, table, quads.slice(from));
  }
  return [...groupBy(quads, ({ subject }) => subject.value).values()].flat();
}

/** Of what is wanted and not there it is said that it is not: silence could be a mistake. */
function sayWhatIsMissing(
  addresses: Addresses,
  about: Description,
  { type }: Table,
  said: readonly Quad[],
): void {
  const predicates = new Set(
    said.filter(({ subject }) => subject.value === about.subject).map(({ predicate }) => predicate.value),
  );
  for (const { path, orNotStated } of SHAPES[`lt:${type}`] ?? []) {
    const predicate = addresses.term(path);
    if (orNotStated && !predicates.has(predicate)) about.link('lt:notStated', predicate);
  }
}

type ReadRecords = (type: string, codes: readonly string[]) => Promise<ReadonlyMap<string, VersionedRow>>;

async function relatedOf(
  rows: readonly Row[],
  { table, looksAt }: Pick<Describer, 'table' | 'looksAt'>,
  read: ReadRecords,
): Promise<Related> {
  const wanted = new Map<string, Set<string>>();
  for (const property of looksAt) {
    const { to } = table.columns[property] ?? {};
    if (to === undefined) throw new TypeError(`${table.type} has no reference ${property}`);
    const codes = rows.flatMap(row => (row[property] ?? []) as string | readonly string[]);
    wanted.set(to, new Set([...(wanted.get(to) ?? []), ...codes]));
  }
  const found = await Promise.all(
    [...wanted].map(async ([type, codes]) => [type, await read(type, [...codes])] as const),
  );
  const byType = new Map(found);
  return (type, code) => (byType.get(type)?.get(code) as Row | undefined) ?? null;
}
