import type { RunAccount } from '../../harvest/harvesting';
import type { Reported } from '../../harvest/reported';
import type { ExitCode } from '../exit-codes';
import type { Cell } from './csv';

/** How a run over a source ended: with an account, or so early that it has none. */
export interface RunResult {
  readonly source: string;
  readonly isDry: boolean;
  readonly account: RunAccount | null;
  /** What kept it from being carried out. */
  readonly error: { readonly message: string; readonly code: string } | null;
  readonly exitCode: ExitCode;
}

/** Is told of one run after the other. */
export interface RunPrinter {
  begin(source: string): void;
  line(source: string, reported: Reported): void;
  end(result: RunResult): void;
  /** All runs are through. */
  finish(): void;
}

export const REPORTED_COLUMNS = [
  'what',
  'type',
  'code',
  'sourceId',
  'place',
  'field',
  'before',
  'after',
  'message',
] as const satisfies readonly (keyof Reported)[];

const COUNTS = [
  'read',
  'added',
  'changed',
  'closed',
  'missing',
  'unchanged',
  'rejected',
  'unmatched',
] as const satisfies readonly (keyof RunAccount)[];

export const SUMMARY_COLUMNS = ['source', 'run', 'outcome', ...COUNTS, 'revision', 'message'] as const;

/** The account of a run as one row. */
export function summaryOf(result: RunResult): Record<string, Cell> {
  const { source, isDry, account } = result;
  const counts = Object.fromEntries(COUNTS.map(name => [name, account?.[name] ?? 0]));
  const { outcome = 'FAILED', run = null, complete = null, revision = null } = account ?? {};
  return {
    source,
    run,
    isDry,
    outcome,
    ...counts,
    complete,
    revision: isDry ? null : revision,
    message: messageOf(result),
  };
}

export function messageOf({ account, error }: RunResult): string | null {
  return error ? `${error.message} (${error.code})` : (account?.message ?? null);
}

/** Tells several printers the same. */
export const tee = (printers: readonly RunPrinter[]): RunPrinter => ({
  begin: source => {
    for (const printer of printers) printer.begin(source);
  },
  line: (source, reported) => {
    for (const printer of printers) printer.line(source, reported);
  },
  end: result => {
    for (const printer of printers) printer.end(result);
  },
  finish: () => {
    for (const printer of printers) printer.finish();
  },
});
