import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Db } from '../database/connect';
import { Metrics } from '../observability/metrics';
import { operationNamesIn } from '../observability/operation-names';
import { Readiness } from '../observability/readiness';
import { startTracing } from '../observability/tracing';
import { PROJECT } from '../open-registry';
import type { Watching } from './watching';

const READY_MADE = join(PROJECT, 'src', 'operations');

/** What the gateway is watched by; traces are sent where that is set. */
export async function createWatching(config: Config, db: Db, logger: Logger): Promise<Watching> {
  const { metricsToken, hstsSeconds } = config;
  return {
    readiness: new Readiness(db, logger),
    metrics: new Metrics(operationNamesIn(READY_MADE)),
    tracing: await startTracing(config.tracing),
    metricsToken,
    hstsSeconds,
  };
}
