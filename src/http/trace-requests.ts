import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenRequest, Tracing } from '../observability/tracing';
import { WATCHED } from './watching';

/** Makes each request a span, a part of the caller's trace where it says so. */
export function registerTracing(server: FastifyInstance, tracing: Tracing): void {
  const open = new WeakMap<FastifyRequest, OpenRequest>();
  server.addHook('onRequest', (request, _reply, done) => {
    if (!WATCHED.has(request.routeOptions.url ?? ''))
      open.set(request, tracing.begin('HTTP', request.headers));
    done();
  });
  // A body is read on the connection's behalf: what follows belongs to the request again from here on.
  server.addHook('preHandler', (request, _reply, done) => {
    const own = open.get(request);
    if (own) own.within(done);
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, account, id } = request;
    const { url: route = 'none' } = routeOptions;
    open.get(request)?.end(`${method} ${route}`, reply.statusCode, {
      'http.request.method': method,
      'http.route': route,
      'lien_thong.request_id': id,
      ...(account.operation !== undefined && { 'graphql.operation.name': account.operation }),
    });
    done();
  });
}
