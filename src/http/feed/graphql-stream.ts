import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { InputError } from '../../errors';
import type { Subscriptions } from '../../feed/subscriptions';
import { type EventStreams, eventOf, piecesOf } from './event-stream';
import type { Follows } from './follows';

const requestSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * `POST /graphql/stream`: GraphQL subscriptions over server-sent events, in the protocol's mode of a connection for each.
 * A feed has no end of its own: `complete` is only sent after an error. Where a stream ends without it, the gateway stops
 * or the line is cut, and the client subscribes again after its last cursor.
 */
export function registerGraphqlStream(
  server: FastifyInstance,
  streams: EventStreams,
  { subscriptions, follows }: { readonly subscriptions: Subscriptions; readonly follows: Follows },
): void {
  server.post('/graphql/stream', async (request: FastifyRequest, reply) => {
    const { authorization } = request.headers;
    const identify = follows(authorization, request.ip);
    // A token that is not good is refused before anything is answered.
    await identify();
    const opened = await subscriptions.open(askedIn(request.body), identify);
    const told = (errors: readonly unknown[]): string =>
      print({ errors: subscriptions.format(errors) }) + COMPLETE;
    if (!('results' in opened)) return streams.send(once(told(opened)), request, reply);
    const results = piecesOf(opened.results, result => print(result as FormattedExecutionResult));
    return streams.send(untilError(results, told), request, reply);
  });
}

const COMPLETE = eventOf({ event: 'complete', data: '' });

const print = (result: FormattedExecutionResult | { errors: readonly GraphQLFormattedError[] }): string =>
  eventOf({ event: 'next', data: JSON.stringify(result) });

function askedIn(body: unknown): z.infer<typeof requestSchema> {
  const parsed = requestSchema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  throw new InputError('Send {"query": "subscription { … }", "variables": {…}} as application/json.');
}

function jsonOf(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : body;
  } catch {
    return undefined;
  }
}

async function* once(piece: string): AsyncGenerator<string, undefined> {
  yield await Promise.resolve(piece);
  return undefined;
}

/** The pieces until one cannot be had; that is told as the last one. */
function untilError(
  pieces: AsyncIterator<string>,
  told: (errors: readonly unknown[]) => string,
): AsyncIterator<string> {
  let hasFailed = false;
  return {
    ...pieces,
    next: async () => {
      if (hasFailed) return { done: true, value: undefined };
      try {
        return await pieces.next();
      } catch (error) {
        hasFailed = true;
        return { done: false, value: told([error]) };
      }
    },
  };
}
