import type { Db } from '../../src/database/connect';
import type { Table } from '../../src/database/table';
import { STILL_BELIEVED } from '../../src/database/view';
import type { RevisionResult } from '../../src/database/revision-writer';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { databases } from '../../src/modules/database/database.table';
import { legalDocuments } from '../../src/modules/legal-document/legal-document.table';
import { platforms } from '../../src/modules/platform/platform.table';
import { sourceDocuments } from '../../src/modules/source-document/source-document.table';
import type { World } from './generated-codes';
import { linkBatches } from './generated-links';
import { paperBatches } from './generated-papers';
import { systemBatches } from './generated-systems';
import type { Sizes } from './sizes';

/** When the generated entries are said to have been recorded: after the curated ones, the same in every run. */
const RECORDED_AT = new Date('2026-11-22T03:00:00.000Z');

/**
 * Adds a generated registry to one that holds the curated facts, in one revision. The generated entries refer to the
 * curated ones, so that a question about the population database finds as much as it would in the whole country.
 */
export async function generateRegistry(db: Db, sizes: Sizes, seed: number): Promise<RevisionResult> {
  const world: World = { sizes, curated: await readCurated(db) };
  const note = {
    clock: () => RECORDED_AT,
    author: 'bench',
    reason: 'A registry of the whole country was generated.',
  };
  const batches = [...systemBatches(world, seed), ...linkBatches(world, seed), ...paperBatches(world, seed)];
  const result = await writeRevision(db, note, batches);
  await db.dialect.analyze(db.writer);
  return result;
}

const readCurated = async (db: Db): Promise<World['curated']> => ({
  agencies: await codesOf(db, agencies),
  databases: await codesOf(db, databases),
  platforms: await codesOf(db, platforms),
  legalDocuments: await codesOf(db, legalDocuments),
  sourceDocuments: await codesOf(db, sourceDocuments),
});

/** In the order they were curated, which is the order of their importance. */
const codesOf = (db: Db, { name }: Table): Promise<string[]> =>
  db
    .writer(name)
    .where(`${name}.recorded_to`, STILL_BELIEVED)
    .groupBy(`${name}.code`)
    .orderByRaw('min(??)', [`${name}.version`])
    .pluck<string[]>(`${name}.code`);
