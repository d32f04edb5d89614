import { inRevision, type RevisionNote } from '../../database/write-revision';
import type { RevisionWriter } from '../../database/revision-writer';
import type { RunKind } from '../../modules/source/registered-run';
import { Settler } from '../settle/settler';
import type { Harvesting, RunAccount } from './harvesting';

/** What a run that reads no source did. */
export interface Done {
  readonly changed: number;
  readonly closed?: number;
  readonly message: string;
}

/** A run that follows a decision instead of reading a source. */
export interface DecidedRun {
  readonly sourceCode: string;
  readonly kind: RunKind;
  readonly ofRun?: number;
  /** Who writes: the source, or the office of the stewards. */
  readonly author: string;
  readonly reason: string;
}

/** Writes what follows from a decision, as a run and a revision of its own; where it throws, nothing of it. */
export async function runAlone(
  harvesting: Harvesting,
  decided: DecidedRun,
  work: (writer: RevisionWriter, settler: Settler, run: number) => Promise<Done>,
): Promise<RunAccount> {
  const { db, clock, register, authority, sourceRecords } = harvesting;
  const { sourceCode, kind, ofRun, author, reason } = decided;
  const run = await register.begin({
    sourceCode,
    kind,
    startedAt: clock(),
    ...(ofRun !== undefined && { ofRun }),
  });
  const state: { done?: Done; next?: number; account?: RunAccount } = {};
  try {
    const settler = new Settler(sourceRecords, await authority.find(db.writer));
    const also: RevisionNote['also'] = async (trx, { revision }) => {
      const { changed = 0, closed = 0, message = null } = state.done ?? {};
      const outcome = revision === state.next ? 'APPLIED' : 'UNCHANGED';
      const end = { outcome, finishedAt: clock(), message, revision, changed, closed } as const;
      await register.end(trx, run, end);
      state.account = { ...end, run, sourceCode };
    };
    await inRevision(db, { author, reason, clock, also }, async writer => {
      state.next = writer.at.revision;
      state.done = await work(writer, settler, run);
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await register.endAlone(run, { outcome: 'FAILED', finishedAt: clock(), message });
    throw error;
  }
  if (!state.account) throw new TypeError('A run ended without an account');
  return state.account;
}
