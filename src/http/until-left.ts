import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { EndedError } from '../errors';

/** A signal for the reads of a long answer: given when the client leaves before it has all of it. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const ending = new AbortController();
  // Every read of the answer listens, however many they are.
  setMaxListeners(0, ending.signal);
  const leave = (): void => {
    if (!raw.writableFinished)
      ending.abort(new EndedError('The client left before it had the whole answer.', 'CLIENT_LEFT'));
  };
  // Who left while something else was waited for does not leave again.
  if (raw.destroyed) leave();
  else raw.once('close', leave);
  return ending.signal;
}
