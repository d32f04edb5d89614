import { createHash, randomBytes } from 'node:crypto';

const ID_BYTES = 6;
/** 256 bits: nobody guesses it, so that a plain digest of it is enough. */
const SECRET_BYTES = 32;

/** A token as its holder writes it, `lt_<id>_<secret>`; the beginning lets scanners find one that was published. */
const TEXT = /^lt_([0-9a-f]{12})_([\w-]{43})$/;

export interface NewToken {
  readonly id: string;
  readonly digest: string;
  readonly text: string;
}

/** A token that nobody has seen yet. */
export function newToken(): NewToken {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { id, digest: digestOf(secret).toString('hex'), text: `lt_${id}_${secret}` };
}

/** The id and the digest of the secret of a token; null where the text is none of ours. */
export function readToken(text: string): { readonly id: string; readonly digest: Buffer } | null {
  const [, id, secret] = TEXT.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, digest: digestOf(secret) };
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
