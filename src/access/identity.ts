import { TokenError } from '../errors';
import { ANYONE, type Caller } from './caller';

const BEARER = /^Bearer +(\S+)$/i;

/** Knows the holders of some tokens. */
export interface Issuer {
  /** Whose token a text is; null: it is none of this issuer's. Throws an `AccessError` where it is not good. */
  caller(token: string): Promise<Caller | null>;
  /** Waits for what is still being written down of them. */
  settle?(): Promise<void>;
}

/** Tells who asks, by the header `Authorization`. */
export class Identity {
  constructor(private readonly issuers: readonly Issuer[]) {}

  /**
   * Who sends a header from an address. Without one it is anyone; with one that shows nobody who is known here it is an
   * `AccessError`, never anyone.
   */
  async caller(authorization: string | undefined, address: string): Promise<Caller> {
    if (authorization === undefined) return { ...ANYONE, client: `address:${address}` };
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new TokenError('The header `Authorization` has to be `Bearer <token>`.');
    for (const issuer of this.issuers) {
      const caller = await issuer.caller(token);
      if (caller) return caller;
    }
    throw new TokenError('The token is not known here.');
  }

  /** Waits for what is still being written down of callers. */
  async settle(): Promise<void> {
    for (const issuer of this.issuers) await issuer.settle?.();
  }
}
