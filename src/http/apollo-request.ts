import type { IncomingHttpHeaders } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { errorCodes } from 'fastify';
import type { Asked, GraphqlRequest } from './asked';

/** A request as Apollo Server takes it: what is asked by a name has the text that the name stands for. */
export const toApolloRequest = (request: GraphqlRequest, asked: Asked | null): HTTPGraphQLRequest => ({
  method: request.method,
  headers: toHeaderMap(request.headers),
  ...(asked && asked.id !== null ? spelledOut(asked, request.method) : asItCame(request)),
});

type Sent = Pick<HTTPGraphQLRequest, 'search' | 'body'>;

const asItCame = (request: GraphqlRequest): Sent => ({
  search: searchIn(request.url),
  body: bodyOf(request),
});

/** What is asked by a name, with the text that the name stands for; else with the name in the form that Apollo has for it. */
function spelledOut({ query, id, name, variables }: Asked, method: string): Sent {
  const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
  const given = query === null ? { extensions } : { query };
  if (method !== 'GET')
    return { search: '', body: { ...given, operationName: name ?? null, variables: variables ?? null } };
  const search = new URLSearchParams(query === null ? { extensions: JSON.stringify(extensions) } : { query });
  if (name !== undefined) search.set('operationName', name);
  if (variables !== undefined) search.set('variables', JSON.stringify(variables));
  return { search: `?${search.toString()}`, body: '' };
}

const searchIn = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

export const isJson = (headers: IncomingHttpHeaders): boolean =>
  /^application\/json\b/i.test(headers['content-type'] ?? '');

/** The body as Apollo Server takes it: JSON parsed, anything else as it came. */
function bodyOf({ method, headers, body }: GraphqlRequest): unknown {
  if (method === 'GET' || !isJson(headers)) return body;
  if (body === '') throw new errorCodes.FST_ERR_CTP_EMPTY_JSON_BODY();
  try {
    return JSON.parse(body);
  } catch {
    throw new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY();
  }
}

function toHeaderMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
