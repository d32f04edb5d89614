import 'reflect-metadata';
import { env, exit, stderr, stdout } from 'node:process';
import type { Logger } from 'pino';
import { loadConfig } from './config';
import { DomainError } from './errors';
import { createLogger } from './observability/logger';
import { start, type Started } from './start';

async function main(): Promise<void> {
  const config = loadConfig(env);
  const logger = createLogger(config.logLevel);
  const started = await start(config);
  announce(started, logger);
  stopWhenTold(started, logger);
}

/** npm passes on the SIGINT that the terminal has sent to both of them. */
const ECHO_MS = 500;

function stopWhenTold(started: Started, logger: Logger): void {
  let toldAt = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (signal === 'SIGINT' && Date.now() - toldAt < ECHO_MS) return;
      // Who asks a second time does not want to wait for those who are still being answered.
      if (toldAt > 0) exit(1);
      toldAt = Date.now();
      logger.info({ signal }, 'Stopping: nothing new is let in, what was begun is answered');
      started
        .stop()
        .then(() => {
          logger.info('Stopped');
          exit(0);
        })
        .catch(fail);
    });
  }
}

/** Says where it answers: in a line of the log where there is one for it, so that all of stdout is JSON then. */
function announce({ server, revision }: Started, logger: Logger): void {
  const [listening] = server.addresses();
  const port = typeof listening === 'object' ? listening.port : 0;
  const address = `http://localhost:${String(port)}`;
  const places = { graphql: `${address}/graphql`, schema: `${address}/schema.graphql` };
  if (logger.isLevelEnabled('info')) logger.info({ revision, ...places }, 'Liên Thông answers');
  else
    stdout.write(
      [
        `Liên Thông answers, at revision ${String(revision)} of its registry.`,
        `  Playground and GraphQL  ${places.graphql}`,
        `  Schema                  ${places.schema}`,
        '',
      ].join('\n'),
    );
}

function fail(error: unknown): void {
  stderr.write(
    `${error instanceof DomainError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  exit(1);
}

main().catch(fail);
