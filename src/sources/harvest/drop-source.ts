import { today } from '../../time';
import type { Harvesting, RunAccount } from './harvesting';
import { runAlone } from './run-alone';
import { findAbsent, Vanishing } from './vanish';

/** Ends what a source says, from today on; where others speak of its records, their values stand. */
export async function dropSource(harvesting: Harvesting, sourceCode: string): Promise<RunAccount> {
  const { sourceRecords, clock } = harvesting;
  const reason = `The source ${sourceCode} is not believed any more.`;
  const decided = { sourceCode, kind: 'REMOVAL', author: sourceCode, reason } as const;
  return runAlone(harvesting, decided, async (writer, settler, run) => {
    const { absent } = await findAbsent(writer.trx, sourceRecords, sourceCode, () => true);
    let changed = 0;
    const report = (): void => {
      changed += 1;
    };
    const parts = { sourceCode, sourceRecords, settler, run, day: today(clock()), report };
    await new Vanishing(parts).close(writer, absent);
    return { changed, closed: absent.length, message: `${String(absent.length)} of its records are ended.` };
  });
}
