import { createHmac, generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const AUDIENCE = 'lien-thong';
/** Where an attacker would like the gateway to fetch keys from. */
const ELSEWHERE = '/of-the-attacker';

type Json = Readonly<Record<string, unknown>>;

const inBase64 = (value: string | Buffer): string => Buffer.from(value).toString('base64url');
const part = (value: Json): string => inBase64(JSON.stringify(value));

/** An issuer of tokens with a key of each kind, and all that is needed to forge its tokens. */
export class Issuer {
  readonly rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
  /** The addresses that it was asked for. */
  readonly asked: string[] = [];

  private constructor(private readonly server: Server) {
    server.on('request', ({ url = '' }, response) => {
      this.asked.push(url);
      const isKeys = url === '/keys' || url === ELSEWHERE;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(isKeys ? this.keys(url) : { issuer: this.address, jwks_uri: `${this.address}/keys` }),
      );
    });
  }

  static async start(): Promise<Issuer> {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return new Issuer(server);
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  get elsewhere(): string {
    return `${this.address}${ELSEWHERE}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  /** What a good token of an ADMIN says; anything given replaces it, and undefined leaves it out. */
  claims(more: Json = {}): Json {
    const now = Math.floor(Date.now() / 1_000);
    return {
      iss: this.address,
      aud: AUDIENCE,
      sub: 'somebody',
      iat: now,
      exp: now + 600,
      roles: ['ADMIN'],
      ...more,
    };
  }

  /** A token signed as its header says it is, by the issuer or by who is given. */
  token(claims: Json = this.claims(), header: Json = {}, key: KeyObject = this.rsa.privateKey): string {
    const text = `${part({ alg: 'RS256', kid: 'rsa', ...header })}.${part(claims)}`;
    return `${text}.${inBase64(signWith('sha256', Buffer.from(text), key))}`;
  }

  curveToken(claims: Json = this.claims(), header: Json = {}): string {
    const text = `${part({ alg: 'ES256', kid: 'curve', ...header })}.${part(claims)}`;
    const key = { key: this.curve.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return `${text}.${inBase64(signWith('sha256', Buffer.from(text), key))}`;
  }

  /** A token signed by a secret that both sides would have to know. */
  secretToken(secret: string | Buffer, header: Json = {}): string {
    const text = `${part({ alg: 'HS256', kid: 'rsa', ...header })}.${part(this.claims())}`;
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  }

  /** A token of parts as they are given. */
  unsigned(header: Json, claims: Json = this.claims(), signature = ''): string {
    return `${part(header)}.${part(claims)}.${signature}`;
  }

  /** The public key of the issuer in a form in which it is passed around. */
  publicKey(type: 'spki' | 'pkcs1'): string {
    return this.rsa.publicKey.export({ type, format: 'pem' }).toString();
  }

  strangersKey(): Json {
    return { ...this.strangers.publicKey.export({ format: 'jwk' }), kid: 'rsa', alg: 'RS256' };
  }

  private keys(url: string): Json {
    if (url === ELSEWHERE) return { keys: [this.strangersKey()] };
    const jwk = (key: KeyObject, kid: string): Json => ({
      ...key.export({ format: 'jwk' }),
      kid,
      use: 'sig',
    });
    return { keys: [jwk(this.rsa.publicKey, 'rsa'), jwk(this.curve.publicKey, 'curve')] };
  }
}
