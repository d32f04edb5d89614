import { join } from 'node:path';
import { env } from 'node:process';
import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Writing } from '../context';
import type { Db } from '../database/connect';
import { RunWatch } from '../modules/source/run-watch.repository';
import { ChildRunner } from './child-runner';
import { createHarvesting } from './harvest/harvesting';
import type { LoadedSources } from './sources-file';
import { Stewardship } from './stewardship';

const HARVEST = join(__dirname, '..', 'commands', 'harvest.js');

/** What stewards may do through the graph; `stop` ends the harvests that they began. */
export function createWriting(
  { sourcesFile }: Config,
  file: LoadedSources | null,
  db: Db,
  logger: Logger,
): Writing & { stop(): Promise<void> } {
  const runner = new ChildRunner({
    command: HARVEST,
    sourcesFile: sourcesFile ?? '',
    environment: env,
    watch: new RunWatch(db),
    failed: (source, said) => {
      logger.error({ source, said }, 'A harvest came to no good end');
    },
  });
  return {
    stewardship: new Stewardship({ harvesting: createHarvesting(db), runner, file }),
    state: () => db.reads.state(),
    stop: () => runner.stop(),
  };
}
