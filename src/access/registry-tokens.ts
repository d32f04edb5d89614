import { timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { TokenError } from '../errors';
import type { TokenRepository, TokenRow } from '../modules/token/token.repository';
import { today } from '../time';
import type { Caller } from './caller';
import type { Issuer } from './identity';
import { readToken } from './token-text';

/** For so long what is known of a token is not read again: one that was taken back is refused after at most this. */
const KNOWN_FOR_MS = 5_000;
const MAX_KNOWN = 10_000;

/** Compared with where there is no token: who guesses learns nothing from the time it takes. */
const NOBODYS = Buffer.alloc(32);

/** Tells who shows a token of this registry. */
export class RegistryTokens implements Issuer {
  readonly #known: LRUCache<string, Promise<TokenRow | null>>;
  readonly #noting = new Set<Promise<void>>();

  constructor(
    private readonly tokens: TokenRepository,
    private readonly clock: () => Date = () => new Date(),
    knownForMs = KNOWN_FOR_MS,
  ) {
    this.#known = new LRUCache({ max: MAX_KNOWN, ttl: knownForMs });
  }

  /** Whose token a text is. Null: it is none of this registry; throws where it is not good, or not any more. */
  async caller(text: string): Promise<Caller | null> {
    const shown = readToken(text);
    if (!shown) return null;
    const token = await this.find(shown.id);
    const isRight = timingSafeEqual(shown.digest, token ? Buffer.from(token.digest, 'hex') : NOBODYS);
    if (!token || !isRight) throw new TokenError('The token is not known here.');
    const now = this.clock();
    this.refuseEnded(token, now);
    this.noteUse(token, today(now));
    return { role: token.role, agencies: token.agencies, client: `token:${token.id}` };
  }

  private refuseEnded({ id, revokedAt, expiresAt }: TokenRow, now: Date): void {
    if (revokedAt !== null) throw new TokenError(`The token ${id} was taken back at ${revokedAt}.`);
    if (now.toISOString() >= expiresAt) throw new TokenError(`The token ${id} ended at ${expiresAt}.`);
  }

  private find(id: string): Promise<TokenRow | null> {
    const known = this.#known.get(id);
    if (known) return known;
    const finding = this.tokens.find(id);
    this.#known.set(id, finding);
    finding.catch(() => this.#known.delete(id));
    return finding;
  }

  /** Nobody waits for it, and where it fails the next use is noted. */
  private noteUse(token: TokenRow, day: string): void {
    if (token.lastUsedOn === day) return;
    this.#known.set(token.id, Promise.resolve({ ...token, lastUsedOn: day }), { noUpdateTTL: true });
    const noting = this.tokens
      .noteUse(token.id, day)
      .catch(() => undefined)
      .finally(() => this.#noting.delete(noting));
    this.#noting.add(noting);
  }

  async settle(): Promise<void> {
    await Promise.all(this.#noting);
  }
}
