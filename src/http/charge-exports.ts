import type { FastifyInstance } from 'fastify';
import type { Identity } from '../access/identity';
import type { RateLimit } from './rate-limit';

/** A whole list costs as much as a large operation: it is read page by page to its end. */
const EXPORT_COST = 5_000;

/** Where whole lists are given out. */
const EXPORTS = /^\/(?:exports|catalogue)\b/;

/** Counts whole lists against the same limit as operations. */
export function chargeExports(
  server: FastifyInstance,
  { rate, identity }: { readonly rate: RateLimit; readonly identity: Identity },
): void {
  server.addHook('onRequest', async ({ url, headers: { authorization }, ip }, reply) => {
    if (!EXPORTS.test(url)) return;
    const { client } = await identity.caller(authorization, ip);
    const { headers, refusal } = await rate.charge(client, EXPORT_COST);
    reply.headers(headers);
    if (refusal) throw refusal;
  });
}
