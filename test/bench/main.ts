/**
 * Measures the server on two registries: the curated one, and one of the size of the whole country that is generated
 * around it. Run it by `npm run bench`, with `-- --quick` for fewer runs, `-- --postgres` for PostgreSQL in place of
 * SQLite, `-- --times 10` for ten times the generated registry.
 *
 * The first table is about starting: the time to fill an empty database, the time until a server on a filled one names
 * its address (median), the resident memory of that server before and after it answered. The second has a line per
 * ready-made operation of the playground. What to look for: a warm start above a second, a p50 above 100 ms, an
 * operation marked `!`. Times depend on the machine and are never asserted; the statements do not. The same figures
 * are written to `var/bench.json`.
 */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { DatabaseTarget } from '../../src/database/connect';
import { createTarget, type Engine } from '../support/databases';
import { withEngine } from './engine';
import { fillGenerated } from './fill';
import { type Effort, FULL, measureRegistry, QUICK, type RegistryMeasures } from './measure';
import { readOperations } from './operations';
import { PROJECT } from './project';
import { report } from './report';
import { startServer } from './server-process';
import { times, WHOLE_COUNTRY } from './sizes';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      postgres: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      times: { type: 'string', default: '1' },
    },
  });
  const engine: Engine = values.postgres ? 'postgres' : 'sqlite';
  const effort = values.quick ? QUICK : FULL;
  const sizes = times(WHOLE_COUNTRY, Number(values.times));
  await withEngine(engine, async () => {
    const registries = [
      await measure(engine, { name: 'curated', fill: fillByServer }, effort),
      await measure(engine, { name: 'generated', fill: fillGenerated(sizes) }, effort),
    ];
    stdout.write(`${report(engine, registries)}\n`);
    writeJson({ engine, node: process.version, sizes, effort, registries });
  });
}

interface Kind {
  readonly name: string;
  readonly fill: (target: DatabaseTarget) => Promise<void>;
}

/** A database of its own, filled, measured and removed. */
async function measure(engine: Engine, { name, fill }: Kind, effort: Effort): Promise<RegistryMeasures> {
  const { target, remove } = await createTarget(engine);
  try {
    stderr.write(`Measuring the ${name} registry …\n`);
    const began = performance.now();
    await fill(target);
    const filledInMs = performance.now() - began;
    return await measureRegistry({ name, target, filledInMs }, readOperations(), effort);
  } finally {
    await remove();
  }
}

/** A cold start: the server finds nothing, loads the curated facts and listens. */
async function fillByServer(target: DatabaseTarget): Promise<void> {
  const server = await startServer(target);
  await server.stop();
}

function writeJson(measured: unknown): void {
  mkdirSync(join(PROJECT, 'var'), { recursive: true });
  writeFileSync(join(PROJECT, 'var', 'bench.json'), `${JSON.stringify(measured, null, 2)}\n`);
}

main().catch((error: unknown) => {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
