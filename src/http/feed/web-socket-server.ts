import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type Server } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Asker } from '../../access/caller';
import type { Identify } from '../../feed/follow';
import type { ResultStream } from '../../feed/result-stream';
import type { Subscriptions } from '../../feed/subscriptions';
import { type Extra, openSocket } from './open-socket';

/** A message of this size is no subscription but an attack. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/** Of one connection. */
const MAX_SUBSCRIPTIONS = 20;
/** How often it is asked whether a client is still there. */
const BEAT_MS = 15_000;
/** How long a client may take to say who it is. */
const INIT_MS = 5_000;
/** How long those who are told that the gateway stops have to go. */
const FAREWELL_MS = 1_000;

export interface WebSocketParts {
  readonly schema: GraphQLSchema;
  readonly subscriptions: Subscriptions;
  /** Who asks, by what the connection began with; throws an `AccessError`. */
  readonly identify: (authorization: string | undefined, request: IncomingMessage) => Promise<Asker>;
  readonly maxConnections: number;
  /** Told of what went wrong here. */
  readonly failed: (error: unknown) => void;
}

/** GraphQL subscriptions over WebSocket, by the protocol `graphql-transport-ws`. */
export class SubscriptionSockets {
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    // Memory for each connection, and a way to make little into much.
    perMessageDeflate: false,
    handleProtocols,
  });
  readonly #protocol: Server<Extra>;
  /** Nobody would end what is opened once a stop has told the others. */
  #isStopping = false;

  constructor(private readonly parts: WebSocketParts) {
    this.#protocol = createProtocol(parts);
  }

  /** Takes over a connection that asks to be one of WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#isStopping || this.#sockets.clients.size >= this.parts.maxConnections) {
      refuseUpgrade(socket, '503 Service Unavailable', 'retry-after: 10\r\n');
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, opened => {
      openSocket(opened, request, { protocol: this.#protocol, everyMs: BEAT_MS, failed: this.parts.failed });
    });
  }

  /** Takes nobody more, tells every client that the gateway goes away, and lets go of those who do not hear it. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const open = [...this.#sockets.clients];
    const gone = open.map(
      socket =>
        new Promise<void>(resolve =>
          socket.once('close', () => {
            resolve();
          }),
        ),
    );
    for (const socket of open)
      socket.close(GOING_AWAY, 'This gateway stops. Subscribe again, after your last cursor.');
    const late = setTimeout(() => {
      for (const socket of open) socket.terminate();
    }, FAREWELL_MS);
    await Promise.all(gone);
    clearTimeout(late);
  }
}

const GOING_AWAY = 1001;

function createProtocol({ schema, subscriptions, identify }: WebSocketParts): Server<Extra> {
  return makeServer<Readonly<Record<string, unknown>> | undefined, Extra>({
    connectionInitWaitTimeout: INIT_MS,
    onConnect: async ({ extra, ...context }) => {
      const authorization = authorizationOf(context.connectionParams) ?? extra.request.headers.authorization;
      extra.identify = () => identify(authorization, extra.request);
      await extra.identify();
    },
    onSubscribe: async ({ extra, subscriptions: open }, _id, payload) => {
      extra.open = open;
      if (Object.keys(open).length > MAX_SUBSCRIPTIONS) return [TOO_MANY];
      const opened = await subscriptions.open(payload, extra.identify ?? refuse);
      if (!('results' in opened)) return opened;
      const { document, results } = opened;
      return { schema, document, operationName: payload.operationName ?? null, contextValue: results };
    },
    // It has begun already: what is wrong with it is an error of the subscription, not one of its results.
    subscribe: ({ contextValue }: ExecutionArgs) => contextValue as ResultStream,
    // Its errors have been formatted.
    onNext: (...[, , , , result]) => result as FormattedExecutionResult,
    onError: (_context, _id, _payload, errors) => subscriptions.format(errors),
  });
}

/** The protocol lets nobody subscribe before the connection has begun. */
const refuse: Identify = () => Promise.reject(new TypeError('Somebody subscribed before saying who it is'));

const TOO_MANY = new GraphQLError(
  `One connection has at most ${String(MAX_SUBSCRIPTIONS)} subscriptions. End one, or open another connection.`,
  { extensions: { code: 'TOO_MANY_SUBSCRIBERS' } },
);

/** A browser cannot set headers of a WebSocket: it sends them as the first message. */
function authorizationOf(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const given = params?.['authorization'] ?? params?.['Authorization'];
  return typeof given === 'string' ? given : undefined;
}

/** Answers a request for a connection that is not to be had. */
export function refuseUpgrade(socket: Duplex, status: string, headers = ''): void {
  socket.once('error', () => undefined);
  // Nothing else ends what a client leaves open: it is no connection of HTTP any more.
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\n${headers}connection: close\r\ncontent-length: 0\r\n\r\n`);
}
