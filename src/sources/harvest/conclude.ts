import type { Knex } from 'knex';
import { asOnlyWriter } from '../../database/only-writer';
import type { RevisionResult } from '../../database/revision-writer';
import { HarvestError } from '../../errors';
import { inRevision } from '../../database/write-revision';
import type { RunEnd } from '../../modules/source/registered-run';
import { today } from '../../time';
import type { Authority } from '../settle/authority';
import { Settler } from '../settle/settler';
import type { SourceConfig } from '../source-config';
import { type CarriedOut, carryOut, type Findings } from './carry-out';
import type { Harvesting, RunAccount } from './harvesting';
import { Held } from './hold';
import type { Report } from './reported';
import type { Spools } from './spool';

const BATCH = 500;
/** A table that grows by so much is read in another way: an engine that takes it for small reads all of it. */
const MANY = 1_000;

/** What is known of the end of a run before it is carried out. */
interface KnownEnd extends Pick<RunEnd, 'fingerprint' | 'validators'> {
  readonly read: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unmatched: number;
  readonly complete: boolean;
}

/** A run over a source that is to be concluded. */
export interface Concluding {
  /** Null where it is a rehearsal: nothing is written. */
  readonly run: number | null;
  readonly source: SourceConfig;
  readonly findings: Findings;
  /** What its account says beside what is found out here. */
  readonly known: KnownEnd;
  readonly notes: readonly string[];
  /** The held run that a person has confirmed; null where it is no confirmation. */
  readonly confirms: number | null;
  /** Which source wins; null: as the registry keeps it. */
  readonly authority: Authority | null;
  readonly report: Report;
  readonly spools: Spools;
}

/** Carries out what was found, in one revision; writes down how the run ended. Throws where nothing was kept. */
export async function conclude(harvesting: Harvesting, run: Concluding): Promise<RunAccount> {
  const sourceCode = run.source.code;
  try {
    const end = await apply(harvesting, run);
    if (run.run !== null) await refreshStatistics(harvesting, end);
    return { ...end, run: run.run, sourceCode };
  } catch (error) {
    const outcome = error instanceof Held ? 'HELD' : isRefused(error) ? 'FAILED' : null;
    if (outcome === null) throw error;
    const message = [(error as Error).message, ...run.notes].join(' ');
    const end: RunEnd = { ...run.known, outcome, finishedAt: harvesting.clock(), message };
    if (run.run !== null) await setAside(harvesting, run, run.run, end);
    return { ...end, run: run.run, sourceCode };
  }
}

async function refreshStatistics({ db }: Harvesting, { added = 0 }: RunEnd): Promise<void> {
  if (added >= MANY) await db.dialect.analyze(db.writer);
}

const isRefused = (error: unknown): boolean =>
  error instanceof HarvestError && error.code === 'HARVEST_REFUSED';

async function apply(harvesting: Harvesting, run: Concluding): Promise<RunEnd> {
  const { db, clock, authority, register } = harvesting;
  const { source, confirms, report, findings, spools } = run;
  const isConfirmed = confirms !== null;
  const number = run.run ?? 0;
  const outcome: { carried: CarriedOut; revision?: number; end?: RunEnd } = { carried: NOTHING };
  const settler = new Settler(harvesting.sourceRecords, run.authority ?? (await authority.find(db.writer)));
  const also = async (trx: Knex, result: RevisionResult): Promise<void> => {
    outcome.end = endOf(run, result, outcome.carried, { next: outcome.revision, now: clock() });
    if (run.run === null) return;
    await keepProblems(harvesting, trx, run);
    if (isConfirmed) await register.markConfirmed(trx, confirms, number, clock());
    const why = whyOutOfDate(number, outcome.end);
    if (why !== null) await register.discardHeld(trx, source.code, why, clock());
    await register.end(trx, number, outcome.end);
  };
  const reason = isConfirmed
    ? `Run ${String(number)} over ${source.code}, confirmed.`
    : `Run ${String(number)} over ${source.code}.`;
  const note = { author: source.code, reason, clock, also, undo: run.run === null };
  await inRevision(db, note, async writer => {
    outcome.revision = writer.at.revision;
    const parts = { ...harvesting, source, settler, report, spools, isConfirmed };
    outcome.carried = await carryOut(writer, { ...parts, run: number, day: today(clock()) }, findings);
  });
  if (!outcome.end) throw new TypeError('A revision ended without an account');
  return outcome.end;
}

/** Why an older run that is held is given up; null where the later one, which broke off, found nothing that speaks against it. */
function whyOutOfDate(run: number, { outcome, complete }: RunEnd): string | null {
  if (outcome === 'APPLIED') return `Run ${String(run)} came after it and was applied.`;
  return complete ? `Run ${String(run)} came after it, read all and found nothing new.` : null;
}

function endOf(
  { known, notes }: Concluding,
  result: RevisionResult,
  carried: CarriedOut,
  { next, now }: { next: number | undefined; now: Date },
): RunEnd {
  return {
    ...known,
    outcome: result.revision === next ? 'APPLIED' : 'UNCHANGED',
    finishedAt: now,
    message: notes.length === 0 ? null : notes.join(' '),
    revision: result.revision,
    added: carried.added,
    changed: carried.changed,
    closed: carried.vanished,
    missing: carried.missing,
    rejected: known.rejected + carried.rejected,
    unmatched: known.unmatched + carried.unmatched,
  };
}

const NOTHING: CarriedOut = { added: 0, changed: 0, vanished: 0, missing: 0, rejected: 0, unmatched: 0 };

async function keepProblems(
  { errors, clock }: Harvesting,
  trx: Knex,
  { run, source, findings }: Concluding,
): Promise<void> {
  if (run === null) return;
  const of = { run, sourceCode: source.code, at: clock() };
  await errors.forget(trx, of.at);
  for await (const problems of findings.problems.batches(BATCH)) await errors.add(trx, of, problems);
}

/** Keeps what was wrong and, of a held run, what was read, until a person has decided; an older one is given up. */
async function setAside(harvesting: Harvesting, run: Concluding, number: number, end: RunEnd): Promise<void> {
  const { db, held, register } = harvesting;
  await asOnlyWriter(db, async trx => {
    await keepProblems(harvesting, trx, run);
    if (end.outcome === 'HELD') {
      const why = `Run ${String(number)} came after it and is held, too.`;
      await register.discardHeld(trx, run.source.code, why, harvesting.clock());
      await held.keep(trx, number, heldOf(run.findings));
    }
    await register.end(trx, number, end);
  });
}

/** What a held run keeps: what it read in all, what is absent, and every entry. */
export type HeldItem =
  | { readonly summary: Pick<Findings, 'read' | 'listed' | 'isWhole'> }
  | { readonly absent: Findings['absent'] }
  | { readonly entry: unknown };

async function* heldOf({ read, listed, isWhole, absent, entries }: Findings): AsyncGenerator<HeldItem[]> {
  yield [{ summary: { read, listed, isWhole } }];
  for (let from = 0; from < absent.length; from += BATCH)
    yield [{ absent: absent.slice(from, from + BATCH) }];
  for (const spool of entries.values())
    for await (const some of spool.batches(BATCH)) yield some.map(entry => ({ entry }));
}
