import { createHash, timingSafeEqual } from 'node:crypto';
import { AccessError } from '../errors';

const BEARER = /^Bearer +(\S+)$/i;

/** Digests are of one length, whatever was given: comparing them tells nothing by the time it takes. */
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Tells who may write through the graph: whoever sends the token of the stewards. */
export class StewardAccess {
  readonly #digest: Buffer | null;

  /** Null: nobody may write. */
  constructor(token: string | null) {
    this.#digest = token === null ? null : digestOf(token);
  }

  /** Why a caller with this header may not write; null: it may. */
  refusal(authorization: string | undefined): AccessError | null {
    if (!this.#digest) return new AccessError(NOT_SET, 'FORBIDDEN');
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (token === undefined) return new AccessError(NOT_GIVEN, 'UNAUTHENTICATED');
    return timingSafeEqual(digestOf(token), this.#digest) ? null : new AccessError(WRONG, 'UNAUTHENTICATED');
  }
}

const NOT_SET =
  'Nothing can be changed here: the setting STEWARD_TOKEN is not set. Whoever runs this gateway can set it.';
const NOT_GIVEN = 'This needs the header `Authorization: Bearer <the token of the stewards>`.';
const WRONG = 'The token in the header `Authorization` is not that of the stewards.';

/** Where nothing can be written. */
export const CLOSED = new StewardAccess(null);
