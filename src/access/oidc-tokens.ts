import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AccessError, TokenError } from '../errors';
import { type Caller, type Role, ROLES } from './caller';
import type { Issuer } from './identity';

/** Whose bearer tokens are believed, and what they say. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's keys are; null: the issuer's configuration says where. */
  readonly jwksUrl: string | null;
  /** The claim that names roles, and the one that names agencies; a dot leads into an object. */
  readonly rolesClaim: string;
  readonly agenciesClaim: string;
}

/** How the keys of an issuer are kept. */
export interface KeyPace {
  /** An unknown key is asked for at most so often. */
  readonly cooldownMs: number;
}

/** Signatures with a private key: a secret that both sides know, or none, is never taken. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** Other tokens of the same issuer, such as those of a logout, have types of their own. */
const TYPES: readonly unknown[] = [undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt'];
const CLOCK_TOLERANCE_SECONDS = 30;
const TIMEOUT_MS = 5_000;
const KEYS_KEPT_MS = 600_000;
const USUAL_PACE: KeyPace = { cooldownMs: 30_000 };

/** What jose says of a token; everything else it says is of the keys, or of the way to them. */
const FAULTS_OF_TOKENS: ReadonlySet<unknown> = new Set([
  ...['ERR_JWT_EXPIRED', 'ERR_JWT_CLAIM_VALIDATION_FAILED', 'ERR_JWT_INVALID', 'ERR_JWS_INVALID'],
  ...['ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'ERR_JOSE_ALG_NOT_ALLOWED', 'ERR_JOSE_NOT_SUPPORTED'],
  ...['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'],
]);

type Claims = Readonly<Record<string, unknown>>;
type Verify = (token: string) => Promise<{ readonly type: unknown; readonly claims: Claims }>;

const configurationSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Tells who shows a bearer token of an OpenID Connect issuer. */
export class OidcTokens implements Issuer {
  #verify: Promise<Verify> | undefined;
  #restsUntil = 0;

  constructor(
    private readonly settings: OidcSettings,
    private readonly pace: KeyPace = USUAL_PACE,
  ) {}

  async caller(token: string): Promise<Caller> {
    const verify = await this.ready();
    const { type, claims } = await verify(token).catch((error: unknown) => {
      throw refusalOf(error);
    });
    if (!TYPES.includes(type)) throw new TokenError('The token is of a type that is not for asking with.');
    return this.toCaller(claims);
  }

  private toCaller(claims: Claims): Caller {
    const { issuer, rolesClaim, agenciesClaim } = this.settings;
    const named = textsOf(claimAt(claims, rolesClaim)).map(name => name.toUpperCase());
    const role: Role = [...ROLES].reverse().find(one => named.includes(one)) ?? 'PUBLIC';
    const agencies = role === 'STEWARD' ? textsOf(claimAt(claims, agenciesClaim)) : [];
    // The subject may be a person: it is told apart from others, and not known.
    const subject = createHash('sha256')
      .update(`${issuer} ${String(claims['sub'])}`)
      .digest('hex');
    return { role, agencies, client: `subject:${subject.slice(0, 16)}` };
  }

  /** Looks the keys up when the first token comes, and not again at once where that failed. */
  private async ready(): Promise<Verify> {
    if (Date.now() < this.#restsUntil) throw unavailable(new Error('It was not to be reached a moment ago'));
    this.#verify ??= this.prepare();
    try {
      return await this.#verify;
    } catch (error) {
      this.#verify = undefined;
      this.#restsUntil = Date.now() + this.pace.cooldownMs / 10;
      throw unavailable(error);
    }
  }

  private async prepare(): Promise<Verify> {
    const { issuer, audience, jwksUrl } = this.settings;
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    const keys = createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: this.pace.cooldownMs,
      cacheMaxAge: KEYS_KEPT_MS,
    });
    return async token => {
      const { protectedHeader, payload } = await jwtVerify(token, keys, {
        ...{ issuer, audience, algorithms: ALGORITHMS },
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      return { type: protectedHeader.typ, claims: payload };
    };
  }
}

/** Where an issuer's configuration says that its keys are. */
async function discover(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (!answer.ok) throw new TypeError(`${address} answered ${String(answer.status)}`);
  const found = configurationSchema.parse(await answer.json());
  if (found.issuer !== issuer) throw new TypeError(`${address} speaks for ${found.issuer}`);
  return found.jwks_uri;
}

function refusalOf(error: unknown): AccessError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (!FAULTS_OF_TOKENS.has(code)) return unavailable(error);
  return new TokenError(
    code === 'ERR_JWT_EXPIRED' ? 'The token has expired.' : 'The token is not good here.',
    { cause: error },
  );
}

const unavailable = (cause: unknown): AccessError =>
  new AccessError(
    'Who asks cannot be told now: the issuer of tokens is not to be reached. Try again, or ask without a token for what is public.',
    'IDENTITY_UNAVAILABLE',
    { cause },
  );

const claimAt = (claims: Claims, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Readonly<Record<string, unknown>>)[step]
          : undefined,
      claims,
    );

/** Issuers write several values as a list, or as one text with blanks or commas between. */
function textsOf(claim: unknown): readonly string[] {
  const values = typeof claim === 'string' ? claim.split(/[\s,]+/) : Array.isArray(claim) ? claim : [];
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
