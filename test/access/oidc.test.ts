import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OidcTokens } from '../../src/access/oidc-tokens';
import { createTestServer } from '../support/http';

/** It has no form that can be required. */
const jose = () => import('jose');
type Jose = Awaited<ReturnType<typeof jose>>;
type Pair = Awaited<ReturnType<Jose['generateKeyPair']>>;

const AUDIENCE = 'lien-thong';
const PACE = { cooldownMs: 0 };

interface Key extends Pair {
  readonly kid: string;
  readonly alg: string;
  readonly jwk: Awaited<ReturnType<Jose['exportJWK']>>;
}

async function keyOf(kid: string, alg = 'ES256'): Promise<Key> {
  const { generateKeyPair, exportJWK } = await jose();
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** An issuer of tokens on this machine: its configuration and its keys, as they stand. */
class LocalIssuer {
  keys: readonly Key[] = [];
  asked: string[] = [];
  #broken = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<LocalIssuer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const issuer = new LocalIssuer(server, `http://127.0.0.1:${String(port)}`);
    server.on('request', (request, response) => {
      issuer.asked.push(request.url ?? '');
      const isConfiguration = request.url === '/.well-known/openid-configuration';
      const configuration = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
      response.statusCode = issuer.#broken ? 500 : 200;
      response.end(
        JSON.stringify(isConfiguration ? configuration : { keys: issuer.keys.map(({ jwk }) => jwk) }),
      );
    });
    return issuer;
  }

  break(isBroken: boolean): void {
    this.#broken = isBroken;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe('bearer tokens of an issuer', () => {
  let issuer: LocalIssuer;
  let first: Key;

  beforeAll(async () => {
    first = await keyOf('first');
  });
  beforeEach(async () => {
    issuer = await LocalIssuer.start();
    issuer.keys = [first];
  });
  afterEach(() => {
    issuer.stop();
  });

  const settings = () => ({
    ...{ issuer: issuer.url, audience: AUDIENCE, jwksUrl: null },
    ...{ rolesClaim: 'realm_access.roles', agenciesClaim: 'agencies' },
  });

  interface Made {
    readonly key?: Key;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly claims?: Readonly<Record<string, unknown>>;
  }

  const NOW = () => Math.floor(Date.now() / 1000);

  const tokenOf = async ({ key = first, header = {}, claims = {} }: Made = {}): Promise<string> => {
    const { SignJWT } = await jose();
    return new SignJWT({
      ...{ iss: issuer.url, aud: AUDIENCE, sub: 'nguyen.van.a', iat: NOW(), exp: NOW() + 300 },
      ...{ realm_access: { roles: ['offline', 'steward'] }, agencies: ['BXD'] },
      ...claims,
    })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
      .sign(key.privateKey);
  };

  const codeOf = async (tokens: OidcTokens, token: string): Promise<unknown> => {
    const error: unknown = await tokens.caller(token).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof Error && 'code' in error ? error.code : error;
  };

  it('show the highest of the roles they name, and no person', async () => {
    const tokens = new OidcTokens(settings(), PACE);
    const caller = await tokens.caller(await tokenOf());
    expect(caller).toMatchObject({ role: 'STEWARD', agencies: ['BXD'] });
    expect(caller.client).toMatch(/^subject:[0-9a-f]{16}$/);
    const rolesOf = async (claims: Record<string, unknown>) => tokens.caller(await tokenOf({ claims }));
    expect(await rolesOf({ realm_access: { roles: 'analyst ADMIN' } })).toMatchObject({
      role: 'ADMIN',
      agencies: [],
    });
    expect(await rolesOf({ realm_access: { roles: ['other'] } })).toMatchObject({ role: 'PUBLIC' });
    expect(await rolesOf({ realm_access: null })).toMatchObject({ role: 'PUBLIC' });
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are taken with a new key once the issuer has one, and not with one that it gave up', async () => {
    const tokens = new OidcTokens(settings(), PACE);
    const second = await keyOf('second', 'RS256');
    expect(await codeOf(tokens, await tokenOf())).toBeUndefined();
    expect(await codeOf(tokens, await tokenOf({ key: second }))).toBe('UNAUTHENTICATED');
    issuer.keys = [second];
    expect(await codeOf(tokens, await tokenOf({ key: second }))).toBeUndefined();
    expect(await codeOf(tokens, await tokenOf())).toBe('UNAUTHENTICATED');
  });

  const wrong: readonly [string, () => Promise<string>][] = [
    ['for somebody else', () => tokenOf({ claims: { aud: 'other' } })],
    ['of another issuer', () => tokenOf({ claims: { iss: 'https://other.example.vn' } })],
    ['that has expired', () => tokenOf({ claims: { exp: NOW() - 60 } })],
    ['that never expires', () => tokenOf({ claims: { exp: undefined } })],
    ['that is not good yet', () => tokenOf({ claims: { nbf: NOW() + 120 } })],
    ['of nobody', () => tokenOf({ claims: { sub: undefined } })],
    ['of another type', () => tokenOf({ header: { typ: 'logout+jwt' } })],
    ['signed with a key that is not known', async () => tokenOf({ key: await keyOf('unknown') })],
    ['signed with another key under a known name', async () => tokenOf({ key: await keyOf('first') })],
    [
      'signed with the public key as if it were a secret',
      async () => {
        const { exportSPKI, SignJWT } = await jose();
        return new SignJWT({ iss: issuer.url, aud: AUDIENCE, sub: 'x', exp: NOW() + 300 })
          .setProtectedHeader({ alg: 'HS256', kid: 'first' })
          .sign(new TextEncoder().encode(await exportSPKI(first.publicKey)));
      },
    ],
    [
      'that is not signed',
      async () => {
        const [, claims = ''] = (await tokenOf()).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
      },
    ],
    [
      'of which the claims were changed',
      async () => {
        const [header = '', claims = '', signature = ''] = (await tokenOf()).split('.');
        const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
        const text = JSON.stringify({ ...changed, realm_access: { roles: ['ADMIN'] } });
        return `${header}.${Buffer.from(text).toString('base64url')}.${signature}`;
      },
    ],
    ['that is none', () => Promise.resolve('not-a-token')],
  ];

  it.each(wrong)('%s are refused', async (_what, make) => {
    expect(await codeOf(new OidcTokens(settings(), PACE), await make())).toBe('UNAUTHENTICATED');
  });

  it('may be a little late, as clocks differ', async () => {
    const token = await tokenOf({ claims: { exp: NOW() - 5, nbf: NOW() - 600 } });
    expect(await codeOf(new OidcTokens(settings(), PACE), token)).toBeUndefined();
  });

  it('cannot be told where the issuer is not to be reached, and can again when it is', async () => {
    const tokens = new OidcTokens(settings(), PACE);
    issuer.break(true);
    expect(await codeOf(tokens, await tokenOf())).toBe('IDENTITY_UNAVAILABLE');
    issuer.break(false);
    expect(await codeOf(tokens, await tokenOf())).toBeUndefined();
    const fixed = new OidcTokens({ ...settings(), jwksUrl: `${issuer.url}/keys` }, PACE);
    issuer.break(true);
    expect(await codeOf(fixed, await tokenOf())).toBe('IDENTITY_UNAVAILABLE');
  });

  it('cannot be told where the configuration is that of another issuer', async () => {
    const tokens = new OidcTokens({ ...settings(), issuer: `${issuer.url}/` }, PACE);
    expect(await codeOf(tokens, await tokenOf())).toBe('IDENTITY_UNAVAILABLE');
  });

  it('are taken over HTTP beside those of the registry, and are in no line of the log', async () => {
    const log: string[] = [];
    const { server, close } = await createTestServer({ oidc: settings(), log: line => void log.push(line) });
    const ask = async (authorization: string) => {
      const headers = { 'content-type': 'application/json', authorization };
      const payload = { query: '{ databases(first: 1) { nodes { contactPoint } } }' };
      const reply = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
      return [reply.statusCode, reply.headers['www-authenticate'], reply.headers['cache-control']];
    };
    const good = await tokenOf();
    const bad = await tokenOf({ claims: { aud: 'other' } });
    expect(await ask(`Bearer ${good}`)).toEqual([200, undefined, 'private, no-cache']);
    expect(await ask(`Bearer ${bad}`)).toEqual([401, 'Bearer error="invalid_token"', 'no-store']);
    const mere = await tokenOf({ claims: { realm_access: { roles: [] } } });
    expect(await ask(`Bearer ${mere}`)).toEqual([403, undefined, 'no-store']);
    await close();
    for (const token of [good, bad, mere]) expect(log.join('')).not.toContain(token.slice(-40));
    expect(log.join('')).not.toContain('nguyen.van.a');
  });
});
