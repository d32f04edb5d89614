import type { Db } from '../../src/database/connect';
import { generateRegistry } from '../bench/generate';
import { times, WHOLE_COUNTRY } from '../bench/sizes';
import { loadCurated } from './registry';

const SEED = 20_261_122;

/** Fills a database with the curated facts and a share of a whole country's. */
export const loadGenerated =
  (share: number) =>
  async (db: Db): Promise<void> => {
    await loadCurated(db);
    await generateRegistry(db, times(WHOLE_COUNTRY, share), SEED);
  };
