import 'reflect-metadata';
import { argv, env, stderr, stdout } from 'node:process';
import { runCommand } from '../sources/command/program';
import { giveWay } from '../sources/give-way';

giveWay();

const stopping = new AbortController();
// The first signal lets what is under way end in order; the second ends the process.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopping.abort();
  });

// Who reads it may have seen enough.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stopping.abort();
});

const surroundings = {
  environment: env,
  stdout,
  stderr,
  signal: stopping.signal,
  clock: () => new Date(),
};

void runCommand(argv.slice(2), surroundings).then(code => {
  process.exitCode = code;
});
