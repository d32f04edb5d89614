import type { ApolloServer } from '@apollo/server';
import fastifyCors from '@fastify/cors';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type RouteHandlerMethod,
} from 'fastify';
import { Context } from '../context';
import type { Repositories } from '../repositories';
import { sendHttpError, sendNotFound } from './http-error';
import { registerPlayground, wantsPlayground } from './playground';
import { registerSdl } from './sdl';

/** A query text of this size is no question but an attack. */
const MAX_BODY_BYTES = 512 * 1024;

/** How long a browser may remember that it may ask. */
const CORS_SECONDS = 86_400;

export interface HttpParts {
  readonly apollo: ApolloServer<Context>;
  readonly repositories: Repositories;
  readonly sdl: string;
  /** The folder of the built playground. */
  readonly playground: string;
  readonly logger: FastifyBaseLogger;
}

/** The server's routes. The Apollo server must have been started. */
export async function createHttpServer({
  apollo,
  repositories,
  sdl,
  playground,
  logger,
}: HttpParts): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
  });
  server.setErrorHandler(sendHttpError);
  server.setNotFoundHandler(sendNotFound);
  // Public facts may be asked for from any page; no cookie or credential is ever looked at.
  await server.register(fastifyCors, { origin: '*', methods: ['GET', 'POST'], maxAge: CORS_SECONDS });
  await registerPlayground(server, playground);
  registerSdl(server, sdl);
  // The integration's declaration of a handler differs from Fastify's own under exact optional properties.
  const answer = fastifyApolloHandler(apollo, {
    context: () => Promise.resolve(new Context(repositories, new Date())),
  }) as unknown as RouteHandlerMethod;
  server.get('/graphql', function (request, reply) {
    return wantsPlayground(request) ? reply.sendFile('index.html') : answer.call(this, request, reply);
  });
  server.post('/graphql', answer);
  server.get('/', async (_request, reply) => reply.redirect('/graphql'));
  return server;
}
