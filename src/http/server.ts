import fastifyCors from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { registerBodies } from './bodies';
import { chargeExports } from './charge-exports';
import type { Exporting } from '../exports/exporting';
import { registerExports } from './exports';
import { type FeedRoutes, registerFeed } from './feed/register-feed';
import type { GraphqlEndpoint } from './graphql-endpoint';
import { sendHttpError, sendNotFound } from './http-error';
import { registerMethods } from './methods';
import { registerPlayground, wantsPlayground } from './playground';
import { tellCachesWhoAsked } from './private-answers';
import { protocolOptions, refuseSecondHost } from './protocol';
import type { RateLimit } from './rate-limit';
import { registerSdl } from './sdl';
import { sendAnswer } from './send-answer';

/** A query text of this size is no question but an attack. */
const MAX_BODY_BYTES = 512 * 1024;

/** How long a browser may remember that it may ask. */
const CORS_SECONDS = 86_400;

/** What a page may read of an answer beside its body. */
const EXPOSED = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after'];

export interface HttpParts {
  readonly endpoint: GraphqlEndpoint;
  readonly feed: FeedRoutes;
  readonly exporting: Exporting;
  /** The published texts of the schema, by file. */
  readonly sdl: Readonly<Record<string, string>>;
  /** The folder of the built playground. */
  readonly playground: string;
  readonly logger: FastifyBaseLogger;
  /** How long a request may take to come. */
  readonly receiveSeconds: number;
  readonly rate: RateLimit;
  /** The proxies whose word on the address of a client is taken. */
  readonly trustProxy: readonly string[];
}

const USUAL = {
  logController: new LogController({ disableRequestLogging: true }),
  bodyLimit: MAX_BODY_BYTES,
};

/** The server's routes. */
export async function createHttpServer({
  endpoint,
  feed,
  exporting,
  sdl,
  playground,
  logger,
  receiveSeconds,
  rate,
  trustProxy,
}: HttpParts): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: logger,
    ...{ ...USUAL, ...protocolOptions(receiveSeconds) },
    trustProxy: trustProxy.length > 0 && [...trustProxy],
  });
  tellCachesWhoAsked(server);
  server.setErrorHandler(sendHttpError);
  server.setNotFoundHandler(sendNotFound);
  refuseSecondHost(server);
  registerMethods(server);
  // Public facts may be asked for from any page. No cookie is ever looked at, and a token is sent by no browser unasked.
  await server.register(fastifyCors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: CORS_SECONDS,
    exposedHeaders: EXPOSED,
  });
  chargeExports(server, { rate, identity: exporting.identity });
  await registerPlayground(server, playground);
  registerSdl(server, sdl);
  registerExports(server, exporting);
  registerBodies(server);
  registerFeed(server, feed);
  registerGraphql(server, endpoint);
  server.get('/', async (_request, reply) => reply.redirect('/graphql'));
  return server;
}

function registerGraphql(server: FastifyInstance, endpoint: GraphqlEndpoint): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { method, url, headers, body, ip: address } = request;
    const text = typeof body === 'string' ? body : '';
    // What HEAD says is what GET would say; Fastify leaves the body out.
    const asked = { method: method === 'HEAD' ? 'GET' : method, url, headers, body: text, address };
    const answered = await endpoint.answer({ ...asked, client: reply.raw });
    reply.headers(answered.headers);
    return sendAnswer(answered.answer, request, reply);
  };
  server.get('/graphql', (request, reply) =>
    wantsPlayground(request) ? reply.sendFile('index.html') : answer(request, reply),
  );
  server.post('/graphql', answer);
}
