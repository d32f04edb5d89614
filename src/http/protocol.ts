import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyHttpOptions } from 'fastify';
import { InputError } from '../errors';
import { sendHttpError } from './http-error';

const SECOND_MS = 1_000;
/** How often connections are looked at that have taken too long; at most so much longer they take. */
const LOOK_EVERY_MS = 5_000;

/** Beyond what an answer may take to be made: who takes nothing of it for so long has gone, or holds its memory for nothing. */
const STALL_MS = 40_000;

export interface Patience {
  /** How long a request may take to come. */
  readonly receiveSeconds: number;
  /** How long its answer may take to be made. */
  readonly timeoutMs: number;
}

interface Refusal {
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

const MALFORMED: Refusal = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'The request is no HTTP that can be read without doubt.',
};

/** Why a connection is given up before there is a request on it, by Node's code. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'REQUEST_TIMEOUT',
    message: 'The request took too long to come. Send it at once.',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'HEADERS_TOO_LARGE',
    message: 'The address and the headers are larger than 16 KiB. Send a long question by POST.',
  },
};

/**
 * How connections are treated before and beside requests: one that takes longer than so many seconds to send a request,
 * headers and body, is ended, so is one whose client takes nothing of its answer for long, and every refusal has the form
 * of a GraphQL answer.
 */
export const protocolOptions = ({ receiveSeconds, timeoutMs }: Patience) =>
  ({
    connectionTimeout: timeoutMs + STALL_MS,
    requestTimeout: receiveSeconds * SECOND_MS,
    http: {
      headersTimeout: receiveSeconds * SECOND_MS,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, receiveSeconds * SECOND_MS),
    },
    frameworkErrors: (error, request, reply) => void sendHttpError(error, request, reply),
    clientErrorHandler: endConnection,
  }) satisfies FastifyHttpOptions<Server>;

/** Refuses a request of two hosts: what stands before the gateway may have taken it for another one (RFC 9112, 3.2). */
export function refuseSecondHost(server: FastifyInstance): void {
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    const hosts = raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
    if (hosts.length > 1) done(new InputError('The request names two hosts. Name one.'));
    else done();
  });
}

function endConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, code, message } = REFUSALS[error.code ?? ''] ?? MALFORMED;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Who goes on sending is not waited for.
  socket.destroySoon();
}
