import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reported } from '../../harvest/reported';
import { BYTE_ORDER_MARK, csvRow } from './csv';
import { JsonRun } from './json-printer';
import { REPORTED_COLUMNS, type RunPrinter, type RunResult } from './run-printer';
import { fileSink, type Sink } from './sink';

/** The files of one run. */
interface Files {
  readonly sinks: readonly Sink[];
  readonly json: JsonRun;
  readonly csv: Sink;
  readonly errors: Sink;
}

/** Writes every line of each run to `SOURCE.json` and `SOURCE.csv`, and what is wrong to `SOURCE-errors.csv`. */
export class OutFolder implements RunPrinter {
  #files: Files | undefined;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  begin(source: string): void {
    const json = fileSink(join(this.folder, `${source}.json`));
    const csv = fileSink(join(this.folder, `${source}.csv`));
    const errors = fileSink(join(this.folder, `${source}-errors.csv`));
    for (const sink of [csv, errors]) sink.write(BYTE_ORDER_MARK + csvRow(REPORTED_COLUMNS));
    this.#files = { sinks: [json, csv, errors], json: new JsonRun(json, source), csv, errors };
  }

  line(_source: string, reported: Reported): void {
    if (!this.#files) return;
    const row = csvRow(REPORTED_COLUMNS.map(name => reported[name]));
    this.#files.json.line(reported);
    this.#files.csv.write(row);
    if (reported.what === 'REJECTED' || reported.what === 'LEFT_OUT') this.#files.errors.write(row);
  }

  end(result: RunResult): void {
    const files = this.#files;
    if (!files) return;
    files.json.end(result);
    for (const sink of files.sinks) sink.close();
    this.#files = undefined;
  }

  finish(): void {
    // Each run has closed its files.
  }
}
