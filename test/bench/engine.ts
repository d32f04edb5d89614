import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../support/databases';
import { PROJECT } from './project';

/** Does something while the engine runs; PostgreSQL is started for it, as for the tests. */
export async function withEngine(engine: Engine, act: () => Promise<void>): Promise<void> {
  if (engine === 'sqlite') {
    await act();
    return;
  }
  await runModule('start-postgres.mjs');
  try {
    await act();
  } finally {
    await runModule('stop-postgres.mjs');
  }
}

/** The files belong to jest, which wants a default export, and are not compiled. */
async function runModule(file: string): Promise<void> {
  const { href } = pathToFileURL(join(PROJECT, 'test', 'support', file));
  const module = (await import(href)) as { readonly default: () => Promise<void> };
  await module.default();
}
