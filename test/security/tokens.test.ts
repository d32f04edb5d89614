import { AttackedProgram } from '../support/attacked-program';
import { ask, codeOf, toldIn } from './attack';
import { forgedTokens } from './forged-tokens';
import { AUDIENCE, Issuer } from './tokens-of-attackers';

/** For no role below ANALYST. */
const CLOSED = '{ matchProposals { totalCount } }';
const OPEN = '{ agency(code: "BCA") { code } }';
const MANY = 200;

describe('to who shows a token, the gateway', () => {
  let issuer: Issuer;
  let program: AttackedProgram;

  beforeAll(async () => {
    issuer = await Issuer.start();
    program = await AttackedProgram.start({ OIDC_ISSUER: issuer.address, OIDC_AUDIENCE: AUDIENCE });
  });
  afterAll(async () => {
    await program.stop();
    await issuer.stop();
  });

  const answer = async (query: string, Authorization: string) => {
    const request = ask(query, undefined, { Authorization });
    const [reply] = await program.send(request);
    if (!reply) throw new Error('There was no answer');
    expect(toldIn(reply, { name: '', request, status: 0 })).toEqual([]);
    return reply;
  };

  it.each([
    ['RSA', () => issuer.token()],
    ['a curve', () => issuer.curveToken()],
    ['several audiences', () => issuer.token(issuer.claims({ aud: ['other', AUDIENCE] }))],
  ])('answers where it is good: %s', async (_name, token) => {
    expect((await answer(CLOSED, `Bearer ${token()}`)).body).toMatch(
      /^\{"data":\{"matchProposals":\{"totalCount":/,
    );
  });

  it('gives no more than the issuer says', async () => {
    for (const roles of [
      [],
      ['PUBLIC'],
      'ADMINISTRATOR',
      { ADMIN: true },
      [['ADMIN']],
      'NOT ADMINS',
      null,
      '__proto__',
    ]) {
      const reply = await answer(CLOSED, `Bearer ${issuer.token(issuer.claims({ roles }))}`);
      expect([roles, codeOf(reply.body)]).toEqual([roles, 'FORBIDDEN']);
    }
  });

  it.each(forgedTokens)('refuses one %s, whatever is asked', async (_name, forge) => {
    for (const query of [CLOSED, OPEN]) {
      const reply = await answer(query, `Bearer ${forge(issuer)}`);
      expect([reply.status, codeOf(reply.body)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(reply.headers['www-authenticate']).toMatch(/^Bearer/);
      expect(reply.body).not.toContain('"data"');
    }
  });

  it.each([
    'Basic YTpi',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Token x',
    'bearer: x',
    'Bearer x, Bearer y',
    'null',
  ])('refuses what is no bearer token: %s', async header => {
    const reply = await answer(OPEN, header);
    expect([reply.status, codeOf(reply.body)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is led nowhere by a token, and asks for keys no more often for many unknown ones', async () => {
    const before = issuer.asked.length;
    const tokens = Array.from({ length: MANY }, (_, index) =>
      issuer.token(issuer.claims(), { kid: `unknown-${String(index)}` }, issuer.strangers.privateKey),
    );
    const replies = await Promise.all(tokens.map(token => answer(OPEN, `Bearer ${token}`)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([401]));
    expect(issuer.asked.length - before).toBeLessThanOrEqual(2);
    expect(new Set(issuer.asked)).toEqual(new Set(['/.well-known/openid-configuration', '/keys']));
    expect((await answer(CLOSED, `Bearer ${issuer.token()}`)).status).toBe(200);
  });

  it('logs nothing of them', () => {
    expect(program.log).toBe('');
  });
});
