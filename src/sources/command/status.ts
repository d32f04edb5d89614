import type { Standing } from '../../modules/source/run-list.repository';
import { minuteInVietNam } from '../../time';
import { Times } from '../cron';
import { findSource } from '../ready-source';
import type { SourceConfig } from '../source-config';
import { ExitCode } from './exit-codes';
import { healthOf } from './health';
import { type Format, printList } from './output/print-list';
import type { Row } from './output/table';
import type { Session } from './session';

const DAY_MS = 86_400_000;
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
  const { due, ...times } = timesOf(source, now, format);
  return {
    source: code,
    kind,
    health: healthOf(standing, { isPaused: source.paused, due, now }),
    ...lastOf(standing, now, format),
    ...times,
    proposals: (await sourceRecords.proposed(db.writer, code)).length,
    heldRun: standing.held?.run ?? null,
    message: standing.last?.message ?? null,
  };
}

/** When it should have been harvested last, and when it is due next. */
function timesOf(
  { schedule, paused }: SourceConfig,
  now: Date,
  format: Format,
): { due: Date | null; schedule: string | null; nextDue: string | null } {
  if (schedule === undefined) return { due: null, schedule: null, nextDue: null };
  const times = new Times(schedule);
  const next = paused ? null : times.after(now);
  return { due: times.until(now), schedule, nextDue: next && shown(next, format) };
}

function lastOf({ last, lastSuccess, failures }: Standing, now: Date, format: Format): Row {
  return {
    lastRun: last?.run ?? null,
    outcome: last?.outcome ?? null,
    started: last ? shown(new Date(last.started_at), format) : null,
    daysSinceSuccess: lastSuccess ? daysBetween(lastSuccess.started_at, now) : null,
    failuresInARow: failures,
  };
}

/** People read the time of Viet Nam, programs the moment. */
const shown = (moment: Date, format: Format): string =>
  format === 'table' ? minuteInVietNam(moment) : moment.toISOString();

const daysBetween = (start: string, end: Date): number =>
  Math.floor((end.getTime() - Date.parse(start)) / DAY_MS);
