import { createHash, timingSafeEqual } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Metrics } from '../observability/metrics';
import type { Readiness } from '../observability/readiness';
import type { Tracing } from '../observability/tracing';

/** What the gateway is watched by. */
export interface Watching {
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Whoever sends it reads the metrics on the public port; null: nobody does. */
  readonly metricsToken: string | null;
  /** Null: nothing is traced. */
  readonly tracing: Tracing | null;
  /** For how long browsers are told to use nothing but HTTPS; 0: they are not told. */
  readonly hstsSeconds: number;
}

/** Routes that are asked every few seconds: they are neither logged nor counted. */
export const WATCHED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

const NO_STORE = 'no-store';

/**
 * `/healthz`: the process answers, whatever the database does; a process that does not is to be restarted. `/readyz`:
 * questions should be sent here, else 503 with what is wrong.
 */
export function registerHealth(server: FastifyInstance, { readiness }: Pick<Watching, 'readiness'>): void {
  server.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', NO_STORE).send({ status: 'ok' }),
  );
  server.get('/readyz', async (_request, reply) => {
    const { ready, checks } = await readiness.verdict();
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', NO_STORE)
      .send({ status: ready ? 'ok' : 'not ready', checks });
  });
}

/** `/metrics` on the public port: for whoever sends the token, where one is set. */
export function registerMetrics(server: FastifyInstance, { metrics, metricsToken }: Watching): void {
  server.get('/metrics', async (request, reply) => {
    if (metricsToken === null) return refuse(reply, 404, 'NOT_FOUND', NOT_SET);
    if (!isBearer(request, metricsToken)) return refuse(reply, 401, 'UNAUTHENTICATED', NOT_GIVEN);
    return sendMetrics(metrics, reply);
  });
}

/** A server of its own for those who watch: health, readiness, and the metrics without a token. */
export function createWatchServer(watching: Watching, logger: FastifyBaseLogger): FastifyInstance {
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
  });
  registerHealth(server, watching);
  server.get('/metrics', (_request, reply) => sendMetrics(watching.metrics, reply));
  return server;
}

const NOT_SET =
  'Metrics are not served here. Set METRICS_PORT to serve them on a port of their own, or METRICS_TOKEN to serve them here.';
const NOT_GIVEN = 'This needs the header `Authorization: Bearer <the METRICS_TOKEN>`.';

const refuse = async (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): Promise<FastifyReply> => reply.status(status).send({ errors: [{ message, extensions: { code } }] });

const sendMetrics = async (metrics: Metrics, reply: FastifyReply): Promise<FastifyReply> =>
  reply
    .type(metrics.contentType)
    .header('cache-control', NO_STORE)
    .send(await metrics.text());

/** Digests are of one length: comparing them tells nothing by the time it takes. */
const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const isBearer = ({ headers }: FastifyRequest, token: string): boolean =>
  timingSafeEqual(digestOf(headers.authorization ?? ''), digestOf(`Bearer ${token}`));
