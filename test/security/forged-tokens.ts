import { AUDIENCE, type Issuer } from './tokens-of-attackers';

const DAY = 86_400;
const now = (): number => Math.floor(Date.now() / 1_000);

/** Every part but the last. */
const withoutSignature = (token: string): string => token.slice(0, token.lastIndexOf('.') + 1);

type Forge = (issuer: Issuer) => string;
type Forgeries = readonly (readonly [string, Forge])[];

/** What the token claims is not so, though the issuer may have signed it for something else. */
const claims: Forgeries = [
  ['that has expired', by => by.token(by.claims({ exp: now() - DAY }))],
  ['that ends never', by => by.token(by.claims({ exp: undefined }))],
  ['that ends at a text', by => by.token(by.claims({ exp: 'never' }))],
  ['that ends at null', by => by.token(by.claims({ exp: null }))],
  ['that is not good yet', by => by.token(by.claims({ nbf: now() + DAY }))],
  ['for another audience', by => by.token(by.claims({ aud: 'another' }))],
  ['for several audiences, none of them this one', by => by.token(by.claims({ aud: ['a', 'b'] }))],
  ['for an audience that begins alike', by => by.token(by.claims({ aud: `${AUDIENCE}.evil` }))],
  ['for nobody', by => by.token(by.claims({ aud: undefined }))],
  ['for an object', by => by.token(by.claims({ aud: { [AUDIENCE]: true } }))],
  ['of another issuer', by => by.token(by.claims({ iss: 'https://evil.example' }))],
  ['of an issuer that begins alike', by => by.token(by.claims({ iss: `${by.address}.evil.example` }))],
  ['of an issuer with a slash more', by => by.token(by.claims({ iss: `${by.address}/` }))],
  ['of no issuer', by => by.token(by.claims({ iss: undefined }))],
  ['of no subject', by => by.token(by.claims({ sub: undefined }))],
];

/** The way of signing is what the attacker says it is. */
const algorithms: Forgeries = [
  ['signed by nobody: none', by => by.unsigned({ alg: 'none' })],
  ['signed by nobody: None', by => by.unsigned({ alg: 'None' })],
  ['signed by nobody: nOnE, with a key', by => by.unsigned({ alg: 'nOnE', kid: 'rsa' })],
  ['signed by nobody, with a signature', by => by.unsigned({ alg: 'none' }, by.claims(), 'AAAA')],
  ['signed by nobody: an empty name', by => by.unsigned({ alg: '' })],
  ['signed by nobody: no name', by => by.unsigned({})],
  ['signed by nobody: null', by => by.unsigned({ alg: null })],
  ['signed by nobody: a list', by => by.unsigned({ alg: ['RS256', 'none'] })],
  ['with the public key as the secret (SPKI)', by => by.secretToken(by.publicKey('spki'))],
  ['with the public key as the secret (PKCS 1)', by => by.secretToken(by.publicKey('pkcs1'))],
  ['with the public key as the secret, trimmed', by => by.secretToken(by.publicKey('spki').trim())],
  ['with an empty secret', by => by.secretToken('')],
  ['with a secret and no key', by => by.secretToken('secret', { kid: undefined })],
  ['with a secret in the place of a curve', by => by.secretToken('secret', { kid: 'curve' })],
  ['signed by RSA that says it is PSS', by => by.token(by.claims(), { alg: 'PS256' })],
  ['signed by RSA that says it is longer', by => by.token(by.claims(), { alg: 'RS512' })],
  ['signed by RSA under the name of the curve', by => by.token(by.claims(), { kid: 'curve' })],
  ['signed by the curve under the name of RSA', by => by.curveToken(by.claims(), { kid: 'rsa' })],
  [
    'signed by zeros on the curve',
    by => by.unsigned({ alg: 'ES256', kid: 'curve' }, by.claims(), Buffer.alloc(64).toString('base64url')),
  ],
  ['signed by an outdated way', by => by.token(by.claims(), { alg: 'RS1' })],
];

/** The key is one of the attacker's. */
const keys: Forgeries = [
  ['of a stranger under a known key', by => by.token(by.claims(), {}, by.strangers.privateKey)],
  ['under a key that nobody knows', by => by.token(by.claims(), { kid: 'unknown' }, by.strangers.privateKey)],
  [
    'under a key that is a path',
    by => by.token(by.claims(), { kid: '../../../../dev/null' }, by.strangers.privateKey),
  ],
  [
    'under a key that is SQL',
    by => by.token(by.claims(), { kid: "x' UNION SELECT 'a" }, by.strangers.privateKey),
  ],
  [
    'under a key that is an object',
    by => by.token(by.claims(), { kid: { toString: 'rsa' } }, by.strangers.privateKey),
  ],
  ['under __proto__', by => by.token(by.claims(), { kid: '__proto__' }, by.strangers.privateKey)],
  ['with its key in it', by => by.token(by.claims(), { jwk: by.strangersKey() }, by.strangers.privateKey)],
  [
    'with the address of its key in it',
    by => by.token(by.claims(), { jku: by.elsewhere }, by.strangers.privateKey),
  ],
  [
    'with the address of a certificate in it',
    by => by.token(by.claims(), { x5u: by.elsewhere }, by.strangers.privateKey),
  ],
  [
    'with a certificate in it',
    by => by.token(by.claims(), { x5c: [by.publicKey('spki')] }, by.strangers.privateKey),
  ],
];

/** The token is not what was signed, or not a token to ask with. */
const forms: Forgeries = [
  ['without its signature', by => withoutSignature(by.token())],
  [
    'with the signature of another',
    by => withoutSignature(by.token()) + (by.token(by.claims({ sub: 'x' })).split('.')[2] ?? ''),
  ],
  [
    'whose role was raised',
    by => {
      const [header, , signature] = by.token(by.claims({ roles: [] })).split('.');
      return [header, Buffer.from(JSON.stringify(by.claims())).toString('base64url'), signature].join('.');
    },
  ],
  ['with a letter more', by => `${by.token()}A`],
  ['with a part more', by => `${by.token()}.e30`],
  ['in five parts', by => `${by.token()}.e30.e30`],
  ['with blanks of base64', by => by.token().replaceAll('.', '=.')],
  ['for a logout', by => by.token(by.claims(), { typ: 'logout+jwt' })],
  ['with a demand that nobody understands', by => by.token(by.claims(), { crit: ['evil'], evil: true })],
  ['whose claims are not encoded', by => by.token(by.claims(), { crit: ['b64'], b64: false })],
  [
    'whose claims are a list',
    by => by.unsigned({ alg: 'RS256', kid: 'rsa' }, [] as unknown as Record<string, unknown>),
  ],
  [
    'of JSON',
    by => JSON.stringify({ payload: 'e30', signatures: [{ protected: 'e30', signature: by.token() }] }),
  ],
  ['of dots', () => '..'],
  ['of 12,000 letters', () => 'a'.repeat(12_000)],
  ['that looks like one of the registry', () => `lt_${'0'.repeat(12)}_${'A'.repeat(43)}`],
  ['that looks like one of the registry, with SQL', () => `lt_' OR 1=1--_${'A'.repeat(43)}`],
  ['of a NUL', () => 'a%00b'],
];

export const forgedTokens: Forgeries = [...claims, ...algorithms, ...keys, ...forms];
