import { groupBy } from '../../database/group-by';
import type { RevisionWriter } from '../../database/revision-writer';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import type { SourceRecordRow } from '../../modules/source/source-record.table';
import type { SourceRevisionRepository, TimedRecord } from '../../modules/source/source-revision.repository';
import { tableOf } from '../../tables';
import type { Settler } from '../settle/settler';
import { withoutVersion } from './next-states';

export interface TakeBackParts {
  readonly sourceCode: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly sourceRevisions: SourceRevisionRepository;
  readonly settler: Settler;
}

/** How much of a run was taken back, and how much later runs have written over since. */
export interface TakenBack {
  restored: number;
  overtaken: number;
  changed: number;
}

/** Makes a source say again what it said before a revision; what it has said differently since stays. */
export async function takeBack(
  writer: RevisionWriter,
  parts: TakeBackParts,
  revision: number,
): Promise<TakenBack> {
  const { sourceCode: code, sourceRecords, sourceRevisions } = parts;
  const total = { restored: 0, overtaken: 0, changed: 0 };
  for await (const { type, ids } of sourceRevisions.writtenAt(writer.trx, code, revision)) {
    const states = await sourceRevisions.aroundRevision(writer.trx, { code, type }, { ids, revision });
    const groups = [...groupBy(states, ({ sourceId }) => sourceId).values()];
    const current = groups.filter(group => isUntouched(group, revision)).flat();
    await restore(writer, sourceRecords, current, revision);
    const codes = [...new Set(states.flatMap(state => state.code ?? []))];
    total.changed += await settle(writer, parts, type, codes);
    const restored = new Set(current.map(({ sourceId }) => sourceId)).size;
    total.restored += restored;
    total.overtaken += groups.length - restored;
  }
  return total;
}

async function restore(
  writer: RevisionWriter,
  sourceRecords: SourceRecordRepository,
  states: readonly TimedRecord[],
  revision: number,
): Promise<void> {
  const opened = states.filter(state => state.recordedFrom === revision);
  const closed = states.filter(state => !state.isBelieved);
  const versions = opened.map(({ version }) => version);
  await sourceRecords.close(writer.trx, versions, writer.at.revision);
  await sourceRecords.insert(writer.trx, closed.map(asBefore), writer.at.revision);
  if (states.length > 0) writer.touch('source_records');
}

async function settle(
  writer: RevisionWriter,
  { settler }: TakeBackParts,
  type: string,
  codes: readonly string[],
): Promise<number> {
  const differences = await settler.settle(writer, tableOf(type), codes);
  return new Set(differences.map(({ code }) => code)).size;
}

/** Whether nothing was written over what the revision opened, nor into the place of what it closed. */
const isUntouched = (states: readonly TimedRecord[], revision: number): boolean =>
  states.every(state => state.recordedFrom !== revision || state.isBelieved) &&
  states.every(state => state.recordedFrom <= revision);

function asBefore(state: TimedRecord): ReturnType<typeof withoutVersion> {
  const row: SourceRecordRow & { recordedFrom?: number; isBelieved?: boolean } = { ...state };
  delete row.recordedFrom;
  delete row.isBelieved;
  return withoutVersion(row);
}
