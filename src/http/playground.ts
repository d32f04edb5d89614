import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { StartError } from '../errors';

/** Serves the built playground and its files; every byte of it comes from this host. */
export async function registerPlayground(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder))
    throw new StartError(`The playground is not built (${folder} is missing). Run "npm run build".`);
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/playground/',
    // The build writes a .br and a .gz beside each file.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Assets carry a hash of their content in their name; the page does not.
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** Whether a person's browser asks, who is to see the playground, and not a program. */
export const wantsPlayground = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' &&
  (headers.accept ?? '').includes('text/html') &&
  !Object.hasOwn(query as object, 'query');
