import type { Db } from '../../src/database/connect';
import { type BothEngines, createBothEngines } from './both-engines';
import { fillDisputed } from './disputed-registry';
import { type Answer, harvestOn, sourceOf } from './harvest';
import { createRegistry } from './registry';

/** The disputed registry on every engine, whose sources may be harvested again. */
export interface DisputedRegistries extends BothEngines {
  readonly dbs: readonly Db[];
  /** Harvests a source on all engines; gives the number of the run. */
  harvest(day: string, source: string, answer: Answer): Promise<number>;
}

const DECLARED = { schedule: '0 2 * * *' };

export async function createDisputedRegistries(): Promise<DisputedRegistries> {
  const dbs: Db[] = [];
  const registries = await createBothEngines(async engine => {
    const registry = await createRegistry(engine, fillDisputed);
    dbs.push(registry.db);
    return registry;
  });
  const harvest: DisputedRegistries['harvest'] = async (day, source, answer) => {
    const runs: (number | null)[] = [];
    for (const db of dbs) runs.push((await harvestOn(db, day, sourceOf(source, answer, DECLARED))).run);
    return runs[0] ?? 0;
  };
  return { ...registries, dbs, harvest };
}
