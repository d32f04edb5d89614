import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** `GET /schema.graphql`: the schema as SDL, for partners' tools; unchanged while its ETag is. */
export function registerSdl(server: FastifyInstance, sdl: string): void {
  const etag = `"${createHash('sha256').update(sdl).digest('base64url')}"`;
  server.get('/schema.graphql', async (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'public, max-age=60');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
