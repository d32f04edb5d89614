import type { Reported } from '../../harvest/reported';
import { type RunPrinter, type RunResult, summaryOf } from './run-printer';
import type { Sink } from './sink';

/** Writes one run as a JSON object, line by line as they come, its account at the end. */
export class JsonRun {
  #lines = 0;

  constructor(
    private readonly sink: Sink,
    source: string,
  ) {
    sink.write(`{"source":${JSON.stringify(source)},"lines":[`);
  }

  line(reported: Reported): void {
    this.sink.write(`${this.#lines === 0 ? '' : ','}\n${JSON.stringify(reported)}`);
    this.#lines += 1;
  }

  end(result: RunResult): void {
    const account = Object.entries({ ...summaryOf(result), exitCode: result.exitCode });
    const rest = Object.fromEntries(account.filter(([name]) => name !== 'source'));
    this.sink.write(`\n],${JSON.stringify(rest).slice(1)}`);
  }
}

/** Writes all runs as one JSON document, `{"runs": […]}`. */
export class JsonPrinter implements RunPrinter {
  #run: JsonRun | undefined;
  #runs = 0;

  constructor(
    private readonly sink: Sink,
    /** Whether every line is wanted, or the accounts alone. */
    private readonly hasLines: boolean,
  ) {
    sink.write('{"runs":[');
  }

  begin(source: string): void {
    this.sink.write(this.#runs === 0 ? '\n' : ',\n');
    this.#run = new JsonRun(this.sink, source);
    this.#runs += 1;
  }

  line(_source: string, reported: Reported): void {
    if (this.hasLines) this.#run?.line(reported);
  }

  end(result: RunResult): void {
    this.#run?.end(result);
  }

  finish(): void {
    this.sink.write('\n]}\n');
    this.sink.close();
  }
}
