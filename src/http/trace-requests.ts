import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenRequest, Tracing } from '../observability/tracing';
import { WATCHED } from './watching';
import { whenEnded } from './when-ended';

/** Makes each request a span, a part of the caller's trace where it says so. */
export function registerTracing(server: FastifyInstance, tracing: Tracing): void {
  const open = new WeakMap<FastifyRequest, OpenRequest>();
  server.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions, id } = request;
    const { url: route = 'none' } = routeOptions;
    if (!WATCHED.has(route)) {
      const own = tracing.begin('HTTP', request.headers);
      open.set(request, own);
      whenEnded(reply, status => {
        const { operation } = request.account;
        own.end(`${method} ${route}`, status, {
          'http.request.method': method,
          'http.route': route,
          'lien_thong.request_id': id,
          ...(operation !== undefined && { 'graphql.operation.name': operation }),
        });
      });
    }
    done();
  });
  // A body is read on the connection's behalf: what follows belongs to the request again from here on.
  server.addHook('preHandler', (request, _reply, done) => {
    const own = open.get(request);
    if (own) own.within(done);
    else done();
  });
}
