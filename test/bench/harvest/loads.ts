import { createTarget, type Engine } from '../../support/databases';
import { type BareInsert, insertBare } from './bare-insert';
import { type Harvested, harvestOnce } from './harvest-process';
import { fillCurated, prepareStage } from './stage';

/** Three runs over one source, and what the engine alone takes for the rows of the first. */
export interface Loads {
  readonly engine: Engine;
  readonly source: 'csv' | 'rest';
  readonly count: number;
  readonly first: Harvested;
  readonly again: Harvested;
  readonly changed: Harvested;
  readonly bare: BareInsert | null;
}

const DAYS = { first: '2026-03-01', again: '2026-03-02', changed: '2026-03-03' } as const;

/** Measures one source on an engine, in databases of their own that are removed again. */
export async function measureLoads(
  engine: Engine,
  source: Loads['source'],
  { count, isBareMeasured }: { readonly count: number; readonly isBareMeasured: boolean },
): Promise<Loads> {
  const [loaded, all, records] = [
    await createTarget(engine),
    await createTarget(engine),
    await createTarget(engine),
  ];
  for (const { target } of [loaded, all, records]) await fillCurated(target);
  const stage = await prepareStage(count, loaded.target);
  const run = (edition: keyof typeof DAYS): Promise<Harvested> =>
    harvestOnce({
      target: loaded.target,
      declaration: stage.declaration,
      source,
      edition,
      day: DAYS[edition],
    });
  try {
    const first = await run('first');
    const fresh = { all: all.target, records: records.target };
    const bare = isBareMeasured ? await insertBare(loaded.target, fresh) : null;
    const again = await run('again');
    const changed = await run('changed');
    return { engine, source, count, first, again, changed, bare };
  } finally {
    await stage.close();
    for (const { remove } of [loaded, all, records]) await remove();
  }
}
