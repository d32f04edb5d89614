import type { FastifyReply } from 'fastify';

/** What a log knows a request by whose client did not wait for the answer. */
const CLIENT_LEFT = 499;

/**
 * Does something once, when an answer was sent or its client has left, with the status that it had. Fastify's own hook
 * for it is not called where the client left first.
 */
export function whenEnded({ raw }: FastifyReply, act: (status: number) => void): void {
  const sent = (): void => {
    raw.removeListener('close', left);
    act(raw.statusCode);
  };
  const left = (): void => {
    raw.removeListener('finish', sent);
    act(CLIENT_LEFT);
  };
  raw.once('finish', sent).once('close', left);
}
