import type { RevisionWriter } from '../../database/revision-writer';
import { HarvestError } from '../../errors';
import type { SourceRecordRow } from '../../modules/source/source-record.table';
import { tableOf } from '../../tables';
import { STEWARD } from '../settle/authority';
import type { Settler } from '../settle/settler';
import type { Harvesting, RunAccount } from './harvesting';
import { mintCodes } from './minted-code';
import { withoutVersion } from './next-states';
import { type Done, runAlone } from './run-alone';

/** What a steward decides on a record of a source that waits for it. */
export interface MatchDecision {
  readonly source: string;
  readonly type: string;
  readonly sourceId: string;
  /** The code of the record it is; null: it is a new one. */
  readonly code: string | null;
}

/** Decides which record of the registry a record of a source is. A rename keeps the history under the new id. */
export async function decideMatch(harvesting: Harvesting, decision: MatchDecision): Promise<RunAccount> {
  const { source, sourceId, code } = decision;
  const reason = `"${sourceId}" of ${source} is ${code ?? 'a new record'}: a steward decided.`;
  const decided = { sourceCode: source, kind: 'DECISION', author: STEWARD, reason } as const;
  return runAlone(harvesting, decided, (writer, settler, run) =>
    match(harvesting, { writer, settler, run }, decision),
  );
}

interface Deciding {
  readonly writer: RevisionWriter;
  readonly settler: Settler;
  readonly run: number;
}

async function match(
  harvesting: Harvesting,
  { writer, settler, run }: Deciding,
  decision: MatchDecision,
): Promise<Done> {
  const { sourceRecords } = harvesting;
  const { trx, at } = writer;
  const table = tableOf(decision.type);
  const waiting = await findWaiting(harvesting, writer, decision);
  const code = decision.code ?? (await mint(harvesting, writer, decision));
  await refuseUnknown(harvesting, writer, decision);
  const [first] = waiting;
  // Before a rename, which takes what the source said of the record away from the former id.
  await settler.adopt(writer, table, [code]);
  const proposal = waiting.at(-1)?.proposal;
  const formerId = code === proposal?.code ? proposal.formerId : undefined;
  if (formerId !== undefined) await rename(harvesting, writer, first, formerId);
  const versions = waiting.map(({ version }) => version);
  await sourceRecords.close(trx, versions, at.revision);
  const matched = waiting.map(state => ({ ...withoutVersion(state), code, proposal: null, run }));
  await sourceRecords.insert(trx, matched, at.revision);
  writer.touch('source_records');
  const differences = await settler.settle(writer, table, [code]);
  return { changed: differences.length === 0 ? 0 : 1, message: `It is ${code}.` };
}

async function mint(
  { sourceRecords }: Harvesting,
  { trx }: RevisionWriter,
  { source, type, sourceId }: MatchDecision,
): Promise<string> {
  const minted = await mintCodes(sourceRecords, trx, { source, type, ids: [sourceId] });
  return minted.get(sourceId) ?? '';
}

/** All the states that wait: the source may have changed the record meanwhile. The last of them says for what. */
async function findWaiting(
  { sourceRecords }: Harvesting,
  { trx }: RevisionWriter,
  { source, type, sourceId }: MatchDecision,
): Promise<readonly [SourceRecordRow, ...SourceRecordRow[]]> {
  const states = await sourceRecords.ofSource(trx, { code: source, type }, [sourceId]);
  const [first, ...others] = states.at(-1)?.proposal ? states.filter(({ code }) => code === null) : [];
  if (first) return [first, ...others];
  throw new HarvestError(
    `The ${type} "${sourceId}" of ${source} waits for no decision. \`npm run harvest -- proposals\` lists those that do.`,
    'NO_PROPOSAL',
  );
}

async function refuseUnknown(
  { index }: Harvesting,
  { trx }: RevisionWriter,
  { type, code }: MatchDecision,
): Promise<void> {
  if (code === null || (await index.codes(trx, tableOf(type), [code])).has(code)) return;
  throw new HarvestError(`The registry has no ${type} "${code}" that it could be.`, 'UNKNOWN_RECORD');
}

/** What was said under the former id is said under the new one: the record has one history. */
async function rename(
  { sourceRecords }: Harvesting,
  { trx, at }: RevisionWriter,
  waiting: SourceRecordRow,
  formerId: string,
): Promise<void> {
  const source = { code: waiting.sourceCode, type: waiting.recordType };
  const states = await sourceRecords.ofSource(trx, source, [formerId]);
  const history = states
    .filter(({ validFrom }) => validFrom < waiting.validFrom)
    .map(state => ({
      ...withoutVersion(state),
      sourceId: waiting.sourceId,
      validTo: state.validTo < waiting.validFrom ? state.validTo : waiting.validFrom,
      missingSince: null,
    }));
  const versions = states.map(({ version }) => version);
  await sourceRecords.close(trx, versions, at.revision);
  await sourceRecords.insert(trx, history, at.revision);
}
