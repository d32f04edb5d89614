import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Check } from './admission';

/** A document that the operator trusts. */
export interface TrustedDocument {
  /** What clients send in its place; whoever wrote the manifest made it. */
  readonly id: string;
  readonly text: string;
}

/** How GraphQL over HTTP writes the hash of a document where it is used as its id. */
const HASH_PREFIX = 'sha256:';

/** The status of a refusal that no other way of asking the same would avoid. */
const FORBIDDEN = 403;

/**
 * The documents that the operator trusts. Each is known by the id of its manifest and by the SHA-256 of its text; the
 * hashes are made once. A trusted text may also be sent in full: it is the text that is trusted, not the way it is named.
 */
export class TrustedDocuments {
  readonly #textById: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(
    documents: readonly TrustedDocument[],
    /** Whether nothing else is answered. */
    private readonly only: boolean,
  ) {
    this.#textById = new Map([
      ...documents.map(({ text }) => [hashOf(text), text] as const),
      ...documents.map(({ id, text }) => [withoutPrefix(id), text] as const),
    ]);
    this.#texts = new Set(documents.map(({ text }) => text));
  }

  /** The text that an id, or a hash with or without `sha256:` before it, stands for. */
  textOf(id: string): string | undefined {
    return this.#textById.get(withoutPrefix(id));
  }

  /** Why a text is not answered; null where it may be. No text is one that a name stands for which is not known. */
  refusal(text: string | null): GraphQLError | null {
    if (!this.only || (text !== null && this.#texts.has(text))) return null;
    return new GraphQLError(NOT_TRUSTED, {
      extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: FORBIDDEN } },
    });
  }
}

/** Where the operator trusts no document in particular. */
export const NO_TRUSTED_DOCUMENTS = new TrustedDocuments([], false);

/** Admits nothing but trusted documents, where it is set so. */
export const isTrusted =
  (documents: TrustedDocuments): Check =>
  ({ text }) =>
    documents.refusal(text);

export const withoutPrefix = (id: string): string =>
  id.startsWith(HASH_PREFIX) ? id.slice(HASH_PREFIX.length) : id;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const NOT_TRUSTED =
  'This gateway answers trusted documents only, and this is none of them. Ask by the id or the exact text of a document in its manifest, or have the operator add yours: `npm run operations` writes a manifest.';
