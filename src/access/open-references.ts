import { mayBeClosed } from '../database/closable';
import { projectionOf } from '../database/projection';
import type { Table, VersionedRow, View } from '../database/table';
import { recordsOf, type Repositories } from '../repositories';

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** Only whether they are there is asked. */
const CODE_ALONE = projectionOf([]);

/**
 * Rows without the codes of closed records in their list columns, for who looks at a view; read in one statement for each
 * type that is named. Of rows that name a closed record in a column of its own nothing has to be taken out: they are
 * closed themselves.
 */
export async function withoutClosed(
  { repositories, view }: { repositories: Repositories; view: View },
  { columns }: Table,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const lists = Object.entries(columns).filter(
    ([, { kind, to }]) => kind === 'references' && mayBeClosed(to),
  );
  if (view.from.closedOn === null || lists.length === 0) return rows;
  const wanted = new Map<string, Set<string>>();
  for (const [list, { to = '' }] of lists)
    wanted.set(to, new Set([...(wanted.get(to) ?? []), ...rows.flatMap(row => codesIn(row, list))]));
  const read = [...wanted].filter(([, codes]) => codes.size > 0);
  const found = await Promise.all(
    read.map(([type, codes]) => recordsOf(repositories, type).findByCodes(view, [...codes], CODE_ALONE)),
  );
  const open = new Map(read.map(([type], index) => [type, found[index]]));
  return rows.map(row => {
    const there = lists.filter(([list]) => list in row);
    const kept = there.map(([list, { to = '' }]) => [
      list,
      codesIn(row, list).filter(code => open.get(to)?.has(code)),
    ]);
    return { ...row, ...Object.fromEntries(kept) } as Row;
  });
}

const codesIn = (row: Row, list: string): readonly string[] => (row[list] ?? []) as readonly string[];
