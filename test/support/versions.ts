import type { Db } from '../../src/database/connect';
import type { ListQuery } from '../../src/database/list-query';
import { RecordRepository } from '../../src/database/record-repository';
import type { View } from '../../src/database/table';
import type { RecordVersion } from '../../src/database/revision-writer';
import type { RevisionNote } from '../../src/database/write-revision';
import { platforms } from '../../src/modules/platform/platform.table';

/** A state of a record: when it holds, and its name. */
export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly name: string;
}

const everything: ListQuery = {
  match: () => undefined,
  matchKey: '',
  ordering: { name: 'CODE_ASC', columns: ['code'], direction: 'asc' },
  slice: { limit: 100, backwards: false },
};

/** The states of some records, by code, as versions of platforms. */
export const toRecords = (state: Readonly<Record<string, readonly Period[]>>): RecordVersion[] =>
  Object.entries(state).flatMap(([code, some]) =>
    some.map(({ validFrom, validTo, name }) => ({
      code,
      validFrom,
      validTo,
      nameVi: name,
      kind: 'OTHER',
      status: 'UNKNOWN',
    })),
  );

/** A note of a write at a moment. */
export const note = (moment: number): RevisionNote => ({
  clock: () => new Date(moment),
  author: 'test',
  reason: 'A step of a random history.',
});

/** What the table answers at a view: code and name of each record in force. */
export async function answer(db: Db, at: { asOf: string; revision: number }): Promise<string[]> {
  const view: View = { ...at, write: 0, from: { asOf: at.asOf, knownAt: null, closedOn: null } };
  const { rows } = await new RecordRepository(db, platforms).findPage(view, everything);
  return rows.map(({ code, nameVi }) => `${code} ${nameVi}`);
}

/** Empties the registry. */
export async function clear(db: Db): Promise<void> {
  for (const name of ['platforms', 'search_entries', 'search_words', 'relations', 'changes', 'revisions'])
    await db.writer(name).delete();
  await db.writer('registry').update({ revision: 0, last_version: 0 });
}
