import { CommanderError } from 'commander';
import { HarvestError, StartError, UsageError } from '../../errors';
import type { RunAccount } from '../harvest/harvesting';

/** What the command ends with; the README and `--help` promise them. */
export enum ExitCode {
  DONE = 0,
  FAILED = 1,
  WRONG_USAGE = 2,
  HELD = 3,
  INCOMPLETE = 4,
}

export const EXIT_CODES_HELP = `
Exit codes:
  0  applied, or nothing was new
  1  failed; nothing of it was written
  2  the command, the settings or the sources file are wrong; nothing was done
  3  held: too much is gone, a person has to confirm it
  4  applied, but records were rejected or wait for a decision
  Of several, such as with --all, the worst counts: 1, then 3, then 4, then 0. A dry run ends as the run would.`;

const WORST_FIRST = [ExitCode.WRONG_USAGE, ExitCode.FAILED, ExitCode.HELD, ExitCode.INCOMPLETE];

export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  WORST_FIRST.find(code => codes.includes(code)) ?? ExitCode.DONE;

export function exitCodeOf({ outcome, rejected = 0, unmatched = 0 }: RunAccount): ExitCode {
  if (outcome === 'FAILED') return ExitCode.FAILED;
  if (outcome === 'HELD') return ExitCode.HELD;
  return rejected + unmatched > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
}

/** Refusals of something that was named and is not there, or cannot be that. */
const MISNAMED = ['UNKNOWN_SOURCE', 'UNKNOWN_RUN', 'UNKNOWN_RECORD', 'UNKNOWN_FIELD', 'WRONG_VALUE'];

export function exitCodeOfError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.DONE : ExitCode.WRONG_USAGE;
  if (error instanceof StartError || error instanceof UsageError) return ExitCode.WRONG_USAGE;
  return error instanceof HarvestError && MISNAMED.includes(error.code)
    ? ExitCode.WRONG_USAGE
    : ExitCode.FAILED;
}
