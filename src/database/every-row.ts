import type { Position } from './keyset';
import type { ListQuery } from './list-query';
import type { RecordRepository } from './record-repository';
import type { VersionedRow, View } from './table';

/** Rows that are in memory at once. */
const PAGE_SIZE = 500;

const EVERYTHING: Omit<ListQuery, 'slice'> = {
  match: () => undefined,
  matchKey: '',
  ordering: { name: 'CODE_ASC', columns: ['code'], direction: 'asc' },
};

/** Every record of a table in force at a view, in the order of codes; read page by page, as they are taken. */
export async function* everyRow(repository: RecordRepository, view: View): AsyncGenerator<VersionedRow> {
  let after: Position | undefined;
  do {
    const slice = { limit: PAGE_SIZE, backwards: false, ...(after && { after }) };
    const page = await repository.findPage(view, { ...EVERYTHING, slice });
    yield* page.rows;
    after = page.hasNextPage ? page.positions.at(-1) : undefined;
  } while (after);
}
