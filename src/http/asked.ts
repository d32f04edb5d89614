import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { InputError } from '../errors';
import type { Variables } from '../graphql/compile-operation';
import type { Operations } from '../graphql/operations';
import type { Account } from '../observability/account';
import { type TrustedDocuments, withoutPrefix } from '../graphql/trusted-documents';
import type { Connected } from './deadline';

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
  /** Takes note of what becomes known of it. */
  readonly account?: Account;
  /** The connection that waits for the answer. */
  readonly client?: Connected;
}

/** What a well-formed request asks. */
export interface Asked {
  /** Null where nothing that is known here is asked for, or a hash has to be held against a text. */
  readonly query: string | null;
  /** What stands for the text in the request; null: the text is in it. */
  readonly id: string | null;
  readonly name: string | undefined;
  readonly variables: Variables | undefined;
  /** The same for equal variables. */
  readonly variablesText: string;
}

/** Requests whose reading is remembered, and all the letters of them. */
const MAX_REMEMBERED = 5_000;
const MAX_LETTERS = 4_000_000;

const hashSchema = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) });
/** Apollo Server takes a hash for a text without looking. */
const namedSchema = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });
const NO_HASH =
  'A persisted query is named by its SHA-256 hash as a text: {"persistedQuery": {"version": 1, "sha256Hash": "…"}}.';
const objectSchema = z.record(z.string(), z.unknown());
const paramsSchema = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
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

  constructor(
    private readonly operations: Operations,
    private readonly documents: TrustedDocuments,
  ) {}

  /** What a request asks; null where it is not plain or asks nothing: Apollo Server says what is wrong. */
  read({ method, url, body }: GraphqlRequest): Asked | null {
    const isAddress = method === 'GET';
    // A body may be the text of an address, which is remembered as something else.
    const text = isAddress ? url : ` ${body}`;
    const known = this.#remembered.get(text);
    if (known) return known;
    const params = paramsSchema.safeParse(isAddress ? searchOf(url) : parsed(body));
    const asked = params.success ? this.toAsked(params.data) : null;
    // What a hash stands for may be told later.
    if (asked && asked.query !== null) this.#remembered.set(text, asked);
    return asked;
  }

  private toAsked(params: Params): Asked | null {
    const found = this.find(params);
    if (found === null) return null;
    const { operationName, variables } = params;
    return {
      ...found,
      name: operationName ?? undefined,
      variables: variables ?? undefined,
      variablesText: JSON.stringify(variables ?? {}),
    };
  }

  /** The text that is asked, as it came or by its name; null where there is neither. */
  private find({ query, documentId, extensions }: Params): Pick<Asked, 'query' | 'id'> | null {
    if (extensions?.['persistedQuery'] !== undefined) return this.persisted(query ?? null, extensions);
    if (query != null) return { query, id: null };
    if (documentId == null) return null;
    const id = withoutPrefix(documentId);
    return { query: this.textOf(id), id };
  }

  /** Apollo's form. Where a text is given beside a hash, Apollo Server holds the one against the other and remembers both. */
  private persisted(query: string | null, extensions: unknown): Pick<Asked, 'query' | 'id'> {
    if (!namedSchema.safeParse(extensions).success) throw new InputError(NO_HASH);
    const parsed = hashSchema.safeParse(extensions);
    const id = parsed.success ? parsed.data.persistedQuery.sha256Hash : null;
    if (id === null) return { query: null, id };
    if (query === null) return { query: this.textOf(id), id };
    return this.documents.textOf(id) === query ? { query, id } : { query: null, id: null };
  }

  private textOf(id: string): string | null {
    return this.documents.textOf(id) ?? this.operations.textOf(id) ?? null;
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
    documentId: search.get('documentId'),
    operationName: search.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}
