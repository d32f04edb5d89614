import type { Standing } from '../../modules/source/run-list.repository';
import { healthOf, type SourceHealth, stalenessOf } from '../../modules/source/source-health';
import { minuteInVietNam, today } from '../../time';
import { Times } from '../cron';
import { findSource } from '../ready-source';
import type { SourceConfig } from '../source-config';
import { ExitCode } from './exit-codes';
import { type Format, printList } from './output/print-list';
import type { Row } from './output/table';
import type { Session } from './session';

const COLUMNS = [
  ...['source', 'health', 'lastRun', 'outcome', 'started', 'daysSinceSuccess', 'failuresInARow'],
  ...['nextDue', 'proposals', 'heldRun', 'message'],
];

/** Says of each declared source, or of one, how it stands. */
export async function showStatus(
  session: Session,
  source: string | undefined,
  { format }: { readonly format: Format },
): Promise<ExitCode> {
  const { file } = session;
  const sources = source === undefined ? file.sources : [findSource(file, source)];
  const rows: Row[] = [];
  for (const one of sources) rows.push(await statusOf(session, one, format));
  const none = 'No sources are declared.';
  await printList({ rows, columns: COLUMNS, format, none }, session.surroundings);
  return ExitCode.DONE;
}

async function statusOf(session: Session, source: SourceConfig, format: Format): Promise<Row> {
  const { code, kind } = source;
  const { db, sourceRecords } = await session.open();
  const standing = await (await session.runs()).standing(code);
  const now = session.surroundings.clock();
  return {
    source: code,
    kind,
    health: source.paused ? 'PAUSED' : healthIn(source, standing, now),
    ...lastOf(standing, now, format),
    ...timesOf(source, now, format),
    proposals: (await sourceRecords.proposed(db.writer, code)).length,
    heldRun: standing.held?.run ?? null,
    message: standing.last?.message ?? null,
  };
}

const healthIn = (
  { schedule }: SourceConfig,
  { held, lastTelling, lastSuccess }: Standing,
  now: Date,
): SourceHealth =>
  healthOf({
    day: today(now),
    schedule: schedule ?? null,
    isHeld: held !== undefined,
    lastOutcome: lastTelling?.outcome ?? null,
    lastSuccess: lastSuccess?.finished_at ?? null,
  });

/** When it is due, and when next. */
function timesOf(
  { schedule, paused }: SourceConfig,
  now: Date,
  format: Format,
): { schedule: string | null; nextDue: string | null } {
  if (schedule === undefined) return { schedule: null, nextDue: null };
  const next = paused ? null : new Times(schedule).after(now);
  return { schedule, nextDue: next && shown(next, format) };
}

function lastOf({ last, lastSuccess, failures }: Standing, now: Date, format: Format): Row {
  return {
    lastRun: last?.run ?? null,
    outcome: last?.outcome ?? null,
    started: last ? shown(new Date(last.started_at), format) : null,
    daysSinceSuccess:
      lastSuccess?.finished_at == null ? null : stalenessOf(lastSuccess.finished_at, today(now)),
    failuresInARow: failures,
  };
}

/** People read the time of Viet Nam, programs the moment. */
const shown = (moment: Date, format: Format): string =>
  format === 'table' ? minuteInVietNam(moment) : moment.toISOString();
