import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { InputError } from '../../errors';
import type { ChangeFeed } from '../../feed/change-feed';
import { toChangeMessage } from '../../feed/change-message';
import { toFeedCursor } from '../../feed/feed-cursor';
import type { Following } from '../../feed/follow';
import type { FeedPage } from '../../feed/follower';
import { namesIn } from '../../feed/names-in';
import { ChangeKind } from '../../modules/change/change.type';
import { tables } from '../../tables';
import { type EventStreams, eventOf, piecesOf } from './event-stream';
import type { Follows } from './follows';

const someOf = (known: readonly string[], what: string) =>
  z
    .string()
    .transform((text, context) => {
      const names = namesIn(text, known);
      if (!names) context.addIssue(`${what}: write some of ${known.join(', ')}`);
      return names ?? z.NEVER;
    })
    .optional();

const querySchema = z.strictObject({
  after: z.string().min(1).optional(),
  types: someOf(
    tables.map(({ type }) => type),
    'types',
  ),
  kinds: someOf(Object.values(ChangeKind), 'kinds'),
});

/**
 * `GET /changes`: the feed as server-sent events, one CloudEvent in JSON each, for what a browser's EventSource or curl
 * can read. The id of an event is its cursor: a client that comes again sends it as `Last-Event-ID` and goes on from there.
 */
export function registerChangeStream(
  server: FastifyInstance,
  streams: EventStreams,
  { feed, follows }: { readonly feed: ChangeFeed; readonly follows: Follows },
): void {
  // A HEAD of what never ends would never end either.
  server.get('/changes', { exposeHeadRoute: false }, async (request: FastifyRequest, reply) => {
    const { authorization } = request.headers;
    const pages = await feed.follow(followingOf(request), follows(authorization, request.ip));
    return streams.send(piecesOf(pages, print), request, reply);
  });
}

function followingOf({ query, headers }: FastifyRequest): Following {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ message }) => message);
    throw new InputError(
      `The address is not right: ${problems.join('; ')}. It takes after, types and kinds.`,
    );
  }
  const { after, types = null, kinds = null } = parsed.data;
  // Who comes again asks by its first address, and says with the header how far it has come since.
  const known = headers['last-event-id'] ?? after;
  return { filter: { types, kinds }, ...(known !== undefined && { after: String(known) }) };
}

/** A mark has no data: it moves the id that the client sends when it comes again, and is no event to it. */
const print = ({ events, context }: FeedPage): string =>
  events
    .map(({ position, row }) =>
      eventOf({
        id: toFeedCursor(position),
        ...(row && { data: JSON.stringify(toChangeMessage(row, context.asker.caller.role)) }),
      }),
    )
    .join('');
