import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Proxies and clients give up connections on which nothing comes. */
const HEARTBEAT_MS = 15_000;
/** A client that takes nothing for so long has gone without a word. */
const LONGEST_STALL_MS = 60_000;
/** How long clients have to take what is left when the gateway stops. */
const FAREWELL_MS = 1_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000;

/**
 * Server-sent events out of pieces of text, each taken when the client has taken the one before: a slow client holds up
 * its own stream, and what it leaves behind is let go of at once, also while the next piece is waited for.
 */
class EventStream extends Readable {
  readonly #heart: NodeJS.Timeout;
  #isWaiting = false;

  constructor(
    private readonly pieces: AsyncIterator<string>,
    heartbeatMs: number,
  ) {
    // One piece at a time is held.
    super({ highWaterMark: 1, encoding: 'utf8' });
    this.push(`retry: ${String(RETRY_MS)}\n\n`);
    this.#heart = setInterval(() => {
      if (this.#isWaiting && this.readableLength === 0) this.push(':\n\n');
    }, heartbeatMs);
  }

  override _read(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.pieces.next().then(
      ({ done, value }) => {
        this.#isWaiting = false;
        if (!this.destroyed) this.push(done === true ? null : value);
      },
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearInterval(this.#heart);
    const ended = this.pieces.return?.() ?? Promise.resolve();
    ended.then(
      () => {
        done(error);
      },
      (another: unknown) => {
        done(error ?? (another as Error));
      },
    );
  }
}

/** The streams of server-sent events that are open. */
export class EventStreams {
  readonly #open = new Set<EventStream>();

  /** Answers a request with events for as long as there are any and the client takes them. */
  send(pieces: AsyncIterator<string>, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const stream = new EventStream(pieces, HEARTBEAT_MS);
    this.#open.add(stream);
    stream.once('close', () => this.#open.delete(stream));
    request.raw.socket.setTimeout(LONGEST_STALL_MS);
    return reply
      .type('text/event-stream; charset=utf-8')
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' })
      .send(stream);
  }

  /** Lets go of those that have been ended and whose clients have not taken the rest. */
  async stop(): Promise<void> {
    const end = Date.now() + FAREWELL_MS;
    while (this.#open.size > 0 && Date.now() < end) await pause(FAREWELL_MS / 20);
    for (const stream of this.#open) stream.destroy();
  }
}

/** The lines of one event; a text with line breaks is one line for each. */
export function eventOf({ id, event, data }: { id?: string; event?: string; data?: string }): string {
  const lines = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(data === undefined ? [] : data.split('\n').map(line => `data: ${line}`)),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** Pieces made of other pieces; ended when those are. */
export const piecesOf = <Of>(of: AsyncIterator<Of>, print: (piece: Of) => string): AsyncIterator<string> => ({
  next: async () => {
    const step = await of.next();
    return step.done === true ? { done: true, value: undefined } : { done: false, value: print(step.value) };
  },
  return: async () => {
    await of.return?.();
    return { done: true, value: undefined };
  },
});
