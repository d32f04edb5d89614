import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'undici';
import type { AddressGuard } from '../../sources/http/address-guard';
import { describeFailure, told } from '../../sources/http/hindrance';
import { retryAfter } from '../../sources/http/retry-after';
import { createEndpointGuard } from './endpoint-guard';

/** How long an endpoint has to answer. */
const TIME_OUT_MS = 15_000;
const CONNECT_MS = 5_000;
/** Of an answer's body, which nobody reads. */
const MAX_ANSWER_BYTES = 16 * 1024;

/** One message to an endpoint. */
export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How an endpoint took a message. */
export type Taken =
  | { readonly outcome: 'DELIVERED' }
  | { readonly outcome: 'GONE'; readonly error: string }
  | { readonly outcome: 'FAILED'; readonly error: string; readonly askedMs: number | null };

/**
 * Posts messages to public addresses only: the address that a connection really uses is checked, redirects are not
 * followed, and an answer's body is not read.
 */
export class Poster {
  readonly #guard: AddressGuard;
  readonly #agent: Agent;

  constructor(allowPrivateAddresses: boolean) {
    this.#guard = createEndpointGuard(allowPrivateAddresses);
    this.#agent = new Agent({
      connect: { lookup: this.#guard.lookup, timeout: CONNECT_MS },
      headersTimeout: TIME_OUT_MS,
      bodyTimeout: TIME_OUT_MS,
    });
  }

  /** Throws nothing but the reason of a signal that was aborted. */
  async post(message: Message, signal: AbortSignal): Promise<Taken> {
    // What was aborted before is told to no listener.
    signal.throwIfAborted();
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
    };
    signal.addEventListener('abort', end, { once: true });
    const late = setTimeout(end, TIME_OUT_MS);
    try {
      return await this.send(message, ending.signal);
    } catch (error) {
      signal.throwIfAborted();
      const reason = ending.signal.aborted ? TIMED_OUT : reasonOf(error, message.url);
      return { outcome: 'FAILED', error: reason, askedMs: null };
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', end);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  private async send({ url, headers, body }: Message, signal: AbortSignal): Promise<Taken> {
    this.#guard.check(new URL(url));
    const answer = await request(url, { method: 'POST', headers, body, dispatcher: this.#agent, signal });
    // What is left of it closes the connection instead of being waited for.
    await answer.body.dump({ limit: MAX_ANSWER_BYTES, signal }).catch(() => undefined);
    return takenBy(answer.statusCode, answer.headers);
  }
}

const TIMED_OUT = `It did not answer within ${String(TIME_OUT_MS / 1_000)} s.`;

function takenBy(status: number, headers: IncomingHttpHeaders): Taken {
  if (status >= 200 && status < 300) return { outcome: 'DELIVERED' };
  const error = `It answered with status ${String(status)}.`;
  if (status === 410) return { outcome: 'GONE', error };
  return { outcome: 'FAILED', error, askedMs: retryAfter(headers) };
}

function reasonOf(error: unknown, url: string): string {
  const described = told(describeFailure(error, url));
  return described instanceof Error ? described.message : String(described);
}
