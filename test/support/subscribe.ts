import { type Client, createClient, type ExecutionResult, type SubscribePayload } from 'graphql-ws';
import { createClient as createSseClient } from 'graphql-sse';
import { WebSocket } from 'ws';

/** A subscription as a client library gives it. */
export interface Subscribed {
  /** The next result; fails where the subscription has ended. */
  next(): Promise<ExecutionResult>;
  /** All that has come so far. */
  readonly heard: readonly unknown[];
  /** How it ended. */
  readonly ended: Promise<unknown>;
  end(): void;
}

type Subscribe = (
  request: SubscribePayload,
  sink: { next(result: unknown): void; error(error: unknown): void; complete(): void },
) => () => void;

/** Subscribes with the protocol's own client over WebSocket, which does not try again. */
export function subscribeBySocket(
  origin: string,
  request: SubscribePayload,
  connectionParams: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Subscribed {
  const client: Client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    },
    connectionParams,
    retryAttempts: 0,
  });
  return collect((asked, sink) => client.subscribe(asked, sink), request);
}

/** Subscribes with the protocol's own client over server-sent events, which does not try again. */
export function subscribeByEvents(
  origin: string,
  request: SubscribePayload,
  headers: Record<string, string> = {},
): Subscribed {
  const client = createSseClient({ url: `${origin}/graphql/stream`, retryAttempts: 0, headers });
  return collect((asked, sink) => client.subscribe(asked as never, sink), request);
}

function collect(subscribe: Subscribe, request: SubscribePayload): Subscribed {
  const results: ExecutionResult[] = [];
  const heard: unknown[] = [];
  const waiting: ((result: ExecutionResult) => void)[] = [];
  let end = (): void => undefined;
  const ended = new Promise<unknown>(resolve => {
    end = subscribe(request, {
      next: result => {
        heard.push(result);
        const first = waiting.shift();
        if (first) first(result as ExecutionResult);
        else results.push(result as ExecutionResult);
      },
      error: resolve,
      complete: () => {
        resolve('complete');
      },
    });
  });
  const next = async (): Promise<ExecutionResult> => {
    const first = results.shift();
    if (first) return first;
    const gone = ended.then(how => {
      throw new Error(`The subscription ended: ${JSON.stringify(how)}`);
    });
    return Promise.race([new Promise<ExecutionResult>(resolve => waiting.push(resolve)), gone]);
  };
  return { next, heard, ended, end };
}
