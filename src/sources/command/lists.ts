import { HarvestError } from '../../errors';
import type { KeptProblem } from '../../modules/source/harvest-error.repository';
import type { ListedRun } from '../../modules/source/run-list.repository';
import type { SourceRecordRow } from '../../modules/source/source-record.table';
import { minuteInVietNam } from '../../time';
import { findSource } from '../ready-source';
import { ExitCode } from './exit-codes';
import { BYTE_ORDER_MARK, csvRow } from './output/csv';
import { type Format, printList } from './output/print-list';
import { fileSink } from './output/sink';
import type { Row } from './output/table';
import type { Session } from './session';

const RUN_COLUMNS = [
  ...['run', 'source', 'kind', 'outcome', 'started', 'read', 'added', 'changed', 'closed'],
  ...['rejected', 'unmatched', 'message'],
];
const PROBLEM_COLUMNS = ['source', 'rejects', 'place', 'type', 'sourceId', 'field', 'value', 'message'];
const PROPOSAL_COLUMNS = ['source', 'type', 'sourceId', 'name', 'kind', 'code', 'formerId'];

/** Lists the latest runs, of all sources or of one. */
export async function listRuns(
  session: Session,
  source: string | undefined,
  { format, first }: { readonly format: Format; readonly first: number },
): Promise<ExitCode> {
  const runs = await (await session.runs()).latest(first, source);
  if (source !== undefined && runs.length === 0) await refuseUnknown(session, source);
  const none = 'There are no runs yet.';
  const rows = runs.map(run => runRow(run, format));
  await printList({ rows, columns: RUN_COLUMNS, format, none }, session.surroundings);
  return ExitCode.DONE;
}

/** Lists what was wrong in a run, in the latest reading of a source, or in those of all sources. */
export async function listErrors(
  session: Session,
  of: string | undefined,
  { format, csv }: { readonly format: Format; readonly csv?: string },
): Promise<ExitCode> {
  const rows = problemRows(session, await runsToAsk(session, of));
  if (csv !== undefined) return writeErrors(session, rows, csv);
  const none = 'Nothing was wrong.';
  const all = '--csv FILE writes all';
  await printList({ rows, columns: PROBLEM_COLUMNS, format, none, all }, session.surroundings);
  return ExitCode.DONE;
}

/** Lists what waits for a person to say which record it is. */
export async function listProposals(
  session: Session,
  source: string | undefined,
  { format }: { readonly format: Format },
): Promise<ExitCode> {
  const { db, sourceRecords } = await session.open();
  const rows: Row[] = [];
  for (const code of await sourcesToAsk(session, source))
    for (const row of await sourceRecords.proposed(db.writer, code)) rows.push(proposalRow(row));
  const none = 'Nothing waits for a decision.';
  await printList({ rows, columns: PROPOSAL_COLUMNS, format, none }, session.surroundings);
  return ExitCode.DONE;
}

const proposalRow = ({ sourceCode, recordType, sourceId, stated, proposal }: SourceRecordRow): Row => ({
  source: sourceCode,
  type: recordType,
  sourceId,
  name: typeof stated?.['nameVi'] === 'string' ? stated['nameVi'] : null,
  ...(proposal && { kind: proposal.kind, code: proposal.code, formerId: proposal.formerId ?? null }),
});

/** People read the time of Viet Nam, programs the moment. */
function runRow(run: ListedRun, format: Format): Row {
  const started = format === 'table' ? minuteInVietNam(new Date(run.started_at)) : run.started_at;
  return {
    run: run.run,
    source: run.source_code,
    kind: run.kind,
    ofRun: run.of_run,
    outcome: run.outcome,
    started,
    finished: run.finished_at,
    read: run.read,
    added: run.added,
    changed: run.changed,
    closed: run.closed,
    missing: run.missing,
    unchanged: run.unchanged,
    rejected: run.rejected,
    unmatched: run.unmatched,
    complete: run.complete === 1,
    revision: run.revision,
    message: run.message,
  };
}

async function runsToAsk(session: Session, of: string | undefined): Promise<number[]> {
  const { register } = await session.open();
  if (of !== undefined && /^\d+$/.test(of)) return [(await register.find(Number(of))).run];
  const list = await session.runs();
  const last = await Promise.all((await sourcesToAsk(session, of)).map(code => list.lastThatRead(code)));
  return last.flatMap(run => run?.run ?? []);
}

/** One source, or all that are declared; without a file, all that ever ran. */
async function sourcesToAsk(session: Session, source: string | undefined): Promise<string[]> {
  const known = await (await session.runs()).sources();
  if (source === undefined) return session.fileIfAny?.sources.map(({ code }) => code) ?? known;
  if (!known.includes(source)) await refuseUnknown(session, source);
  return [source];
}

/** Refuses a source that is not declared, and has no runs of the time when it was. */
export async function refuseUnknown(session: Session, source: string): Promise<void> {
  if ((await (await session.runs()).sources()).includes(source)) return;
  if (session.fileIfAny) {
    findSource(session.fileIfAny, source);
    return;
  }
  throw new HarvestError(`There are no runs over a source "${source}".`, 'UNKNOWN_SOURCE');
}

async function* problemRows(session: Session, runs: readonly number[]): AsyncGenerator<Row> {
  const { db, errors } = await session.open();
  for (const run of runs) for await (const problem of errors.ofRun(db.writer, run)) yield problemRow(problem);
}

const problemRow = (problem: KeptProblem): Row => ({
  run: problem.run,
  source: problem.source_code,
  at: problem.at,
  stage: problem.stage,
  rejects: problem.rejects === 1,
  place: problem.place,
  type: problem.record_type,
  sourceId: problem.source_id,
  field: problem.field,
  expression: problem.expression,
  value: problem.value,
  message: problem.message,
});

const PROBLEM_KEYS = [
  ...['run', 'source', 'at', 'stage', 'rejects', 'place', 'type', 'sourceId', 'field'],
  ...['expression', 'value', 'message'],
];

async function writeErrors(session: Session, rows: AsyncIterable<Row>, path: string): Promise<ExitCode> {
  const sink = fileSink(path);
  let count = 0;
  try {
    sink.write(BYTE_ORDER_MARK + csvRow(PROBLEM_KEYS));
    for await (const row of rows) {
      sink.write(csvRow(PROBLEM_KEYS.map(key => row[key] ?? null)));
      count += 1;
    }
  } finally {
    sink.close();
  }
  session.surroundings.stdout.write(`${String(count)} lines are written to ${path}.\n`);
  return ExitCode.DONE;
}
