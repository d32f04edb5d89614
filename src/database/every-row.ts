import type { Page, Position } from './keyset';
import type { ListQuery } from './list-query';
import type { RecordRepository } from './record-repository';
import type { Table, VersionedRow, View } from './table';

/** Rows that are in memory at once. */
export const PAGE_SIZE = 500;

/** A list that is read to its end. */
export type WholeList = Omit<ListQuery, 'slice'>;

/** Every record of a list in force at a view, in its order; read page by page, as they are taken. */
export const everyPage = (
  repository: RecordRepository,
  view: View,
  list: WholeList,
): AsyncGenerator<readonly VersionedRow[]> =>
  pageByPage(after => {
    const slice = { limit: PAGE_SIZE, backwards: false, ...(after && { after }) };
    return repository.findPage(view, { ...list, slice });
  });

/**
 * Every record of a table that is known at a view, in the state nearest to its day, also what is not in force any more
 * or not yet; in the order of codes, page by page.
 */
export async function* everyKnownPage<Of extends Table>(
  repository: RecordRepository<Of>,
  view: View,
): AsyncGenerator<readonly VersionedRow[]> {
  let after: string | null = null;
  do {
    const codes = await repository.knownCodes(view, { after, limit: PAGE_SIZE });
    if (codes.length === 0) return;
    const rows = await repository.findByCodes(view, codes);
    yield codes.flatMap(code => rows.get(code) ?? []);
    after = codes.length === PAGE_SIZE ? (codes.at(-1) ?? null) : null;
  } while (after !== null);
}

/** Pages one after the other, each read when it is taken. */
export async function* pageByPage<Row>(
  read: (after: Position | undefined) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
  let after: Position | undefined;
  do {
    const page = await read(after);
    yield page.rows;
    after = page.hasNextPage ? page.positions.at(-1) : undefined;
  } while (after);
}
