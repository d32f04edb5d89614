import 'reflect-metadata';
import { argv, env, stderr, stdout } from 'node:process';
import { runWebhookCommand } from '../feed/webhooks/command/program';

const surroundings = {
  environment: env,
  stdout,
  stderr,
  signal: new AbortController().signal,
  clock: () => new Date(),
};

void runWebhookCommand(argv.slice(2), surroundings).then(code => {
  process.exitCode = code;
});
