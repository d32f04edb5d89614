import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DomainError } from '../../errors';
import type { DecidedField } from '../harvest/decide-value';
import { checkFile, type CheckOptions } from './check';
import { decide, discardRun, drop, matchRecords, type MatchOptions, release, rollBackRun } from './decisions';
import { EXIT_CODES_HELP, ExitCode, exitCodeOfError } from './exit-codes';
import { listErrors, listProposals, listRuns } from './lists';
import { type Format, formatOption } from './output/print-list';
import { confirmRun, type RunOptions, runSources } from './run-sources';
import { type GlobalOptions, Session, type Surroundings } from './session';
import { showStatus } from './status';

/** Does what a part of the command says, and says how it ended. */
type Perform = (act: (session: Session) => Promise<ExitCode>) => Promise<void>;

/** Runs the command with the arguments after its name; gives its exit code. Whatever goes wrong is told on stderr. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code = ExitCode.DONE;
  const program = createProgram(surroundings);
  addParts(program, async act => {
    const { sources, ...options } = program.opts<GlobalOptions>();
    const session = new Session(surroundings, { ...options, ...(sources !== undefined && { sources }) });
    try {
      code = await act(session);
    } finally {
      await session.close();
    }
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // What is wrong with the arguments has been told already.
    if (!(error instanceof CommanderError)) surroundings.stderr.write(`${toldOf(error)}\n`);
    return exitCodeOfError(error);
  }
}

function toldOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.message}\n(${error.code})`;
  if (error instanceof DOMException && error.name === 'AbortError') return 'It was stopped.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function createProgram({ stdout, stderr }: Surroundings): Command {
  return new Command('harvest')
    .usage('[options] SOURCE | --all | command')
    .description('Harvests the declared sources, and decides on what they bring.')
    .option('--sources <file>', 'the file that declares the sources, instead of SOURCES_FILE')
    .option('--quiet', 'show no progress, and no run that came out well')
    .addHelpText('after', EXIT_CODES_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
    })
    .showHelpAfterError('(--help lists all commands and options)');
}

function addParts(program: Command, perform: Perform): void {
  addHarvest(program, perform);
  addLists(program, perform);
  addRuns(program, perform);
  addDecisions(program, perform);
  addCheck(program, perform);
}

function addHarvest(program: Command, perform: Perform): void {
  program
    .command('run [source]', { isDefault: true })
    .description('harvest a source; the word run may be left out')
    .option('--all', 'all sources that are not paused; goes on after one that fails')
    .option('--dry-run', 'show what would be done; write nothing')
    .option('--out <dir>', 'also write all lines to SOURCE.json, SOURCE.csv and SOURCE-errors.csv there')
    .addOption(formatOption())
    .action((source: string | undefined, options: RunOptions) =>
      perform(session => runSources(session, source, options)),
    );
}

function addLists(program: Command, perform: Perform): void {
  program
    .command('status [source]')
    .description('how each declared source stands, and when it is due')
    .addOption(formatOption())
    .action((source: string | undefined, options: { format: Format }) =>
      perform(session => showStatus(session, source, options)),
    );
  program
    .command('runs [source]')
    .description('the latest runs')
    .option('--first <number>', 'how many', toNumber, 20)
    .addOption(formatOption())
    .action((source: string | undefined, options: { format: Format; first: number }) =>
      perform(session => listRuns(session, source, options)),
    );
  program
    .command('errors [run-or-source]')
    .description('what was wrong in a run, or when a source was last read')
    .option('--csv <file>', 'write it to a file')
    .addOption(formatOption())
    .action((of: string | undefined, options: { format: Format; csv?: string }) =>
      perform(session => listErrors(session, of, options)),
    );
  program
    .command('proposals [source]')
    .description('what waits for a person to say which record it is')
    .addOption(formatOption())
    .action((source: string | undefined, options: { format: Format }) =>
      perform(session => listProposals(session, source, options)),
    );
}

function addRuns(program: Command, perform: Perform): void {
  program
    .command('confirm')
    .argument('<run>', 'the number of a run that is held', toNumber)
    .description('carry out a run that is held')
    .addOption(formatOption())
    .action((run: number, options: RunOptions) => perform(session => confirmRun(session, run, options)));
  program
    .command('discard')
    .argument('<run>', 'the number of a run that is held', toNumber)
    .description('give up a run that is held')
    .action((run: number) => perform(session => discardRun(session, run)));
  program
    .command('rollback')
    .argument('<run>', 'the number of a run that was applied', toNumber)
    .description('take back what a run wrote; what later runs wrote over it stays')
    .action((run: number) => perform(session => rollBackRun(session, run)));
}

function addDecisions(program: Command, perform: Perform): void {
  program
    .command('match <source> [id]')
    .description('say which record of the registry a record of a source is')
    .addOption(new Option('--as <code>', 'this record'))
    .option('--new', 'a record that the registry does not have yet')
    .option('--all', 'accept everything that is proposed')
    .option('--type <type>', 'the type of the record, where its id alone is not clear')
    .action((source: string, id: string | undefined, options: MatchOptions) =>
      perform(session => matchRecords(session, source, id, options)),
    );
  program
    .command('decide <type> <code> <field> [value]')
    .description('set a value that outlives every harvest')
    .option('--none', 'there is no value')
    .action((...[type, code, field, value, options]: DecideArguments) =>
      perform(session => decide(session, { type, code, field }, { ...options, value })),
    );
  program
    .command('release <type> <code> <field>')
    .description('let the sources speak of a field again')
    .action((...[type, code, field]: [string, string, string]) =>
      perform(session => release(session, { type, code, field } satisfies DecidedField)),
    );
  program
    .command('drop <source>')
    .description('end, from today on, what a source says')
    .option('--yes', 'it is meant')
    .action((source: string, options: { yes?: boolean }) =>
      perform(session => drop(session, source, options)),
    );
}

type DecideArguments = [string, string, string, string | undefined, { none?: boolean }];

function addCheck(program: Command, perform: Perform): void {
  program
    .command('check [file]')
    .description('say whether a sources file is right, before anything is harvested')
    .option('--fetch', 'and what its mappings make of the first records of each source; needs no database')
    .option('--first <number>', 'how many records', toNumber, 5)
    .addOption(formatOption())
    .action((file: string | undefined, options: CheckOptions) =>
      perform(session => checkFile(file === undefined ? session : session.of(file), options)),
    );
}

function toNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number.');
}
