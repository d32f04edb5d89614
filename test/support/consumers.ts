import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { listenTo } from './events';

/** Reads the feed from a gateway until the line is cut; gives each cursor. */
type Read = (origin: string, after: string | null, take: (cursor: string) => void) => Line;

interface Line {
  /** Resolves when the line has ended, however it did. */
  readonly ended: Promise<void>;
  cut(): void;
}

/** Somebody who follows the feed, whose lines are cut, and who goes on after the last cursor that it has. */
export class Consumer {
  readonly received: string[] = [];
  lines = 0;
  #line: Line | undefined;
  #isOver = false;
  #after: string;
  readonly #over: Promise<void>;

  constructor(
    private readonly read: Read,
    private readonly parts: { readonly after: string; readonly origin: () => string },
  ) {
    this.#after = parts.after;
    this.#over = this.follow();
  }

  cut(): void {
    this.#line?.cut();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.cut();
    await this.#over;
  }

  private async follow(): Promise<void> {
    while (!this.#isOver) {
      this.lines += 1;
      const line = this.read(this.parts.origin(), this.#after, cursor => {
        if (this.#line !== line) return;
        this.received.push(cursor);
        this.#after = cursor;
      });
      this.#line = line;
      await line.ended;
      this.#line = undefined;
      await pause(50);
    }
  }
}

/** What each kind of event says of its change. */
interface Result {
  readonly data?: { readonly changes: { readonly cursor: string; readonly change: object | null } } | null;
}

const subscriptionOf = (filter: string): string =>
  `subscription ($after: String) { changes(after: $after, filter: {${filter}}) { cursor change { code record { name } } } }`;

/** By the protocol of WebSocket. */
export const bySocket =
  (filter: string): Read =>
  (origin, after, take) => {
    let socket: WebSocket | undefined;
    let isCut = false;
    const client = createClient({
      url: `${origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      on: {
        opened: opened => {
          socket = opened as WebSocket;
          if (isCut) socket.terminate();
        },
      },
    });
    const ended = new Promise<void>(resolve => {
      const end = (): void => {
        resolve();
      };
      const next = ({ data }: Result): void => {
        if (data?.changes.change) take(data.changes.cursor);
      };
      client.subscribe(
        { query: subscriptionOf(filter), variables: { after } },
        { next: next, error: end, complete: end },
      );
    });
    const cut = (): void => {
      isCut = true;
      socket?.terminate();
    };
    return { ended, cut };
  };

/** By server-sent events: of the graph, or the plain ones. */
const byEvents =
  (
    open: (origin: string, after: string | null) => ReturnType<typeof listenTo>,
    cursorOf: (event: { id?: string; data?: string }) => string | null,
  ): Read =>
  (origin, after, take) => {
    let isCut = false;
    let cut = (): void => {
      isCut = true;
    };
    const read = async (): Promise<void> => {
      try {
        const line = await open(origin, after);
        cut = () => {
          line.cut();
        };
        if (isCut) line.cut();
        for await (const event of line) {
          const cursor = cursorOf(event);
          if (cursor !== null) take(cursor);
        }
      } catch {
        // A line that is cut ends with an error.
      }
    };
    return {
      ended: read(),
      cut: () => {
        cut();
      },
    };
  };

export const byGraphqlEvents = (filter: string): Read =>
  byEvents(
    (origin, after) =>
      listenTo(`${origin}/graphql/stream`, { body: { query: subscriptionOf(filter), variables: { after } } }),
    ({ data = '' }) => {
      const { changes } = (JSON.parse(data === '' ? '{}' : data) as Result).data ?? {};
      return changes?.change ? changes.cursor : null;
    },
  );

/** As a browser's EventSource reads them: the first address stays, a header says how far it has come. */
export const byPlainEvents = (query: string): Read =>
  byEvents(
    (origin, after) =>
      listenTo(`${origin}/changes?${query}`, { headers: after === null ? {} : { 'last-event-id': after } }),
    ({ id, data }) => (data === undefined ? null : (id ?? null)),
  );
