import type { RevisionWriter } from '../../database/revision-writer';
import { HarvestError } from '../../errors';
import type { TypedProblem } from '../../modules/source/harvest-error.repository';
import type { RecordIndex } from '../../modules/source/record-index.repository';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import type { Proposal } from '../../modules/source/source-record.table';
import { tables } from '../../tables';
import type { Settler } from '../settle/settler';
import type { SourceConfig } from '../source-config';
import { Application, type Applied } from './apply';
import { findEmptied } from './emptied';
import { type Entry, entryKey } from './entry';
import { holdIfTooMuchIsEmptied, holdIfTooMuchIsGone, type Listed } from './hold';
import { type Decision, Matcher } from './match';
import { targetsOf } from './own-names';
import { References } from './references';
import { problemLine, type Report } from './reported';
import type { Spool, Spools } from './spool';
import { type Absent, isDue, Vanishing } from './vanish';

/** What a run has read, and what it is to be put beside. */
export interface Findings {
  /** How many pieces the source gave. */
  readonly read: number;
  /** New and different records, by type. */
  readonly entries: ReadonlyMap<string, Spool<Entry>>;
  readonly problems: Spool<TypedProblem>;
  /** Records that were listed before this run. */
  readonly listed: Listed;
  /** Those of them that are not any more; none where the reading cannot tell. */
  readonly absent: readonly Absent[];
  /** Whether the source was read to its end, so that an empty answer is one. */
  readonly isWhole: boolean;
}

export interface CarryOutParts {
  readonly spools: Spools;
  readonly source: SourceConfig;
  readonly run: number;
  readonly day: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly index: RecordIndex;
  readonly settler: Settler;
  readonly report: Report;
  /** Whether a person has seen what would be closed, and agreed. */
  readonly isConfirmed: boolean;
}

/** What a run did beside the revision's own counts. */
export interface CarriedOut extends Applied {
  /** Records that are noted as missing. */
  readonly missing: number;
  /** Records that were closed. */
  readonly vanished: number;
}

const BATCH = 500;

/** Carries out what a run has found, inside its revision: match, compare, apply, close. */
export async function carryOut(
  writer: RevisionWriter,
  parts: CarryOutParts,
  findings: Findings,
): Promise<CarriedOut> {
  const { source, report } = parts;
  const absentKeys = new Set(findings.absent.map(({ type, sourceId }) => entryKey(type, sourceId)));
  const references = new References({ ...parts, sourceCode: source.code, targets: targetsOf(source) });
  const matcher = new Matcher({ ...parts, sourceCode: source.code, references, absent: absentKeys });
  const application = new Application({
    ...parts,
    sourceCode: source.code,
    references,
    matcher,
    problem: problem => {
      findings.problems.add(problem);
    },
  });
  const { decisions, formerKeys } = await decideAll(writer, application, parts.spools, findings.entries);
  references.forget();
  const renamed = await renamedIds(writer, parts, formerKeys, absentKeys);
  const gone = findings.absent.filter(({ type, sourceId }) => !renamed.has(entryKey(type, sourceId)));
  if (!parts.isConfirmed) {
    holdIfTooMuchIsGone(parts, findings, gone);
    const emptied = await findEmptied(writer, { ...parts, references }, findings);
    holdIfTooMuchIsEmptied(parts, findings.listed, emptied);
  }
  await writeAll(writer, application, findings.entries, decisions);
  if (source.strict && findings.problems.length > 0) throw refusedByStrictness(source, findings.problems);
  const closed = await closeGone(writer, parts, gone);
  for await (const problems of findings.problems.batches(BATCH))
    for (const problem of problems) report(problemLine(problem.recordType, problem));
  return { ...application.counts, ...closed };
}

/** Closes what is gone for long enough, or was confirmed to be gone, and notes the rest. */
async function closeGone(
  writer: RevisionWriter,
  parts: CarryOutParts,
  gone: readonly Absent[],
): Promise<Pick<CarriedOut, 'missing' | 'vanished'>> {
  const { source, day, isConfirmed } = parts;
  const isToClose = (absent: Absent): boolean => isConfirmed || isDue(absent, day, source.vanishing);
  const closing = gone.filter(isToClose);
  const missing = gone.filter(absent => !isToClose(absent));
  const vanishing = new Vanishing({ ...parts, sourceCode: source.code });
  await vanishing.close(writer, closing);
  await vanishing.note(
    writer,
    missing.filter(({ missingSince }) => missingSince === null),
  );
  return { missing: missing.length, vanished: closing.length };
}

/** By type, in the order of the entries. */
type Decisions = ReadonlyMap<string, Spool<Decision>>;

async function decideAll(
  writer: RevisionWriter,
  application: Application,
  spools: Spools,
  entries: Findings['entries'],
): Promise<{ decisions: Decisions; formerKeys: string[] }> {
  const decisions = new Map<string, Spool<Decision>>();
  const formerKeys: string[] = [];
  for (const table of tables) {
    const ofType = entries.get(table.type);
    if (!ofType) continue;
    const decided = spools.create<Decision>();
    for await (const some of ofType.batches(BATCH))
      for (const decision of await application.match(writer, table, some)) {
        decided.add(decision);
        formerKeys.push(...formerKeysOf(table.type, decision));
      }
    decisions.set(table.type, decided);
  }
  return { decisions, formerKeys };
}

async function writeAll(
  writer: RevisionWriter,
  application: Application,
  entries: Findings['entries'],
  decisions: Decisions,
): Promise<void> {
  for (const table of tables) {
    const [some, decided] = [entries.get(table.type), decisions.get(table.type)];
    if (!some || !decided) continue;
    for await (const pairs of paired(some, decided)) await application.write(writer, table, pairs);
  }
}

/** Some entries at a time, each with its decision. */
async function* paired(
  entries: Spool<Entry>,
  decisions: Spool<Decision>,
): AsyncGenerator<(readonly [Entry, Decision])[]> {
  const decided = decisions.batches(BATCH);
  try {
    for await (const some of entries.batches(BATCH)) {
      const next = await decided.next();
      const ofSome = next.done ? [] : next.value;
      yield some.flatMap((entry, index) => {
        const decision = ofSome[index];
        return decision ? [[entry, decision] as const] : [];
      });
    }
  } finally {
    await decided.return(undefined);
  }
}

/** What a person may find to have another id now is not gone; that of earlier runs neither, while it is listed. */
async function renamedIds(
  writer: RevisionWriter,
  { sourceRecords, source }: CarryOutParts,
  now: readonly string[],
  absent: ReadonlySet<string>,
): Promise<Set<string>> {
  const waiting = await sourceRecords.proposed(writer.trx, source.code);
  const stillListed = waiting.filter(
    ({ recordType, sourceId }) => !absent.has(entryKey(recordType, sourceId)),
  );
  return new Set([...now, ...stillListed.flatMap(row => formerKeysOf(row.recordType, row))]);
}

/** What a record that waits for a person may have been called before. */
function formerKeysOf(type: string, waiting: Decision | { readonly proposal: Proposal | null }): string[] {
  const formerId = 'proposal' in waiting ? waiting.proposal?.formerId : undefined;
  return formerId === undefined ? [] : [entryKey(type, formerId)];
}

const refusedByStrictness = ({ code }: SourceConfig, problems: Spool<TypedProblem>): HarvestError =>
  new HarvestError(
    `The source ${code} is declared strict, and ${String(problems.length)} things are wrong with it. Nothing was written.`,
    'HARVEST_REFUSED',
  );
