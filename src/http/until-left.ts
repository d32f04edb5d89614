import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { EndedError } from '../errors';

/** A signal for the reads of a long answer: given when the client leaves before it has all of it. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const ending = new AbortController();
  // Every read of the answer listens, however many they are.
  setMaxListeners(0, ending.signal);
  raw.once('close', () => {
    if (!raw.writableFinished)
      ending.abort(new EndedError('The client left before it had the whole answer.', 'CLIENT_LEFT'));
  });
  return ending.signal;
}
