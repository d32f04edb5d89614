import type { Reported, ReportedKind } from '../../harvest/reported';
import { ExitCode } from '../exit-codes';
import type { Surroundings } from '../session';
import {
  messageOf,
  REPORTED_COLUMNS,
  type RunPrinter,
  type RunResult,
  SUMMARY_COLUMNS,
  summaryOf,
} from './run-printer';
import { harmless, type Row, styled, tableOf } from './table';

/** The kinds of lines in the order they are shown, and what they are called. */
const TITLES: Readonly<Record<ReportedKind, string>> = {
  ADDED: 'Added',
  CHANGED: 'Changed, field by field',
  VANISHED: 'Vanished',
  MISSING: 'Missing, not closed yet',
  UNMATCHED: 'Waiting for a decision',
  REJECTED: 'Rejected',
  LEFT_OUT: 'Left out of records that are kept',
};

const SHOWN = 20;
const COLUMNS = REPORTED_COLUMNS.filter(name => name !== 'what');

export interface TablePrinterOptions {
  /** Whether the lines are shown, or the accounts alone. */
  readonly hasLines: boolean;
  /** Whether runs that came out well are passed over. */
  readonly isQuiet: boolean;
}

/** Shows runs to people: the beginning of each kind of lines, then what came of all runs, and what to do. */
export class TablePrinter implements RunPrinter {
  readonly #results: RunResult[] = [];
  #lines = new Map<ReportedKind, { shown: Reported[]; count: number }>();

  constructor(
    private readonly to: Surroundings,
    private readonly options: TablePrinterOptions,
  ) {}

  begin(): void {
    this.#lines = new Map();
  }

  line(_source: string, reported: Reported): void {
    if (!this.options.hasLines) return;
    const lines = this.#lines.get(reported.what) ?? { shown: [], count: 0 };
    if (lines.count < SHOWN) lines.shown.push(reported);
    lines.count += 1;
    this.#lines.set(reported.what, lines);
  }

  end(result: RunResult): void {
    const { stdout } = this.to;
    this.#results.push(result);
    for (const kind of Object.keys(TITLES) as ReportedKind[]) {
      const { shown, count } = this.#lines.get(kind) ?? { shown: [], count: 0 };
      if (count === 0) continue;
      const rows = shown.map(line => ({ ...line }));
      const title = `${result.source}: ${TITLES[kind]} (${String(count)})`;
      stdout.write(`${styled(stdout, 'bold', title)}\n${tableOf(rows, COLUMNS, stdout)}`);
      if (count > SHOWN)
        stdout.write(`… and ${String(count - SHOWN)} more; --out DIR or --format json gives all\n`);
      stdout.write('\n');
    }
  }

  finish(): void {
    const { stdout } = this.to;
    const results = this.#results.filter(
      ({ exitCode }) => !this.options.isQuiet || exitCode !== ExitCode.DONE,
    );
    if (results.length === 0) return;
    const rows: Row[] = results.map(result => summaryOf(result));
    const columns = SUMMARY_COLUMNS.filter(name => name !== 'message');
    stdout.write(tableOf(rows, columns, stdout));
    if (results.some(({ isDry }) => isDry)) stdout.write('This was a dry run: nothing was written.\n');
    for (const result of results) this.tell(result);
  }

  /** What went wrong was said where errors go. */
  private tell(result: RunResult): void {
    const { stdout } = this.to;
    const message = messageOf(result);
    if (message !== null && result.exitCode !== ExitCode.FAILED)
      stdout.write(`${result.source}: ${harmless(message)}\n`);
    for (const step of nextSteps(result)) stdout.write(`${result.source}: ${step}\n`);
  }
}

/** What a person can do after a run. */
function nextSteps({ source, account, isDry }: RunResult): string[] {
  if (isDry || account?.run == null) return [];
  const { outcome, run, rejected = 0, unmatched = 0 } = account;
  const number = String(run);
  const steps = {
    [`nothing was written. Look at it with \`npm run harvest -- ${source} --dry-run\`, then \`npm run harvest -- confirm ${number}\` or \`npm run harvest -- discard ${number}\`.`]:
      outcome === 'HELD',
    [`\`npm run harvest -- errors ${number}\` says what is wrong with its records.`]: rejected > 0,
    [`\`npm run harvest -- proposals ${source}\` lists what waits for a decision.`]: unmatched > 0,
  };
  return Object.keys(steps).filter(step => steps[step]);
}
