import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../observability/readiness';

export interface Patience {
  /** How long it still listens, so that load balancers notice first. */
  readonly drainDelaySeconds: number;
  /** How long what was begun may take to end. */
  readonly drainSeconds: number;
}

const MS_PER_SECOND = 1_000;

/**
 * Ends a server in order: `/readyz` says no at once; then nothing new is let in, and what was begun is answered to its
 * end, however slowly a client reads it, as far as patience goes. Whoever is not done then is cut off.
 */
export async function drain(
  server: FastifyInstance,
  readiness: Readiness,
  { drainDelaySeconds, drainSeconds }: Patience,
): Promise<void> {
  readiness.drain();
  if (drainDelaySeconds > 0) await after(drainDelaySeconds * MS_PER_SECOND);
  const closing = server.close();
  const cut = setTimeout(() => {
    server.server.closeAllConnections();
  }, drainSeconds * MS_PER_SECOND);
  // A connection is idle only once its last answer has been sent: nobody tells, so it is looked for.
  const idle = setInterval(() => {
    server.server.closeIdleConnections();
  }, 100);
  try {
    await closing;
  } finally {
    clearTimeout(cut);
    clearInterval(idle);
  }
}
