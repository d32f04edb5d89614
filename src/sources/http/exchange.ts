import type { IncomingHttpHeaders } from 'node:http';
import { type Agent, request as ask } from 'undici';
import type { Readable } from 'node:stream';
import { SourceError } from '../../errors';
import type { SourceConfig } from '../source-config';
import type { AddressGuard } from './address-guard';
import { showUrl } from './conceal';
import type { Patience } from './patience';
import { follow, locationOf, type Sent, tooManyRedirects } from './redirect';
import type { SourceRequest } from './source-client';
import { ACCEPTED_ENCODINGS } from './unpack';

/** What the requests of one run share. */
export interface Line {
  readonly source: Pick<SourceConfig, 'address' | 'headers' | 'limits'>;
  readonly agent: Agent;
  readonly guard: AddressGuard;
}

/** One answer as it comes over the line. */
export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Whether a request goes to where the source was declared to be: only there its headers may go. */
export const isHome = (line: Pick<Line, 'source'>, url: URL): boolean =>
  URL.canParse(line.source.address) && new URL(line.source.address).origin === url.origin;

const basicAuthorization = ({ address }: Line['source']): Record<string, string> => {
  const { username, password } = new URL(address);
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
};

const conditional = ({ validators }: Sent): Record<string, string> => ({
  ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
  ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
});

const headersOf = (line: Line, sent: Sent): Record<string, string> => ({
  'user-agent': 'lien-thong-harvester',
  'accept-encoding': ACCEPTED_ENCODINGS,
  ...lowerCase(sent.headers ?? {}),
  ...conditional(sent),
  ...(isHome(line, sent.url)
    ? { ...basicAuthorization(line.source), ...lowerCase(line.source.headers) }
    : {}),
});

const hop = async (line: Line, sent: Sent, patience: Patience): Promise<Exchange> => {
  line.guard.check(sent.url);
  const { statusCode, headers, body } = await patience.wait(sent.url, () =>
    ask(sent.url, {
      dispatcher: line.agent,
      method: sent.method,
      headers: headersOf(line, sent),
      body: sent.body ?? null,
      signal: patience.signal,
    }),
  );
  // A body that nobody reads ends with an error when the request is stopped: nobody has to hear of it.
  body.on('error', () => undefined);
  return { url: sent.url, status: statusCode, headers, body };
};

/** What a request is before it is sent. Throws a `SourceError` where the address is none, or less safe than declared. */
const prepare = (line: Line, request: SourceRequest): Sent => {
  if (!URL.canParse(request.url)) {
    throw new SourceError(
      'The address of a request to the source is no http or https address',
      'ADDRESS_REFUSED',
    );
  }
  const url = new URL(request.url);
  const { address } = line.source;
  if (url.protocol === 'http:' && URL.canParse(address) && new URL(address).protocol === 'https:') {
    const message = `${showUrl(url)} is not asked over http as the address of the source is an https address`;
    throw new SourceError(message, 'SOURCE_UNSAFE');
  }
  return { method: 'GET', ...request, url };
};

/** Sends a request and follows its redirects, each checked anew. Gives whatever status comes at the end. */
export const exchange = async (line: Line, request: SourceRequest, patience: Patience): Promise<Exchange> => {
  let sent = prepare(line, request);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await hop(line, sent, patience);
    const location = locationOf(answer.status, answer.headers);
    if (location === null) return answer;
    answer.body.destroy();
    if (redirects === line.source.limits.redirects) throw tooManyRedirects(request.url, redirects);
    sent = follow(sent, answer.status, location);
  }
};
