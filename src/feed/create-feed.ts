import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Identity } from '../access/identity';
import type { GraphLimits } from '../app';
import type { Config } from '../config';
import type { Shared } from '../context';
import type { Reader } from '../database/reader';
import type { Admission } from '../graphql/admission';
import { createFormatError, type ReportError } from '../graphql/format-error';
import type { Operations } from '../graphql/operations';
import { ChangeFeed } from './change-feed';
import { Subscriptions } from './subscriptions';

export interface FeedSurroundings {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly identity: Identity;
  readonly bounds: GraphLimits;
  readonly reads: Reader;
  readonly shared: Shared;
  readonly report: ReportError;
  readonly logger: Logger;
}

/** The feed of changes, and the subscriptions that follow it. */
export function createFeed(
  { feedSubscribers: maxSubscribers }: Pick<Config, 'feedSubscribers'>,
  { reads, shared, report, ...others }: FeedSurroundings,
) {
  const { schema, operations, admission, bounds, identity, logger } = others;
  const failed = (error: unknown): void => {
    logger.error({ err: error }, 'The registry cannot be read for those who follow its changes');
  };
  const feed = new ChangeFeed({ reads, shared, maxSubscribers, failed });
  const formatError = createFormatError(report, bounds);
  const subscriptions = new Subscriptions({ schema, operations, admission, bounds, feed, formatError });
  return { feed, subscriptions, schema, identity, maxSubscribers, logger };
}
