import type { FastifyReply } from 'fastify';
import { EndedError } from '../errors';

/** A signal for the reads of a long answer: given when the client leaves before it has all of it. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const ending = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished)
      ending.abort(new EndedError('The client left before it had the whole answer.', 'CLIENT_LEFT'));
  });
  return ending.signal;
}
