import { createHash, timingSafeEqual } from 'node:crypto';
import { AccessError } from '../errors';
import { ANYONE, type Caller } from './caller';

const BEARER = /^Bearer +(\S+)$/i;

/** Digests are of one length, whatever was given: comparing them tells nothing by the time it takes. */
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Tells who asks, by the header `Authorization`. */
export class Identity {
  readonly #digest: Buffer | null;

  /** Null: there is no token that anybody could show. */
  constructor(token: string | null) {
    this.#digest = token === null ? null : digestOf(token);
  }

  /**
   * Who sends a header from an address. Without one it is anyone; with one that shows nobody who is known here it is an
   * `AccessError`, never anyone.
   */
  async caller(authorization: string | undefined, address: string): Promise<Caller> {
    if (authorization === undefined) return { ...ANYONE, client: `address:${address}` };
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new AccessError(NOT_BEARER, 'UNAUTHENTICATED');
    if (this.#digest === null || !timingSafeEqual(digestOf(token), this.#digest))
      throw new AccessError(NOT_KNOWN, 'UNAUTHENTICATED');
    return Promise.resolve({ role: 'ADMIN', agencies: [], client: 'token:steward' });
  }
}

const NOT_BEARER = 'The header `Authorization` has to be `Bearer <token>`.';
const NOT_KNOWN = 'The token in the header `Authorization` is not known here.';
