import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What no cache keeps at all: refusals hold for one asker and one moment. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 503]);

/**
 * Tells caches whose an answer is: the same address answers differently to who shows a token. What was asked with one is
 * kept by its asker alone, who asks again each time; a refusal by nobody.
 */
export function tellCachesWhoAsked(server: FastifyInstance): void {
  server.addHook('onSend', (request: FastifyRequest, reply: FastifyReply, payload, done) => {
    if (!request.url.startsWith('/playground/')) tell(request, reply);
    done(null, payload);
  });
}

function tell({ headers }: FastifyRequest, reply: FastifyReply): void {
  const vary = reply.getHeader('vary');
  reply.header('vary', typeof vary === 'string' ? `${vary}, authorization` : 'authorization');
  if (REFUSALS.has(reply.statusCode)) reply.header('cache-control', 'no-store');
  else if (headers.authorization !== undefined && reply.getHeader('cache-control') !== 'no-store')
    reply.header('cache-control', 'private, no-cache');
}
