import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isKnownTag } from './known-tag';

/** `GET /schema.graphql`, `GET /subgraph.graphql`: the schema as SDL, for partners' tools; unchanged while its ETag is. */
export function registerSdl(server: FastifyInstance, published: Readonly<Record<string, string>>): void {
  for (const [file, sdl] of Object.entries(published)) {
    const etag = `"${createHash('sha256').update(sdl).digest('base64url')}"`;
    server.get(`/${file}`, async (request, reply) => {
      void reply.header('etag', etag).header('cache-control', 'public, max-age=60');
      if (isKnownTag(request.headers, etag)) return reply.status(304).send();
      return reply.type('text/plain; charset=utf-8').send(sdl);
    });
  }
}
