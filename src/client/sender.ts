import { dataOf } from './answer.ts';
import { BusyError, GatewayError, TimeoutError, UnreachableError } from './errors.ts';
import { wait } from './wait.ts';

export interface SenderOptions {
  /** The gateway's GraphQL address, such as `https://registry.example.vn/graphql`. */
  readonly url: string;
  /** What shows who asks, or a function that gets it, asked before each request; none: public facts only. */
  readonly token?: string | (() => string | Promise<string>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long an answer may take before it is given up; 30,000 if absent. */
  readonly timeoutMilliseconds?: number;
  /** How often a question is asked again where the gateway is busy or cannot be reached; 4 if absent, 0 for never. */
  readonly retries?: number;
  /** How long it may be waited before asking again; a gateway that wants more is given up. 60,000 if absent. */
  readonly maxWaitMilliseconds?: number;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
}

/** What is sent. */
export interface Question {
  readonly query: string;
  readonly variables: unknown;
}

const TIMEOUT = 30_000;
const RETRIES = 4;
const MAX_WAIT = 60_000;
const FIRST_WAIT = 250;
const SECOND = 1_000;

/** An operation that writes: it may have been done though no answer came, so it is not sent again unasked. */
const MUTATION = /^\s*mutation\b/m;

/** Sends questions, again where that may help. */
export class Sender {
  constructor(private readonly options: SenderOptions) {}

  /** The data of the answer; throws a `GatewayError`, or the signal's reason where that is aborted. */
  async send(question: Question, signal: AbortSignal | undefined): Promise<unknown> {
    const { retries = RETRIES } = this.options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.sendOnce(question, signal);
      } catch (error) {
        const milliseconds = attempt < retries ? this.waitBefore(error, attempt, question) : null;
        if (milliseconds === null) throw error;
        await wait(milliseconds, signal);
      }
    }
  }

  /** How long to wait before asking again; null where that is not to be done. */
  private waitBefore(error: unknown, attempt: number, { query }: Question): number | null {
    const { maxWaitMilliseconds = MAX_WAIT } = this.options;
    // Clients that were refused together do not come back together.
    const growing = FIRST_WAIT * 2 ** attempt * (1 + Math.random());
    if (error instanceof UnreachableError)
      return MUTATION.test(query) ? null : Math.min(growing, maxWaitMilliseconds);
    if (!(error instanceof BusyError)) return null;
    const { retryAfterSeconds } = error;
    const wanted = retryAfterSeconds === null ? growing : retryAfterSeconds * SECOND;
    return wanted <= maxWaitMilliseconds ? wanted : null;
  }

  private async sendOnce(question: Question, signal: AbortSignal | undefined): Promise<unknown> {
    const { url, timeoutMilliseconds = TIMEOUT, fetch: send = fetch } = this.options;
    const headers = await this.headers();
    signal?.throwIfAborted();
    const late = AbortSignal.timeout(timeoutMilliseconds);
    try {
      const either = signal ? AbortSignal.any([signal, late]) : late;
      const body = JSON.stringify(question);
      return await dataOf(await send(url, { method: 'POST', headers, body, signal: either }));
    } catch (cause) {
      signal?.throwIfAborted();
      throw late.aborted ? tooLate(timeoutMilliseconds, cause) : reachedNothing(url, cause);
    }
  }

  private async headers(): Promise<Record<string, string>> {
    const { token, headers } = this.options;
    const shown = typeof token === 'function' ? await token() : token;
    return {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(shown !== undefined && { authorization: `Bearer ${shown}` }),
    };
  }
}

const tooLate = (milliseconds: number, cause: unknown): TimeoutError =>
  new TimeoutError(`No answer came within ${String(milliseconds)} ms`, {
    code: 'TIMED_OUT',
    status: null,
    cause,
  });

/** What is no word of a gateway, nor of what stands before it, is that nothing came. */
const reachedNothing = (url: string, cause: unknown): GatewayError =>
  cause instanceof GatewayError
    ? cause
    : new UnreachableError(`${url} cannot be reached`, { code: 'UNREACHABLE', status: null, cause });
