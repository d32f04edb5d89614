import type { Reported } from '../../harvest/reported';
import { csvRow } from './csv';
import { REPORTED_COLUMNS, type RunPrinter, type RunResult, SUMMARY_COLUMNS, summaryOf } from './run-printer';
import type { Sink } from './sink';

/** Writes the lines of all runs as one table. */
export class LinesCsvPrinter implements RunPrinter {
  constructor(private readonly sink: Sink) {
    sink.write(csvRow(['source', ...REPORTED_COLUMNS]));
  }

  begin(): void {
    // Every line names its source.
  }

  line(source: string, reported: Reported): void {
    this.sink.write(csvRow([source, ...REPORTED_COLUMNS.map(name => reported[name])]));
  }

  end(): void {
    // The accounts are no lines of this table.
  }

  finish(): void {
    this.sink.close();
  }
}

/** Writes the accounts of all runs as one table. */
export class AccountsCsvPrinter implements RunPrinter {
  constructor(private readonly sink: Sink) {
    sink.write(csvRow(SUMMARY_COLUMNS));
  }

  begin(): void {
    // A row is written where a run ends.
  }

  line(): void {
    // The lines are no rows of this table.
  }

  end(result: RunResult): void {
    const summary = summaryOf(result);
    this.sink.write(csvRow(SUMMARY_COLUMNS.map(name => summary[name] ?? null)));
  }

  finish(): void {
    this.sink.close();
  }
}
