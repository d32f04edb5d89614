import fastifyCors from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Tracing } from '../observability/tracing';
import type { GraphqlRequest } from './asked';
import { registerBodies } from './bodies';
import { chargeRoutes } from './charge-routes';
import { addressBehind } from './client-address';
import type { Exporting } from '../exports/exporting';
import { registerExports } from './exports';
import { type Feed, registerFeed } from './feed/register-feed';
import type { Answered, GraphqlEndpoint } from './graphql-endpoint';
import { sendHttpError, sendNotFound } from './http-error';
import { registerMethods } from './methods';
import { registerPlayground, wantsPlayground } from './playground';
import { tellCachesWhoAsked } from './private-answers';
import { type Patience, protocolOptions, refuseSecondHost } from './protocol';
import type { RateLimit } from './rate-limit';
import { registerWatching } from './register-watching';
import { requestIdOf } from './request-accounts';
import { registerSdl } from './sdl';
import { sendAnswer } from './send-answer';
import type { Watching } from './watching';

/** A query text of this size is no question but an attack. */
const MAX_BODY_BYTES = 512 * 1024;

/** How long a browser may remember that it may ask. */
const CORS_SECONDS = 86_400;

/** What a page may read of an answer beside its body. */
const EXPOSED = [
  ...['etag', 'ratelimit', 'ratelimit-policy', 'registry-revision', 'registry-state'],
  ...['retry-after', 'x-request-id'],
];

export interface HttpParts {
  readonly endpoint: GraphqlEndpoint;
  readonly feed: Feed;
  readonly exporting: Exporting;
  /** The published texts of the schema, by file. */
  readonly sdl: Readonly<Record<string, string>>;
  /** The folder of the built playground. */
  readonly playground: string;
  readonly logger: Logger;
  readonly watching: Watching;
  readonly patience: Patience;
  readonly rate: RateLimit;
  /** The proxies whose word on the address of a client is taken. */
  readonly trustProxy: readonly string[];
}

const USUAL = {
  logController: new LogController({ disableRequestLogging: true }),
  bodyLimit: MAX_BODY_BYTES,
  genReqId: requestIdOf,
};

function bareServer({
  logger,
  patience,
  trustProxy,
}: Pick<HttpParts, 'logger' | 'patience' | 'trustProxy'>): FastifyInstance {
  // Fastify's own type of loggers, which is also that of its servers.
  const loggerInstance: FastifyBaseLogger = logger;
  return Fastify({
    loggerInstance,
    ...{ ...USUAL, ...protocolOptions(patience) },
    trustProxy: trustProxy.length > 0 && [...trustProxy],
  });
}

/** The server's routes. */
export async function createHttpServer({
  endpoint,
  feed,
  exporting,
  sdl,
  playground,
  logger,
  patience,
  rate,
  trustProxy,
  watching,
}: HttpParts): Promise<FastifyInstance> {
  const server = bareServer({ logger, patience, trustProxy });
  tellCachesWhoAsked(server);
  server.setErrorHandler(sendHttpError);
  server.setNotFoundHandler(sendNotFound);
  registerWatching(server, watching, logger);
  refuseSecondHost(server);
  registerMethods(server);
  // Public facts may be asked for from any page. No cookie is ever looked at, and a token is sent by no browser unasked.
  await server.register(fastifyCors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: CORS_SECONDS,
    exposedHeaders: EXPOSED,
  });
  chargeRoutes(server, { rate, identity: exporting.identity });
  await registerPlayground(server, playground);
  registerSdl(server, sdl);
  registerExports(server, exporting);
  registerBodies(server);
  registerFeed(server, { ...feed, rate, addressOf: addressBehind(trustProxy) });
  registerGraphql(server, endpoint, watching);
  server.get('/', async (_request, reply) => reply.redirect('/graphql'));
  return server;
}

/** Questions, and the page on which people ask them. */
function registerGraphql(server: FastifyInstance, endpoint: GraphqlEndpoint, { tracing }: Watching): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, url, headers, body, ip: address, account } = request;
    const text = typeof body === 'string' ? body : '';
    // What HEAD says is what GET would say; Fastify leaves the body out.
    const asked = { method: method === 'HEAD' ? 'GET' : method, url, headers, body: text, address };
    const whole = { ...asked, client: reply.raw, account };
    const answered = await (tracing ? traced(tracing, endpoint, whole) : endpoint.answer(whole));
    reply.headers(answered.headers);
    return sendAnswer(answered.answer, request, reply);
  };
  server.get('/graphql', (request, reply) =>
    wantsPlayground(request) ? reply.sendFile('index.html') : answer(request, reply),
  );
  server.post('/graphql', answer);
}

/** An answer as a span by the name of its operation, whose text is nobody's business. */
const traced = (tracing: Tracing, endpoint: GraphqlEndpoint, asked: GraphqlRequest): Promise<Answered> =>
  tracing.inSpan('operation', {}, async span => {
    const answered = await endpoint.answer(asked);
    span.updateName(`operation ${asked.account?.operation ?? '(without a name)'}`);
    return answered;
  });
