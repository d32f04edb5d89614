import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Account } from '../observability/account';
import { WATCHED, type Watching } from './watching';
import { whenEnded } from './when-ended';

declare module 'fastify' {
  interface FastifyRequest {
    account: Account;
  }
}

/** Ids of others are taken where they are ids and nothing else. */
const WELL_FORMED = /^[\w.:-]{8,64}$/;
const NO_ROUTE = 'none';
const MS_PER_SECOND = 1_000;

/** The id of a request: the one it brought, or a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Says the id of each request to who asked, and keeps account of each: a line of the log, and the metrics. */
export function registerAccounts(
  server: FastifyInstance,
  { metrics, readiness, logger }: Pick<Watching, 'metrics' | 'readiness'> & { readonly logger: Logger },
): void {
  server.addHook('onRequest', (request, reply, done) => {
    request.account = {};
    void reply.header('x-request-id', request.id);
    // Who keeps the connection open is to come again on another, which leads elsewhere.
    if (readiness.isDraining) void reply.header('connection', 'close');
    const route = request.routeOptions.url ?? NO_ROUTE;
    if (!WATCHED.has(route)) {
      whenEnded(reply, status => {
        const { method, account } = request;
        const seconds = reply.elapsedTime / MS_PER_SECOND;
        metrics.answered({ route, method, status, operation: account.operation, seconds });
        if (logger.isLevelEnabled('info')) writeLine(logger, { route, status, request, reply });
      });
    }
    done();
  });
}

/** A request that is over. */
interface Ended {
  readonly route: string;
  readonly status: number;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A line per request: the pattern of its route and not its address, which may hold what was asked. */
function writeLine(logger: Logger, { route, status, request, reply }: Ended): void {
  const { id, method, account } = request;
  const { elapsedTime } = reply;
  const length = Number(reply.getHeader('content-length'));
  const line = {
    ...{ id, method, route, status },
    milliseconds: Math.round(elapsedTime),
    ...(!Number.isNaN(length) && { bytes: length }),
    ...account,
  };
  logger.info(line, route === '/graphql' ? 'A question was answered' : 'A request was answered');
}
