import { join } from 'node:path';
import { loadCuratedRegistry } from '../seeds/curated-registry';
import { connect, type DatabaseTarget, type Db, exists } from './database/connect';
import { checkDatabase, migrate } from './database/migrate';
import { orUnwritable } from './database/unusable-file';

/** The project's folder, seen from `dist/src`. */
export const PROJECT = join(__dirname, '..', '..');
export const SEEDS = join(PROJECT, 'seeds');

/** A connection to the migrated registry; refuses one that is damaged, newer, or cannot be written. */
export async function openRegistry(target: DatabaseTarget, replicas: readonly string[] = []): Promise<Db> {
  const known = exists(target);
  const db = connect(target, replicas);
  try {
    if (known) await checkDatabase(db, target);
    await db.dialect.exclusively(db.writer, () => migrate(db));
    return db;
  } catch (error) {
    await db.close();
    throw target.engine === 'sqlite' ? orUnwritable(target.file, error) : error;
  }
}

/** The revision of a registry with something in it; of several that start on an empty one, one fills it. */
export function fillIfEmpty(db: Db): Promise<number> {
  return db.dialect.exclusively(db.writer, async () => {
    const { revision } = await db.reads.state();
    return revision > 0 ? revision : (await loadCuratedRegistry(db, SEEDS, () => new Date())).revision;
  });
}
