import { UsageError } from '../../errors';
import type { SourceRecordRow } from '../../modules/source/source-record.table';
import { types } from '../../tables';
import { RESERVED } from '../declaration/check-source';
import { didYouMean } from '../did-you-mean';
import { decideMatch } from '../harvest/decide-match';
import { type DecidedField, decideValue, releaseValue } from '../harvest/decide-value';
import { dropSource } from '../harvest/drop-source';
import type { RunAccount } from '../harvest/harvesting';
import { rollBack } from '../harvest/roll-back';
import { ExitCode } from './exit-codes';
import { refuseUnknown } from './lists';
import { harmless } from './output/table';
import type { Session } from './session';

/** Gives a held run up. */
export async function discardRun(session: Session, run: number): Promise<ExitCode> {
  const { register } = await session.open();
  const { source_code: source } = await register.discard(run, 'A person gave it up.');
  say(session, `Run ${String(run)} over ${source} is given up; nothing of it was written.`);
  return ExitCode.DONE;
}

/** Takes back what a run wrote. */
export async function rollBackRun(session: Session, run: number): Promise<ExitCode> {
  return told(session, await rollBack(await session.open(), run));
}

export interface MatchOptions {
  readonly as?: string;
  readonly new?: boolean;
  readonly all?: boolean;
  readonly type?: string;
}

/** Says which record of the registry a record of a source is, or accepts all that is proposed. */
export async function matchRecords(
  session: Session,
  source: string,
  id: string | undefined,
  options: MatchOptions,
): Promise<ExitCode> {
  checkMatch(id, options);
  const harvesting = await session.open();
  await refuseUnknown(session, source);
  const waiting = await harvesting.sourceRecords.proposed(harvesting.db.writer, source);
  const chosen = id === undefined ? waiting : [chosenOf(waiting, id, options.type)];
  if (chosen.length === 0) say(session, 'Nothing waits for a decision.');
  for (const { recordType, sourceId, proposal } of chosen) {
    const code = options.new === true ? null : (options.as ?? proposal?.code ?? null);
    told(session, await decideMatch(harvesting, { source, type: recordType, sourceId, code }));
  }
  return ExitCode.DONE;
}

function checkMatch(id: string | undefined, options: MatchOptions): void {
  const given = [options.as !== undefined, options.new === true, options.all === true];
  const isWhole = options.all === true ? id === undefined : id !== undefined;
  if (given.filter(Boolean).length === 1 && isWhole) return;
  throw new UsageError('Give SOURCE ID and either --as CODE or --new, or SOURCE and --all.');
}

type Chosen = Pick<SourceRecordRow, 'recordType' | 'sourceId' | 'proposal'>;

/** The record that is meant by its id; the type is only needed where several have it. */
function chosenOf(waiting: readonly Chosen[], id: string, type: string | undefined): Chosen {
  if (type !== undefined) {
    checkType(type);
    return { recordType: type, sourceId: id, proposal: null };
  }
  const [found, ...others] = waiting.filter(({ sourceId }) => sourceId === id);
  if (!found)
    throw new UsageError(
      `No record "${id}" of it waits for a decision. \`npm run harvest -- proposals\` lists those that do.`,
    );
  if (others.length === 0) return found;
  const candidates = [found, ...others].map(({ recordType }) => recordType);
  throw new UsageError(`Several records have the id "${id}"; give --type, one of ${candidates.join(', ')}.`);
}

/** Sets a value that outlives every harvest. */
export async function decide(
  session: Session,
  decided: DecidedField,
  { value, none }: { readonly value: string | undefined; readonly none?: boolean },
): Promise<ExitCode> {
  if ((value === undefined) !== (none === true))
    throw new UsageError('Give a VALUE, or --none where there is none.');
  checkType(decided.type);
  return told(session, await decideValue(await session.open(), { ...decided, value: value ?? null }));
}

/** Lets the sources speak of a field again. */
export async function release(session: Session, decided: DecidedField): Promise<ExitCode> {
  checkType(decided.type);
  return told(session, await releaseValue(await session.open(), decided));
}

/** Ends what a source says; also that of one which is not declared any more. */
export async function drop(
  session: Session,
  source: string,
  { yes }: { readonly yes?: boolean },
): Promise<ExitCode> {
  if (RESERVED.includes(source)) throw new UsageError(`${source} is no source that could be dropped.`);
  const harvesting = await session.open();
  await refuseUnknown(session, source);
  if (yes !== true)
    throw new UsageError(
      `This ends, from today on, all that ${source} says. Give --yes if it is meant; \`npm run harvest -- rollback\` takes it back.`,
    );
  return told(session, await dropSource(harvesting, source));
}

function checkType(type: string): void {
  if (!types.has(type)) throw new UsageError(`There is no type ${type}; ${didYouMean(type, [...types])}`);
}

function told(session: Session, { run, outcome, revision, message }: RunAccount): ExitCode {
  const at = outcome === 'APPLIED' ? `applied as revision ${String(revision)}` : outcome.toLowerCase();
  say(session, `Run ${String(run)}: ${at}. ${message ?? ''}`);
  return ExitCode.DONE;
}

function say({ surroundings }: Session, text: string): void {
  surroundings.stdout.write(`${harmless(text).trim()}\n`);
}
