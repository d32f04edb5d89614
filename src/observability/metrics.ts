import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'lien_thong_';
/** From what is kept to what is broken off. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const OTHER = 'other';

/** One request that was answered. */
export interface Answered {
  /** The pattern of the route, never the address. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  /** The name of the operation as the client wrote it. */
  readonly operation: string | undefined;
  readonly seconds: number;
}

/**
 * What is counted and measured, in a registry of its own. The values of every label come from this program and not from
 * clients, so that nobody can make the number of series grow.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations: ReadonlySet<string>;
  readonly #requests: Counter<'route' | 'method' | 'status' | 'operation'>;
  readonly #seconds: Histogram<'route'>;
  readonly #statements: Counter<'from'>;
  readonly #masked: Counter;

  /** `operations` are the names that are told apart; all others count as one. */
  constructor(operations: Iterable<string>) {
    this.#operations = new Set(operations);
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: `${PREFIX}requests_total`,
      help: 'Requests answered.',
      labelNames: ['route', 'method', 'status', 'operation'],
      registers,
    });
    this.#seconds = new Histogram({
      name: `${PREFIX}request_seconds`,
      help: 'Time from the first byte of a request to the last of its answer.',
      labelNames: ['route'],
      buckets: SECONDS,
      registers,
    });
    this.#statements = new Counter({
      name: `${PREFIX}statements_total`,
      help: 'Reading SQL statements sent, to the primary or a replica.',
      labelNames: ['from'],
      registers,
    });
    this.#masked = new Counter({
      name: `${PREFIX}masked_errors_total`,
      help: 'Errors that clients were shown as an id only.',
      registers,
    });
  }

  answered({ route, method, status, operation, seconds }: Answered): void {
    const name = operation === undefined ? '' : this.#operations.has(operation) ? operation : OTHER;
    this.#requests.inc({ route, method, status: String(status), operation: name });
    this.#seconds.observe({ route }, seconds);
  }

  statement(from: 'primary' | 'replica'): void {
    this.#statements.inc({ from });
  }

  masked(): void {
    this.#masked.inc();
  }

  /**
   * A number that is looked up when the metrics are read, such as how many subscribe; `name` as after the prefix. Where
   * that fails it is not a number.
   */
  watch(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers: [this.#registry],
      async collect() {
        try {
          this.set(await read());
        } catch {
          this.set(Number.NaN);
        }
      },
    });
  }

  /** Numbers by the value of a label, looked up anew each time; where that fails there are none. */
  watchEach(
    name: string,
    { help, label }: { help: string; label: string },
    read: () => Iterable<readonly [string, number]> | Promise<Iterable<readonly [string, number]>>,
  ): void {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      labelNames: [label],
      registers: [this.#registry],
      async collect() {
        this.reset();
        try {
          for (const [value, number] of await read()) this.set({ [label]: value }, number);
        } catch {
          // What cannot be known now is not shown; that the database is gone is told by another number.
        }
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
