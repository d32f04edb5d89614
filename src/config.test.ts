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

describe('the address of a database', () => {
  it.each([
    ['postgres://gw:s3/cret@localhost:1/d', 'postgres://…@localhost:1/d'],
    ['postgres://gw:12/s3@cret@localhost:1/d', 'postgres://…@localhost:1/d'],
    ['postgres://gw:12#s3cret@localhost/d', 'postgres://…@localhost/d'],
    ['postgres:/gw:s3cret@h/d', 'postgres:/…@h/d'],
    ['mysql://gw:s3cret@h/d', 'mysql://…@h/d'],
    [' postgres://gw:s3\ncret@h/d', '…@h/d'],
    ['postgres:/h/d?user=gw&password=s3cret', 'postgres:/h/d?user=gw&password=…'],
  ])('that is mistyped is refused without its password: %j', (given, told) => {
    for (const name of ['DATABASE_URL', 'DATABASE_REPLICA_URLS']) {
      const load = (): unknown => loadConfig({ [name]: given });
      expect(load).toThrow(`${name} must be`);
      expect(load).toThrow('/ @ : # in a password are written %2F %40 %3A %23');
      expect(load).toThrow(`it is ${JSON.stringify(told)}`);
      expect(load).not.toThrow(/s3|cret/);
    }
  });

  it('may be one of several, none of whose passwords is told', () => {
    const load = (): unknown =>
      loadConfig({ DATABASE_REPLICA_URLS: 'postgres://a:s3@b/c,mysql://a:cret@d/e' });
    expect(load).toThrow('it is "postgres://…@d/e"');
    expect(load).not.toThrow(/s3|cret/);
  });

  it('has signs of its password written out', () => {
    const url = 'postgres://gw:s%2F%40%3A%23@localhost/d';
    expect(loadConfig({ DATABASE_URL: url }).database).toEqual({ engine: 'postgres', url });
  });
});
