import { DomainError, UsageError } from '../../errors';
import { Harvester, type HarvestOptions } from '../harvest/harvester';
import type { RunAccount } from '../harvest/harvesting';
import type { Report } from '../harvest/reported';
import { findSource, readySource } from '../ready-source';
import { ExitCode, exitCodeOf, exitCodeOfError, worstOf } from './exit-codes';
import { AccountsCsvPrinter, LinesCsvPrinter } from './output/csv-printer';
import { JsonPrinter } from './output/json-printer';
import { OutFolder } from './output/out-folder';
import type { Format } from './output/print-list';
import { messageOf, type RunPrinter, type RunResult, tee } from './output/run-printer';
import { streamSink } from './output/sink';
import { TablePrinter } from './output/table-printer';
import { createProgress } from './progress';
import { harmless, styled } from './output/table';
import type { Session, Surroundings } from './session';

export interface RunOptions {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly format: Format;
  readonly out?: string;
}

/** Harvests a source, or all that are not paused, one after the other; goes on after one that fails. */
export async function runSources(
  session: Session,
  source: string | undefined,
  options: RunOptions,
): Promise<ExitCode> {
  const { environment, signal } = session.surroundings;
  const isDry = options.dryRun === true;
  const codes = chosen(session, source, options.all === true);
  // A rehearsal writes nothing, not even what the file declares: it is told which source wins.
  const { db } = await (isDry ? session.open() : session.openDeclared());
  const harvester = new Harvester(db, session.surroundings.clock);
  const { authority: rules, sources } = session.file;
  const authority = { rules, order: sources.map(source => source.code) };
  return printing(session, options, isDry, async printer => {
    const results: RunResult[] = [];
    for (const code of codes) {
      // What its environment lacks is told as what is wrong with this source.
      const harvest = async (told: HarvestOptions): Promise<RunAccount> =>
        harvester.harvest(readySource(session.file, code, environment), {
          ...told,
          isDry,
          signal,
          ...(isDry && { authority }),
        });
      results.push(await carryOut(session, printer, { source: code, isDry }, harvest));
      if (signal.aborted) break;
    }
    return worstOf(results.map(({ exitCode }) => exitCode));
  });
}

/** Carries a held run out. */
export async function confirmRun(session: Session, run: number, options: RunOptions): Promise<ExitCode> {
  const { register, db } = await session.openDeclared();
  const held = await register.findHeld(run);
  const source = findSource(session.file, held.source_code);
  const harvester = new Harvester(db, session.surroundings.clock);
  return printing(session, options, false, async printer => {
    const { exitCode } = await carryOut(
      session,
      printer,
      { source: source.code, isDry: false },
      ({ report }) => harvester.confirm(source, run, report),
    );
    return exitCode;
  });
}

function chosen({ file }: Session, source: string | undefined, isAll: boolean): string[] {
  if (isAll === (source !== undefined))
    throw new UsageError('Name one source, or give --all. `npm run harvest -- status` lists them.');
  if (source !== undefined) return [findSource(file, source).code];
  return file.sources.flatMap(({ code, paused }) => (paused ? [] : [code]));
}

async function printing(
  session: Session,
  options: RunOptions,
  hasLines: boolean,
  act: (printer: RunPrinter) => Promise<ExitCode>,
): Promise<ExitCode> {
  const printer = tee([
    printerOf(session, options.format, hasLines),
    ...(options.out === undefined ? [] : [new OutFolder(options.out)]),
  ]);
  try {
    return await act(printer);
  } finally {
    printer.finish();
  }
}

function printerOf({ surroundings, isQuiet }: Session, format: Format, hasLines: boolean): RunPrinter {
  if (format === 'table') return new TablePrinter(surroundings, { hasLines, isQuiet });
  const sink = streamSink(surroundings.stdout);
  if (format === 'json') return new JsonPrinter(sink, hasLines);
  return hasLines ? new LinesCsvPrinter(sink) : new AccountsCsvPrinter(sink);
}

/** What one source does wrong is told as its result, and no reason to leave out the others. */
async function carryOut(
  { surroundings, isQuiet }: Session,
  printer: RunPrinter,
  of: Pick<RunResult, 'source' | 'isDry'>,
  act: (told: HarvestOptions) => Promise<RunAccount>,
): Promise<RunResult> {
  const progress = createProgress(of.source, surroundings, isQuiet);
  const report: Report = line => {
    progress.line();
    printer.line(of.source, line);
  };
  printer.begin(of.source);
  const result = await act({ report, progress: progress.read })
    .then(account => ({ ...of, account, error: null, exitCode: exitCodeOf(account) }))
    .catch((error: unknown) => ({
      ...of,
      account: null,
      error: toldOf(error, surroundings),
      exitCode: exitCodeOfError(error),
    }));
  progress.stop();
  printer.end(result);
  if (result.exitCode === ExitCode.FAILED) sayFailed(result, surroundings);
  return result;
}

/** Whatever the format is, what went wrong is also said where errors go. */
function sayFailed(result: RunResult, { stderr }: Surroundings): void {
  stderr.write(`${styled(stderr, 'red', harmless(`${result.source}: ${messageOf(result) ?? ''}`))}\n`);
}

/** What may go wrong with a source; of anything else, a mistake of the program, the stack is shown. */
function toldOf(error: unknown, { stderr }: Surroundings): { message: string; code: string } {
  if (error instanceof DomainError) return { message: error.message, code: error.code };
  if (error instanceof DOMException) return { message: 'It was stopped, or took too long', code: error.name };
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { message: error instanceof Error ? error.message : String(error), code: 'UNEXPECTED' };
}
