import type { IncomingHttpHeaders } from 'node:http';
import { SourceError } from '../../errors';
import { showUrl } from './conceal';
import type { SourceRequest } from './source-client';

/** A request as it goes over the line. */
export type Sent = Pick<SourceRequest, 'headers' | 'body' | 'validators'> & {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** A redirect that asks for the answer with GET, as browsers follow it: mostly to a login page. */
const TO_GET: ReadonlySet<number> = new Set([301, 302, 303]);

const refuse = (message: string): never => {
  throw new SourceError(message, 'SOURCE_REFUSED');
};

const checkNext = (from: Sent, to: URL, status: number): void => {
  if (from.url.protocol === 'https:' && to.protocol === 'http:') {
    const message = `${showUrl(from.url)} redirects from https to ${showUrl(to)}, which anyone on the way can change`;
    throw new SourceError(message, 'SOURCE_UNSAFE');
  }
  if (from.method === 'POST' && !TO_GET.has(status) && from.url.origin !== to.origin) {
    refuse(`${showUrl(from.url)} redirects the query to ${showUrl(to)}; name that address if it is right`);
  }
};

/**
 * The request that a redirect leads to. Throws `SOURCE_UNSAFE` where it leads from https to http, `SOURCE_REFUSED` where
 * it would give a query to another origin.
 */
export const follow = (from: Sent, status: number, location: string): Sent => {
  if (!URL.canParse(location, from.url))
    return refuse(`${showUrl(from.url)} redirects to what is no address`);
  const url = new URL(location, from.url);
  checkNext(from, url, status);
  if (from.method === 'GET' || !TO_GET.has(status)) return { ...from, url };
  return { url, method: 'GET' };
};

/** Where an answer redirects to; null where it does not. */
export const locationOf = (status: number, { location }: IncomingHttpHeaders): string | null =>
  REDIRECTS.has(status) ? (location ?? null) : null;

export const tooManyRedirects = (url: string, redirects: number): SourceError =>
  new SourceError(
    `${showUrl(url)} redirects more than the ${String(redirects)} times of "limits.redirects"`,
    'SOURCE_REFUSED',
  );
