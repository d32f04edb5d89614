import { DomainError } from '../../errors';
import { minuteInVietNam } from '../../time';
import { isRecord, type SourceRecord, type UnreadableRecord } from '../connector';
import { Times } from '../cron';
import type { ReadySource } from '../harvest/read-source';
import type { RecordMapping } from '../mapping/record-mapping';
import { readySource } from '../ready-source';
import { ExitCode, exitCodeOfError, worstOf } from './exit-codes';
import { type Format, printList } from './output/print-list';
import type { Row } from './output/table';
import type { Session } from './session';

export interface CheckOptions {
  readonly fetch?: boolean;
  readonly first: number;
  readonly format: Format;
}

const SOURCE_COLUMNS = ['source', 'kind', 'schedule', 'paused', 'nextDue', 'types'];
const VALUE_COLUMNS = ['source', 'place', 'type', 'sourceId', 'field', 'value', 'message'];

/** Says whether the sources file is right and, asked to, what its mappings make of the first records of each source. */
export async function checkFile(session: Session, options: CheckOptions): Promise<ExitCode> {
  const { file, surroundings } = session;
  if (options.fetch === true) return checkRecords(session, options);
  const rows = file.sources.map(({ code, kind, schedule, paused, mapping }): Row => {
    const next = schedule === undefined ? null : new Times(schedule).after(surroundings.clock());
    const types = mapping.map(({ type }) => type).join(', ');
    const nextDue = next && !paused ? minuteInVietNam(next) : null;
    return { source: code, kind, schedule: schedule ?? null, paused, nextDue, types };
  });
  const { format } = options;
  await printList({ rows, columns: SOURCE_COLUMNS, format, none: '' }, surroundings);
  if (format === 'table') surroundings.stdout.write(`${session.path} is right.\n`);
  return ExitCode.DONE;
}

async function checkRecords(session: Session, { first, format }: CheckOptions): Promise<ExitCode> {
  const { surroundings } = session;
  const codes: ExitCode[] = [];
  async function* rows(): AsyncGenerator<Row> {
    for (const { code } of session.file.sources) {
      try {
        for await (const row of firstRecords(session, code, first)) {
          if (row['rejects'] === true) codes.push(ExitCode.INCOMPLETE);
          yield row;
        }
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        codes.push(exitCodeOfError(error));
        surroundings.stderr.write(`${code}: ${error.message} (${error.code})\n`);
      }
    }
  }
  const none = 'No records were found.';
  await printList({ rows: rows(), columns: VALUE_COLUMNS, format, none }, surroundings);
  return worstOf(codes);
}

/** The first pieces of a source, a row for each value that its mappings give, and for each thing that is wrong. */
async function* firstRecords(session: Session, code: string, first: number): AsyncGenerator<Row> {
  const { environment, signal } = session.surroundings;
  const source = readySource(session.file, code, environment);
  let count = 0;
  for await (const piece of piecesOf(source, signal)) {
    for (const row of await rowsOf(source, piece)) yield { source: code, ...row };
    count += 1;
    if (count >= first) return;
  }
}

async function* piecesOf(
  { config, connector, createClient, directory }: ReadySource,
  signal: AbortSignal,
): AsyncGenerator<SourceRecord | UnreadableRecord> {
  const client = createClient(signal);
  try {
    yield* connector(config, { client, directory, validators: null, signal });
  } finally {
    await client.close();
  }
}

async function rowsOf(source: ReadySource, piece: SourceRecord | UnreadableRecord): Promise<Row[]> {
  if (!isRecord(piece)) {
    const { place, problem, value = null } = piece;
    return [{ ...NO_VALUE, place, value, rejects: true, message: problem }];
  }
  const rows: Row[] = [];
  for (const mapping of source.mappings)
    if (await mapping.applies(piece.record)) rows.push(...(await mappedRows(mapping, piece)));
  if (rows.length > 0) return rows;
  return [{ ...NO_VALUE, place: piece.place, message: 'No mapping speaks of this record.' }];
}

async function mappedRows(mapping: RecordMapping, record: SourceRecord): Promise<Row[]> {
  const { type } = mapping.table;
  const id = await mapping.identify(record);
  if (typeof id !== 'string')
    return [{ ...NO_VALUE, place: record.place, type, value: id.value, rejects: true, message: id.message }];
  const { code, validFrom, validTo, values, problems } = await mapping.map(record, id);
  const at = { ...NO_VALUE, place: record.place, type, sourceId: id };
  const given = Object.entries({ code, validFrom, validTo, ...values }).filter(([, value]) => value !== null);
  return [
    ...given.map(([field, value]) => ({ ...at, field, value: shown(value) })),
    ...problems.map(({ field, value, message, rejects }) => ({ ...at, field, value, rejects, message })),
  ];
}

const NO_VALUE = {
  place: null,
  type: null,
  sourceId: null,
  field: null,
  value: null,
  rejects: false,
  message: null,
} as const;

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
