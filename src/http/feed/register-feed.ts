import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Identity } from '../../access/identity';
import type { ChangeFeed } from '../../feed/change-feed';
import type { Subscriptions } from '../../feed/subscriptions';
import type { AddressOf } from '../client-address';
import type { RateLimit } from '../rate-limit';
import { registerChangeStream } from './change-stream';
import { EventStreams } from './event-stream';
import { followsBy } from './follows';
import { registerGraphqlStream } from './graphql-stream';
import { refuseUpgrade, SubscriptionSockets } from './web-socket-server';

/** The feed, and who may follow it. */
export interface Feed {
  readonly feed: ChangeFeed;
  readonly subscriptions: Subscriptions;
  readonly schema: GraphQLSchema;
  readonly identity: Identity;
  readonly maxSubscribers: number;
  readonly logger: FastifyBaseLogger;
}

export interface FeedRoutes extends Feed {
  readonly rate: RateLimit;
  readonly addressOf: AddressOf;
}

/**
 * The feed of changes in its three forms: `GET /changes`, subscriptions over WebSocket at `/graphql` and over server-sent
 * events at `/graphql/stream`. When the server closes they end, so that every client goes on elsewhere.
 */
export function registerFeed(server: FastifyInstance, routes: FeedRoutes): void {
  const { feed, subscriptions, schema, maxSubscribers, logger, addressOf } = routes;
  const streams = new EventStreams();
  const follows = followsBy(routes);
  registerChangeStream(server, streams, { feed, follows });
  registerGraphqlStream(server, streams, { subscriptions, follows });
  const sockets = new SubscriptionSockets({
    schema,
    subscriptions,
    identify: (authorization, request) => follows(authorization, addressOf(request))(),
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
