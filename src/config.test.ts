import { loadConfig } from './config';
import { StartError } from './errors';

const ISSUER = 'https://login.example.gov.vn';

describe('the settings of an issuer of tokens', () => {
  it('are none unless they are given', () => {
    expect(loadConfig({}).oidc).toBeNull();
    expect(loadConfig({ OIDC_ISSUER: '', OIDC_AUDIENCE: '' }).oidc).toBeNull();
  });

  it('have usual claims, and find the keys by themselves', () => {
    expect(loadConfig({ OIDC_ISSUER: ISSUER, OIDC_AUDIENCE: 'lien-thong' }).oidc).toEqual({
      issuer: ISSUER,
      audience: 'lien-thong',
      jwksUrl: null,
      rolesClaim: 'roles',
      agenciesClaim: 'agencies',
    });
  });

  it.each([
    [{ OIDC_ISSUER: ISSUER }, /OIDC_AUDIENCE is missing/],
    [{ OIDC_AUDIENCE: 'lien-thong' }, /OIDC_ISSUER is missing/],
    [{ OIDC_JWKS_URL: ISSUER }, /OIDC_ISSUER is missing/],
    [{ OIDC_ISSUER: 'http://login.example.gov.vn', OIDC_AUDIENCE: 'x' }, /OIDC_ISSUER must be .*https/],
    [{ OIDC_ISSUER: 'login', OIDC_AUDIENCE: 'x', PORT: 'x' }, /PORT .*\n.*OIDC_ISSUER must be/],
  ])('are refused as %j', (environment, message) => {
    const load = (): unknown => loadConfig(environment);
    expect(load).toThrow(StartError);
    expect(load).toThrow(message);
  });
});
