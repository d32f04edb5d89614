import type { FastifyInstance } from 'fastify';
import { wantsPlayground } from './playground';

/** What a program is answered is never a page: whoever opens it in a browser has nothing of it run. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * The playground: scripts from here only, none in the page itself. Its editor sets styles on elements and writes style
 * sheets as it goes, which no nonce can reach; its workers are files of the build.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer: written by hand, since a library would work them out anew for each. */
const headersOf = (hstsSeconds: number): Readonly<Record<string, string>> => ({
  'content-security-policy': NOTHING,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Public facts, that any page may ask for.
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  ...(hstsSeconds > 0 && {
    'strict-transport-security': `max-age=${String(hstsSeconds)}; includeSubDomains`,
  }),
});

/** Sets what browsers are to be strict about on every answer, refusals among them. */
export function registerSecurityHeaders(server: FastifyInstance, hstsSeconds: number): void {
  const headers = headersOf(hstsSeconds);
  const pageHeaders = { ...headers, 'content-security-policy': PAGE_POLICY };
  server.addHook('onRequest', (request, reply, done) => {
    const { url } = request.routeOptions;
    const isPage = url === '/playground/*' || (url === '/graphql' && wantsPlayground(request));
    void reply.headers(isPage ? pageHeaders : headers);
    done();
  });
}
