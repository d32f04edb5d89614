import { HarvestError } from '../../errors';
import { CURATED } from '../settle/authority';
import type { Harvesting, RunAccount } from './harvesting';
import { runAlone } from './run-alone';
import { takeBack } from './take-back';

/** Takes back what a run wrote, as a new run and revision. What later runs have written over it stays. */
export async function rollBack(harvesting: Harvesting, run: number): Promise<RunAccount> {
  const { register, sourceRecords, sourceRevisions } = harvesting;
  const found = await register.find(run);
  if (found.outcome !== 'APPLIED')
    throw new HarvestError(
      `Run ${String(run)} wrote nothing that could be taken back: it is ${found.outcome}.`,
      'RUN_NOT_APPLIED',
    );
  const sourceCode = found.source_code;
  if (sourceCode === CURATED)
    throw new HarvestError(
      `Run ${String(run)} loaded the curated facts, which are taken back where they stand: change the files, then \`npm run seed\`.`,
      'RUN_NOT_APPLIED',
    );
  const reason = `Run ${String(run)} over ${sourceCode} was taken back.`;
  const decided = { sourceCode, kind: 'ROLLBACK', ofRun: run, author: sourceCode, reason } as const;
  return runAlone(harvesting, decided, async (writer, settler) => {
    const parts = { sourceCode, sourceRecords, sourceRevisions, settler };
    const { restored, overtaken, changed } = await takeBack(writer, parts, found.revision);
    const left = overtaken > 0 ? ` ${String(overtaken)} stay: a later run has written them since.` : '';
    return {
      changed,
      message: `${String(restored)} records of the source are as before run ${String(run)}.${left}`,
    };
  });
}
