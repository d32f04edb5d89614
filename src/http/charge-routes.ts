import type { FastifyInstance } from 'fastify';
import type { Identity } from '../access/identity';
import type { RateLimit } from './rate-limit';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request costs there, in the unit of operations; absent: nothing, or what its operation does. */
    readonly cost?: number;
  }
}

/** What is asked for beside the graph, as routes declare it. */
export const COSTS = {
  /** A whole list costs as much as a large operation: it is read page by page to its end. */
  list: { config: { cost: 5_000 } },
  /** A record with what points to it. */
  record: { config: { cost: 50 } },
};

/** Counts what routes cost against the same limit as operations. */
export function chargeRoutes(
  server: FastifyInstance,
  { rate, identity }: { readonly rate: RateLimit; readonly identity: Identity },
): void {
  server.addHook('onRequest', async ({ routeOptions, headers: { authorization }, ip }, reply) => {
    const { cost } = routeOptions.config;
    if (cost === undefined) return;
    const { client } = await identity.caller(authorization, ip);
    const { headers, refusal } = await rate.charge(client, cost);
    reply.headers(headers);
    if (refusal) throw refusal;
  });
}
