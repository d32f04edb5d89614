import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import knexFactory from 'knex';
import type { DatabaseTarget } from '../../../src/database/connect';
import { today } from '../../../src/time';
import { fillGenerated, SEED } from '../fill';
import { PROJECT } from '../project';
import { type Sizes, times, WHOLE_COUNTRY } from '../sizes';
import { FOLDER, PEERS } from './places';
import { type Plain, writePlainTables } from './plain-tables';
import type { PostgresServer } from './postgres-server';

/** The same facts four times: the gateway's versioned tables and the peers' plain ones, in both engines. */
export interface Registries {
  readonly sqlite: DatabaseTarget & { readonly engine: 'sqlite' };
  readonly postgres: DatabaseTarget & { readonly engine: 'postgres' };
  readonly plain: Plain;
}

/** Whatever the filled databases depend on; where it changed, they are filled anew. */
const INGREDIENTS = ['seeds', 'src/database', 'src/modules', 'test/bench'];
const WHAT_FILLS =
  /(?:\/migrations\/.*|\.csv|\.table\.ts|\/(?:write-revision|index-versions|registry-state|generate[\w-]*|fill|words|versions|shares|random|sizes)\.ts)$/;
const RECIPES = join(FOLDER, 'recipes.json');

export async function prepareRegistries(
  server: Pick<PostgresServer, 'urlOf' | 'recreate'>,
  factor: number,
): Promise<Registries> {
  const size = `${String(factor)}x`;
  const sizes = times(WHOLE_COUNTRY, factor);
  const sqlite = await prepareSqlite(size, sizes);
  const name = `registry_${size}`;
  const postgres = { engine: 'postgres' as const, url: server.urlOf(name) };
  const recipe = recipeOf(sizes);
  await once(name, recipe, async () => {
    await server.recreate(name);
    await fillGenerated(sizes)(postgres);
    await vacuum(postgres.url);
  });
  const plainName = `plain_${size}`;
  const plain = { file: join(FOLDER, `plain-${size}.sqlite`), url: server.urlOf(plainName) };
  // What is in force changes from day to day.
  await once(plainName, `${recipe} ${plainRecipe()} ${today(new Date())}`, async () => {
    removeFile(plain.file);
    await server.recreate(plainName);
    await writePlainTables(sqlite.file, plain, today(new Date()));
  });
  return { sqlite, postgres, plain };
}

/** The gateway's own database in SQLite, which is enough to see how it grows. */
export async function prepareSqlite(size: string, sizes: Sizes): Promise<Registries['sqlite']> {
  const name = `registry-${size}.sqlite`;
  const target = { engine: 'sqlite' as const, file: join(FOLDER, name) };
  await once(name, recipeOf(sizes), async () => {
    removeFile(target.file);
    await fillGenerated(sizes)(target);
  });
  return target;
}

/** Does it unless it was done by the same recipe before. */
async function once(name: string, recipe: string, fill: () => Promise<void>): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (readRecipes()[name] === recipe) return;
  stderr.write(`Filling ${name} …\n`);
  await fill();
  writeFileSync(RECIPES, JSON.stringify({ ...readRecipes(), [name]: recipe }, null, 2));
}

/** What PostgreSQL would do by itself after a while, perhaps in the midst of a run. */
async function vacuum(url: string): Promise<void> {
  const db = knexFactory({ client: 'pg', connection: url });
  await db.raw('vacuum analyze');
  await db.destroy();
}

const readRecipes = (): Record<string, string> =>
  existsSync(RECIPES) ? (JSON.parse(readFileSync(RECIPES, 'utf8')) as Record<string, string>) : {};

function recipeOf(sizes: Sizes): string {
  const hash = createHash('sha256').update(JSON.stringify([SEED, sizes]));
  for (const ingredient of INGREDIENTS) {
    for (const file of filesOf(join(PROJECT, ingredient))) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

const plainRecipe = (): string =>
  createHash('sha256')
    .update(readFileSync(join(PEERS, 'plain-tables.ts')))
    .digest('hex');

/** Of `test/bench` only what generates stands directly in it; what hangs below measures. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: !folder.endsWith('bench') })
    .sort()
    .map(file => join(folder, file))
    .filter(file => statSync(file).isFile() && WHAT_FILLS.test(file));

function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
