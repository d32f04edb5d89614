import type { FastifyInstance, HTTPMethods } from 'fastify';
import { sendRefusal } from './http-error';

const NO_CONTENT = 204;
const NOT_ALLOWED = 405;

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Says which methods an address takes: to who asks by OPTIONS and is no browser that asks whether a page may, and to who
 * uses another one, before any of the body is read. Addresses with a parameter in them are not covered.
 */
export function registerMethods(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { method, url, headers } = request;
    const isQuestion = method === 'OPTIONS' && headers['access-control-request-method'] === undefined;
    if (!isQuestion && !request.is404) return;
    const path = url.split('?', 1)[0] ?? '';
    const taken = METHODS.filter(known => server.hasRoute({ method: known, url: path }));
    if (taken.length === 0) return;
    void reply.header('allow', [...taken, 'OPTIONS'].join(', '));
    if (isQuestion) return reply.status(NO_CONTENT).send();
    const message = `${path} is not asked by ${method}. It takes ${taken.join(', ')}.`;
    return sendRefusal(NOT_ALLOWED, { code: 'METHOD_NOT_ALLOWED', message }, { request, reply });
  });
}
