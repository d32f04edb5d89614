import { join } from 'node:path';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import { connect, type DatabaseTarget } from '../../src/database/connect';
import { migrate } from '../../src/database/migrate';
import { generateRegistry } from './generate';
import { PROJECT } from './project';
import type { Sizes } from './sizes';

export const SEED = 20_261_122;
const CURATED_AT = new Date('2026-11-22T02:00:00.000Z');

/** Fills an empty database with the curated facts and, around them, a generated registry of the given sizes. */
export const fillGenerated =
  (sizes: Sizes) =>
  async (target: DatabaseTarget): Promise<void> => {
    const db = connect(target);
    try {
      await migrate(db);
      await loadCuratedRegistry(db, join(PROJECT, 'seeds'), () => CURATED_AT);
      await generateRegistry(db, sizes, SEED);
    } finally {
      await db.close();
    }
  };
