import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadConfig } from '../../config';
import type { Db } from '../../database/connect';
import { DomainError, StartError, UsageError } from '../../errors';
import { TokenRepository } from '../../modules/token/token.repository';
import { fillIfEmpty, openRegistry } from '../../open-registry';
import { formatOption } from '../../sources/command/output/print-list';
import type { Surroundings as HarvestSurroundings } from '../../sources/command/session';
import { ROLES } from '../caller';
import { type Creating, createToken } from './create';
import { type ListOptions, listTokens } from './list';
import { revokeToken } from './revoke';

/** Where the command runs. */
export type Surroundings = Omit<HarvestSurroundings, 'signal'>;

/** What a part of the command works with. */
export interface Parts extends Surroundings {
  readonly db: Db;
  readonly tokens: TokenRepository;
}

/** What the command ends with, as the command `harvest` does. */
export enum ExitCode {
  DONE = 0,
  FAILED = 1,
  WRONG_USAGE = 2,
}

const EXIT_CODES_HELP = `
Exit codes:
  0  done
  1  failed; nothing was written
  2  the command or the settings are wrong; nothing was done`;

type Perform = (act: (parts: Parts) => Promise<void>) => Promise<void>;

/** Runs the command with the arguments after its name; gives its exit code. Whatever goes wrong is told on stderr. */
export async function runTokenCommand(args: readonly string[], to: Surroundings): Promise<ExitCode> {
  const program = createProgram(to);
  addParts(program, act => withRegistry(to, act));
  try {
    await program.parseAsync(args, { from: 'user' });
    return ExitCode.DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.DONE : ExitCode.WRONG_USAGE;
    to.stderr.write(`${toldOf(error)}\n`);
    return error instanceof UsageError || error instanceof StartError
      ? ExitCode.WRONG_USAGE
      : ExitCode.FAILED;
  }
}

async function withRegistry(to: Surroundings, act: (parts: Parts) => Promise<void>): Promise<void> {
  const db = await openRegistry(loadConfig(to.environment).database);
  try {
    await fillIfEmpty(db);
    await act({ ...to, db, tokens: new TokenRepository(db) });
  } finally {
    await db.close();
  }
}

function toldOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.message}\n(${error.code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function createProgram({ stdout, stderr }: Surroundings): Command {
  return new Command('token')
    .description('Makes the tokens that programs show to this registry, lists them, and takes them back.')
    .addHelpText('after', EXIT_CODES_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
    })
    .showHelpAfterError('(--help lists all commands and options)');
}

function addParts(program: Command, perform: Perform): void {
  program
    .command('create')
    .description('make a token and print it; it cannot be shown again')
    .requiredOption('--name <name>', 'what it is for: a program, never a person')
    .addOption(
      new Option('--role <role>', 'what it may')
        .choices(ROLES.filter(role => role !== 'PUBLIC'))
        .makeOptionMandatory(),
    )
    .option('--agency <code>', 'an agency that a STEWARD speaks for; give it again for more', listed, [])
    .requiredOption('--expires <days>', 'when it ends: 90d is ninety days from now', toDays)
    .action((options: Creating) => perform(parts => createToken(parts, options)));
  program
    .command('list')
    .description('all tokens, without what is secret of them')
    .addOption(formatOption())
    .action((options: ListOptions) => perform(parts => listTokens(parts, options)));
  program
    .command('revoke <id>')
    .description('take a token back for good; running gateways refuse it after five seconds at the latest')
    .action((id: string) => perform(parts => revokeToken(parts, id)));
}

const listed = (code: string, before: readonly string[]): readonly string[] => [...before, code];

const MAX_DAYS = 366;

function toDays(text: string): number {
  const days = Number(/^([1-9]\d{0,2})d$/.exec(text)?.[1] ?? 0);
  if (days >= 1 && days <= MAX_DAYS) return days;
  throw new InvalidArgumentError(`It has to be a number of days from 1d to ${String(MAX_DAYS)}d.`);
}
