import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding } from './answer';

/** Clients send a few forms of each header, over and over. */
const MAX_HEADERS = 1_000;

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** The best first. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

const types = new LRUCache<string, string>({ max: MAX_HEADERS });
const encodings = new LRUCache<string, Encoding>({ max: MAX_HEADERS });

/** The type that a client wants an answer in, as GraphQL over HTTP has it; '' where it takes none that there is. */
export function contentTypeFor({ accept }: IncomingHttpHeaders): string {
  if (!accept) return JSON_TYPE;
  const known =
    types.get(accept) ?? new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) ?? '';
  types.set(accept, known);
  return known;
}

/** The best encoding of those that a client takes. */
export function encodingFor(headers: IncomingHttpHeaders): Encoding {
  const accept = headers['accept-encoding'];
  if (accept === undefined) return 'identity';
  const known = encodings.get(accept) ?? prefers(accept);
  encodings.set(accept, known);
  return known;
}

function prefers(accept: string): Encoding {
  const taken = new Negotiator({ headers: { 'accept-encoding': accept } }).encodings([...ENCODINGS]);
  return ENCODINGS.find(encoding => taken.includes(encoding)) ?? 'identity';
}
