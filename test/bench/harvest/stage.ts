import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCuratedRegistry } from '../../../seeds/curated-registry';
import { connect, type DatabaseTarget } from '../../../src/database/connect';
import { migrate } from '../../../src/database/migrate';
import { NO_END } from '../../../src/database/partial-date';
import { fold } from '../../../src/database/vietnamese-text';
import { STILL_BELIEVED } from '../../../src/database/view';
import { PROJECT } from '../project';
import { type Catalogue, EDITIONS, writeCsv } from './catalogue';
import { declareSources } from './declared-sources';
import { serveCatalogue } from './harvest-process';

const PAGE = 1_000;
const CURATED_AT = new Date('2026-01-02T02:00:00.000Z');

/** A catalogue that can be read as a file and page by page. */
export interface Stage {
  readonly catalogue: Catalogue;
  /** The sources file that declares it. */
  readonly declaration: string;
  close(): Promise<void>;
}

/** Writes a catalogue of some records, which name agencies and databases of a registry, and serves it. */
export async function prepareStage(count: number, registry: DatabaseTarget): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-bench-'));
  const catalogue = { count, ...(await namesIn(registry)) };
  const [declaration, description] = [join(folder, 'sources.yaml'), join(folder, 'catalogue.json')];
  writeFileSync(description, JSON.stringify(catalogue));
  for (const edition of EDITIONS) await writeCsv(catalogue, edition, join(folder, `${edition}.csv`));
  const server = await serveCatalogue(description);
  declareSources(declaration, server.url, PAGE);
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { catalogue, declaration, close };
}

/** Fills an empty database with the curated facts. */
export async function fillCurated(target: DatabaseTarget): Promise<void> {
  const db = connect(target);
  try {
    await migrate(db);
    await loadCuratedRegistry(db, join(PROJECT, 'seeds'), () => CURATED_AT);
    await db.dialect.analyze(db.writer);
  } finally {
    await db.close();
  }
}

async function namesIn(target: DatabaseTarget): Promise<Pick<Catalogue, 'agencies' | 'databases'>> {
  const db = connect(target);
  const namesOf = async (table: string): Promise<string[]> =>
    clearNames(
      await db
        .writer(table)
        .where({ recorded_to: STILL_BELIEVED, valid_to: NO_END })
        .orderBy('version')
        .select('code', 'name_vi as name'),
    );
  try {
    return { agencies: await namesOf('agencies'), databases: await namesOf('databases') };
  } finally {
    await db.close();
  }
}

/** Names that only one record has. */
function clearNames(rows: readonly { readonly code: string; readonly name: string }[]): string[] {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of rows) codes.set(fold(name), (codes.get(fold(name)) ?? new Set()).add(code));
  return [...new Set(rows.map(({ name }) => name))].filter(name => codes.get(fold(name))?.size === 1);
}
