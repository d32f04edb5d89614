import { argv, env, stderr, stdout } from 'node:process';
import { runTokenCommand } from '../access/command/program';

void runTokenCommand(argv.slice(2), { environment: env, stdout, stderr, clock: () => new Date() }).then(
  code => {
    process.exitCode = code;
  },
);
