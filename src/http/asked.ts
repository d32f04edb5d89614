import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Variables } from '../graphql/compile-operation';
import type { Operations } from '../graphql/operations';

/** A request to the GraphQL address, whatever server received it. */
export interface GraphqlRequest {
  readonly method: string;
  /** The address with its query, `/graphql?query=…`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came; empty where there is none. */
  readonly body: string;
  /** The address that it came from. */
  readonly address: string;
}

/** What a well-formed request asks. */
export interface Asked {
  readonly query: string;
  readonly name: string | undefined;
  readonly variables: Variables | undefined;
  /** The same for equal variables. */
  readonly variablesText: string;
}

/** Requests whose reading is remembered, and all the letters of them. */
const MAX_REMEMBERED = 5_000;
const MAX_LETTERS = 4_000_000;

const hashSchema = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) });
const objectSchema = z.record(z.string(), z.unknown());
const paramsSchema = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: objectSchema.nullish(),
  extensions: objectSchema.nullish(),
});

type Params = z.infer<typeof paramsSchema>;

/** Reads requests, each text once. */
export class AskedReader {
  readonly #remembered = new LRUCache<string, Asked>({
    max: MAX_REMEMBERED,
    maxSize: MAX_LETTERS,
    sizeCalculation: (_asked, text) => text.length,
  });

  constructor(private readonly operations: Operations) {}

  /** What a request asks; null where it is not plain, or asks by a hash that is not known: Apollo Server says what is wrong. */
  read({ method, url, body }: GraphqlRequest): Asked | null {
    const text = method === 'GET' ? url : body;
    const known = this.#remembered.get(text);
    if (known) return known;
    const params = paramsSchema.safeParse(method === 'GET' ? searchOf(url) : parsed(text));
    const asked = params.success ? this.toAsked(params.data) : null;
    if (asked) this.#remembered.set(text, asked);
    return asked;
  }

  private toAsked({ query, operationName, variables, extensions }: Params): Asked | null {
    const text = extensions?.['persistedQuery'] === undefined ? query : this.textOf(query, extensions);
    if (text == null) return null;
    return {
      query: text,
      name: operationName ?? undefined,
      variables: variables ?? undefined,
      variablesText: JSON.stringify(variables ?? {}),
    };
  }

  /** The text of a hash. Where both are given the hash is to be checked and remembered, which Apollo Server does. */
  private textOf(query: string | null | undefined, extensions: unknown): string | undefined {
    const hash = hashSchema.safeParse(extensions);
    if (query != null || !hash.success) return undefined;
    return this.operations.textOf(hash.data.persistedQuery.sha256Hash);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parameters of an address, those that are JSON parsed; undefined where one is given twice. */
function searchOf(url: string): unknown {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  if (new Set(search.keys()).size !== search.size) return undefined;
  const json = (name: string): unknown => {
    const value = search.get(name);
    return value === null ? null : parsed(value);
  };
  return {
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}
