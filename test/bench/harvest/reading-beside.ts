import { setTimeout as sleep } from 'node:timers/promises';
import { createTarget, type Engine } from '../../support/databases';
import { fillGenerated } from '../fill';
import { startServer } from '../server-process';
import { times, WHOLE_COUNTRY } from '../sizes';
import { harvestOnce } from './harvest-process';
import { ReadLoad, type ReadTimes } from './reads';
import { prepareStage } from './stage';

/** What readers of a gateway notice of a harvest in another process. */
export interface ReadsBeside {
  readonly engine: Engine;
  readonly harvestSeconds: number;
  readonly alone: ReadTimes;
  readonly beside: ReadTimes;
  readonly after: ReadTimes;
}

const WARM_UP_MS = 5_000;

/** Asks a gateway alone, while a first load of some records runs, and after it. */
export async function measureReadsBeside(
  engine: Engine,
  { count, factor, aloneMs }: { readonly count: number; readonly factor: number; readonly aloneMs: number },
): Promise<ReadsBeside> {
  const { target, remove } = await createTarget(engine);
  await fillGenerated(times(WHOLE_COUNTRY, factor))(target);
  const stage = await prepareStage(count, target);
  const server = await startServer(target);
  const load = await ReadLoad.create(server.url, target);
  try {
    await load.run(sleep(WARM_UP_MS));
    const alone = await load.run(sleep(aloneMs));
    const call = {
      target,
      declaration: stage.declaration,
      source: 'csv',
      edition: 'first',
      day: '2026-12-01',
      givesWay: true,
    } as const;
    const harvest = harvestOnce(call);
    const beside = await load.run(harvest);
    const after = await load.run(sleep(aloneMs));
    return { engine, harvestSeconds: (await harvest).seconds, alone, beside, after };
  } finally {
    load.close();
    await server.stop();
    await stage.close();
    await remove();
  }
}
