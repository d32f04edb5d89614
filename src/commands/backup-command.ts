import { exit, stderr } from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DomainError, UsageError } from '../errors';
import { exitCodeOfError } from '../sources/command/exit-codes';

/** The file that a command was given, and its options; whatever else was given is refused with `usage`. */
export function fileAndOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  usage: string,
) {
  const { positionals, values } = parsed(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  return { file, values };
}

function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError(usage, { cause });
  }
}

/** Runs a command; what goes wrong is told on stderr, and by the exit codes of the other commands. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    stderr.write(`${error instanceof DomainError ? `${error.message}\n(${error.code})` : String(error)}\n`);
    exit(exitCodeOfError(error));
  });
}
