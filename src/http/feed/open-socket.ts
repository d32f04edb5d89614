import type { IncomingMessage } from 'node:http';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { AccessError } from '../../errors';
import type { Identify } from '../../feed/follow';

/** What is known of a connection. */
export interface Extra {
  readonly request: IncomingMessage;
  /** Known once the connection has begun. */
  identify?: Identify;
  /** Its subscriptions by their ids, once there was one. */
  open?: Readonly<Record<string, unknown>>;
}

export interface SocketParts {
  readonly protocol: Server<Extra>;
  readonly everyMs: number;
  /** Told of what went wrong here, not with the client. */
  readonly failed: (error: unknown) => void;
}

/** A client that takes nothing but goes on asking is let go. */
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024;
/** Beats after which a connection without a subscription is idle. */
const IDLE_BEATS = 4;

/** Speaks the protocol over a connection until that closes. */
export function openSocket(socket: WebSocket, request: IncomingMessage, parts: SocketParts): void {
  const { protocol, everyMs, failed } = parts;
  const extra: Extra = { request };
  // What a client sends that is no WebSocket, or too much of it, closes the connection; there is nothing to tell.
  socket.on('error', () => undefined);
  const stopBeating = beat(socket, extra, everyMs);
  const answer = async (message: string, handle: (message: string) => Promise<void>): Promise<void> => {
    try {
      if (socket.bufferedAmount > MAX_BUFFERED_BYTES) socket.terminate();
      else await handle(message);
    } catch (error) {
      if (!(error instanceof AccessError)) failed(error);
      closeFor(socket, error);
    }
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: text => send(socket, text),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: handle => {
        socket.on('message', data => void answer((data as Buffer).toString('utf8'), handle));
      },
    },
    extra,
  );
  socket.once('close', (code, reason) => {
    stopBeating();
    closed(code, String(reason)).catch(failed);
  });
}

/** Resolves when the message has left this process, so that a slow client holds up what it is sent. */
const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) {
      resolve();
      return;
    }
    socket.send(text, error => {
      // A client that left is no error: its connection closes.
      if (error && socket.readyState === socket.OPEN) reject(error);
      else resolve();
    });
  });

const closeFor = (socket: WebSocket, error: unknown): void => {
  if (error instanceof AccessError) socket.close(CloseCode.Forbidden, shortened(error.message));
  else socket.close(CloseCode.InternalServerError, 'Something went wrong here. Connect again.');
};

/** A reason for closing may be 123 bytes long. */
const shortened = (reason: string): string =>
  Buffer.byteLength(reason) <= 123
    ? reason
    : `${Buffer.from(reason)
        .subarray(0, 118)
        .toString('utf8')
        .replace(/\ufffd+$/, '')}…`;

/** Looks at regular times whether the client is there and has a subscription. */
function beat(socket: WebSocket, extra: Extra, everyMs: number): () => void {
  let isThere = true;
  let idle = 0;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) {
      socket.terminate();
      return;
    }
    isThere = false;
    socket.ping();
    idle = Object.keys(extra.open ?? {}).length > 0 ? 0 : idle + 1;
    if (idle > IDLE_BEATS) socket.close(NORMAL, 'There was no subscription for a while.');
  }, everyMs);
  return () => {
    clearInterval(timer);
  };
}

const NORMAL = 1000;
