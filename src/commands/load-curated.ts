import 'reflect-metadata';
import { env, exit, stderr, stdout } from 'node:process';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import { loadConfig } from '../config';
import { DomainError } from '../errors';
import { openRegistry, SEEDS } from '../open-registry';

/** Brings the curated facts of this version into an existing registry, as one new revision of what differs. */
async function loadCurated(): Promise<void> {
  const db = await openRegistry(loadConfig(env).database);
  try {
    const { revision, added, changed, closed } = await loadCuratedRegistry(db, SEEDS, () => new Date());
    stdout.write(
      `Revision ${String(revision)}: ${String(added)} added, ${String(changed)} changed, ${String(closed)} closed\n`,
    );
  } finally {
    await db.close();
  }
}

loadCurated().catch((error: unknown) => {
  stderr.write(`${error instanceof DomainError ? error.message : String(error)}\n`);
  exit(1);
});
