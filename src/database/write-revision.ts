import type { Knex } from 'knex';
import type { Db } from './connect';
import { asOnlyWriter } from './only-writer';
import { type Batch, type RevisionResult, RevisionWriter } from './revision-writer';

/** Who writes, and why. */
export interface RevisionNote {
  readonly author: string;
  readonly reason: string;
  /** Asked for the moment of the revision once all is written, so that moments grow with revisions. */
  readonly clock: () => Date;
  /** Writes more in the same transaction, once all is known; also called where nothing differed. */
  readonly also?: (trx: Knex.Transaction, result: RevisionResult, recordedAt: Date) => Promise<void>;
  /** Takes everything back at the end: a rehearsal that finds out what would be written. */
  readonly undo?: boolean;
}

interface Registry {
  readonly revision: number | string;
  readonly last_version: number | string;
}

/**
 * Makes the registry believe exactly the given versions of the given records, in one transaction and one new
 * revision. Versions that differ are closed and opened anew, never updated or deleted; records not named stay as
 * they are; where nothing differs nothing is written and the revision stays.
 */
export async function writeRevision(
  db: Db,
  note: RevisionNote,
  batches: readonly Batch[],
): Promise<RevisionResult> {
  const { result } = await inRevision(db, note, async writer => {
    for (const batch of batches) await writer.write(batch);
  });
  return result;
}

/** What was worked out in a revision, and what the revision did. */
interface Written<Value> {
  readonly result: RevisionResult;
  readonly value: Value;
}

/** Carries what was found out past the end of a transaction that is taken back. */
class Undone<Value> extends Error {
  constructor(readonly written: Written<Value>) {
    super('A rehearsal was taken back');
  }
}

/**
 * Runs some work that writes in one transaction, as one revision; all of it is kept, or, where it throws, nothing.
 * There is no revision where nothing was written.
 */
export async function inRevision<Value>(
  db: Db,
  note: RevisionNote,
  work: (writer: RevisionWriter) => Promise<Value>,
): Promise<Written<Value>> {
  try {
    return await asOnlyWriter(db, async trx => {
      const written = await runRevision(db, trx, { note, work });
      if (note.undo) throw new Undone(written);
      return written;
    });
  } catch (error) {
    if (error instanceof Undone) return error.written as Written<Value>;
    throw error;
  }
}

async function runRevision<Value>(
  db: Db,
  trx: Knex.Transaction,
  { note, work }: { note: RevisionNote; work: (writer: RevisionWriter) => Promise<Value> },
): Promise<Written<Value>> {
  const registry = (await trx<Registry>('registry').first()) as Registry;
  const before = Number(registry.revision);
  const at = { revision: before + 1, author: note.author };
  const writer = new RevisionWriter(db, trx, at, Number(registry.last_version));
  const value = await work(writer);
  // At the very end: who asks for this moment must find the revision, and it is not to be found before the commit.
  const recordedAt = await momentAfter(trx, note.clock());
  const nothing = { revision: before, added: 0, changed: 0, closed: 0 };
  const result = (await writer.finish(note, recordedAt)) ?? nothing;
  await note.also?.(trx, result, recordedAt);
  return { result, value };
}

/** The moment, or the next one after the last revision: an answer at an earlier moment must not change. */
async function momentAfter(trx: Knex.Transaction, moment: Date): Promise<Date> {
  const [last] = await trx('revisions').max<{ at: string | null }[]>({ at: 'recorded_at' });
  return last?.at != null && last.at >= moment.toISOString() ? new Date(Date.parse(last.at) + 1) : moment;
}
