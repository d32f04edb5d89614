import 'reflect-metadata';
import { env, exit, stderr, stdout } from 'node:process';
import { loadConfig } from './config';
import { DomainError } from './errors';
import { start } from './start';

async function main(): Promise<void> {
  const started = await start(loadConfig(env));
  const [listening] = started.server.addresses();
  const port = typeof listening === 'object' ? listening.port : 0;
  const address = `http://localhost:${String(port)}`;
  stdout.write(
    [
      `Liên Thông answers, at revision ${String(started.revision)} of its registry.`,
      `  Playground and GraphQL  ${address}/graphql`,
      `  Schema                  ${address}/schema.graphql`,
      '',
    ].join('\n'),
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Who asks a second time does not want to wait for those who are still being answered.
      if (stopping) exit(1);
      stopping = true;
      started.stop().then(() => exit(0), fail);
    });
  }
}

function fail(error: unknown): void {
  stderr.write(
    `${error instanceof DomainError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  exit(1);
}

main().catch(fail);
