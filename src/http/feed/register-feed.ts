import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Identity } from '../../access/identity';
import type { ChangeFeed } from '../../feed/change-feed';
import type { Subscriptions } from '../../feed/subscriptions';
import { registerChangeStream } from './change-stream';
import { EventStreams } from './event-stream';
import { registerGraphqlStream } from './graphql-stream';
import { refuseUpgrade, SubscriptionSockets } from './web-socket-server';

export interface FeedRoutes {
  readonly feed: ChangeFeed;
  readonly subscriptions: Subscriptions;
  readonly schema: GraphQLSchema;
  readonly identity: Identity;
  readonly maxSubscribers: number;
  readonly logger: FastifyBaseLogger;
}

/**
 * The feed of changes in its three forms: `GET /changes`, subscriptions over WebSocket at `/graphql` and over server-sent
 * events at `/graphql/stream`. When the server closes they end, so that every client goes on elsewhere.
 */
export function registerFeed(server: FastifyInstance, routes: FeedRoutes): void {
  const { feed, subscriptions, schema, identity, maxSubscribers, logger } = routes;
  const streams = new EventStreams();
  registerChangeStream(server, streams, routes);
  registerGraphqlStream(server, streams, routes);
  const sockets = new SubscriptionSockets({
    schema,
    subscriptions,
    identify: async (authorization, { socket }) => ({
      caller: await identity.caller(authorization, socket.remoteAddress ?? ''),
    }),
    maxConnections: maxSubscribers,
    failed: error => {
      logger.error({ err: error }, 'A subscription over WebSocket failed');
    },
  });
  server.server.on('upgrade', (request, socket, head) => {
    if (pathOf(request) === '/graphql') sockets.upgrade(request, socket, head);
    else refuseUpgrade(socket, '404 Not Found');
  });
  server.addHook('preClose', async () => {
    await sockets.stop();
    feed.stop();
    await streams.stop();
  });
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';
