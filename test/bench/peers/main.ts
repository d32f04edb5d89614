/**
 * Measures the gateway beside its peers: the same facts, the same questions, answers that are checked to be equal,
 * every server alone on one core. Run it by `npm run bench:peers`; the README says what the columns mean, and
 * `options.ts` what can be chosen. Figures are printed and written to `var/bench-peers.json`, those of
 * `--growth` to `var/bench-peers-growth.json`.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { PROJECT } from '../project';
import { compare } from './compare';
import { growthTable, measureGrowth } from './growth';
import { installPeers } from './install';
import { chooseDriver, type LoadDriver } from './load';
import { type Options, readOptions } from './options';
import { startPostgres } from './postgres-server';
import { prepareRegistries } from './registries';
import { tablesOf } from './tables';

async function main(): Promise<void> {
  const options = readOptions();
  installPeers();
  const driver = chooseDriver();
  if (driver !== 'wrk') stderr.write('There is no wrk here; autocannon is used, which is slower.\n');
  await (options.growth ? showGrowth(driver, options) : showComparison(driver, options));
}

async function showComparison(driver: LoadDriver, options: Options): Promise<void> {
  const { postmaster, ...postgres } = await startPostgres();
  try {
    const registries = await prepareRegistries(postgres, options.times);
    const results = await compare({ driver, postmaster, registries }, options);
    stdout.write(`${tablesOf(results)}\n`);
    keep('bench-peers.json', { driver, ...options, ...results });
    if (results.notRun.some(reason => reason.startsWith('wrong:'))) process.exitCode = 1;
  } finally {
    await postgres.stop();
  }
}

async function showGrowth(driver: LoadDriver, options: Options): Promise<void> {
  const growth = await measureGrowth(driver, options);
  stdout.write(`${growthTable(growth)}\n`);
  keep('bench-peers-growth.json', { driver, ...options, growth });
}

function keep(file: string, figures: object): void {
  const kept = { node: process.version, ...figures };
  writeFileSync(join(PROJECT, 'var', file), `${JSON.stringify(kept, null, 2)}\n`);
}

main().catch((error: unknown) => {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
