import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Tells the address that a request came from: what a proxy that is named says of it, where one sent it on. */
export type AddressOf = (request: IncomingMessage) => string;

/** For requests that never come to a route, such as those for a WebSocket; routes have `request.ip`, which is the same. */
export function addressBehind(proxies: readonly string[]): AddressOf {
  const isTrusted = proxyAddr.compile([...proxies]);
  // A socket that is gone has no address.
  return request => (request.socket.remoteAddress === undefined ? '' : proxyAddr(request, isTrusted));
}
