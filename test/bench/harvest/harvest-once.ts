/** Runs over one source in a process of its own, and says on the standard output what that took. */
import 'reflect-metadata';
import { performance } from 'node:perf_hooks';
import { argv, cpuUsage, env, resourceUsage, stderr, stdout } from 'node:process';
import { loadConfig } from '../../../src/config';
import { connect } from '../../../src/database/connect';
import { declareSources } from '../../../src/sources/declare-sources';
import { Harvester } from '../../../src/sources/harvest/harvester';
import { createHarvesting } from '../../../src/sources/harvest/harvesting';
import { giveWay } from '../../../src/sources/give-way';
import { readySource } from '../../../src/sources/ready-source';
import { loadSourcesFile } from '../../../src/sources/sources-file';
import type { Harvested } from './harvest-process';

const KIBIBYTE = 1_024;
const MICROSECONDS = 1_000_000;

async function harvest(): Promise<void> {
  const [, , file = '', source = '', day = '', way = ''] = argv;
  if (way === 'gives-way') giveWay();
  const clock = (): Date => new Date(`${day}T05:00:00.000Z`);
  const db = connect(loadConfig(env).database);
  try {
    const sources = loadSourcesFile(file);
    await declareSources(createHarvesting(db, clock), sources);
    const [began, used] = [performance.now(), cpuUsage()];
    const account = await new Harvester(db, clock).harvest(readySource(sources, source, env));
    const seconds = (performance.now() - began) / 1_000;
    const { user, system } = cpuUsage(used);
    const harvested: Harvested = {
      seconds,
      cpuSeconds: (user + system) / MICROSECONDS,
      peakBytes: resourceUsage().maxRSS * KIBIBYTE,
      account,
    };
    stdout.write(JSON.stringify(harvested));
  } finally {
    await db.close();
  }
}

harvest().catch((error: unknown) => {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
