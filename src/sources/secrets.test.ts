import { SourceError } from '../errors';
import { resolveSecrets } from './secrets';
import { parseSourcesFile } from './sources-file';

const sourceOf = (changes: object) => {
  const source = {
    code: 'so-lieu',
    nameVi: 'Số liệu',
    kind: 'REST',
    address: 'https://example.gov.vn',
    mapping: [{ type: 'Agency', id: 'id', fields: { nameVi: 'ten', kind: '"OTHER"' } }],
    ...changes,
  };
  const [parsed] = parseSourcesFile(JSON.stringify({ sources: [source] }), 'sources.json').sources;
  if (!parsed) throw new Error('There is no source');
  return parsed;
};

const SQL = { kind: 'SQL', options: { query: 'select 1', key: 'id' } };

function refusal(changes: object, environment: Record<string, string>): SourceError {
  try {
    resolveSecrets(sourceOf(changes), environment);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('It was taken');
}

describe('the secrets of a source', () => {
  it('come from the environment', () => {
    const source = sourceOf({
      address: 'https://${HOST}/api?key=${KEY}',
      headers: { Authorization: 'Bearer ${TOKEN}', Accept: 'application/json' },
    });
    const environment = { HOST: 'example.gov.vn:8443', KEY: 'a&b', TOKEN: '$&x' };
    expect(resolveSecrets(source, environment)).toEqual({
      ...source,
      address: 'https://example.gov.vn:8443/api?key=a%26b',
      headers: { Authorization: 'Bearer $&x', Accept: 'application/json' },
    });
    expect(source.address).toBe('https://${HOST}/api?key=${KEY}');
  });

  it('stay one part of an address', () => {
    const source = sourceOf({ ...SQL, address: 'postgres://doc:${PASSWORD}@example.gov.vn/ketnoi' });
    const { address } = resolveSecrets(source, { PASSWORD: 'p@ss/w:rd?' });
    const { hostname, password } = new URL(address);
    expect([hostname, decodeURIComponent(password)]).toEqual(['example.gov.vn', 'p@ss/w:rd?']);
  });

  it('may be a whole address, which is then looked at', () => {
    const source = sourceOf({ address: '${ADDRESS}' });
    expect(resolveSecrets(source, { ADDRESS: 'https://a:b@example.gov.vn/?x=1' }).address).toBe(
      'https://a:b@example.gov.vn/?x=1',
    );
    const { code, message } = refusal({ address: '${ADDRESS}' }, { ADDRESS: 'gopher://hunter2' });
    expect(code).toBe('ADDRESS_REFUSED');
    expect(message).toBe(
      'The address of source so-lieu, with its variables, must begin with https:// or http://, as REST is.',
    );
  });

  it('that are missing are named, all at once', () => {
    const headers = { Authorization: 'Bearer ${TOKEN}', 'X-Api-Key': '${KEY}', 'X-Line': '${LINE}' };
    const given = { address: 'https://${HOST}/', headers };
    const { code, message } = refusal(given, { KEY: '', LINE: 'hunter2\r\nX: y' });
    expect(code).toBe('SOURCE_UNREADABLE');
    expect(message).toMatch(/no HOST, .*no TOKEN, .*no KEY, .*LINE has a line break/);
    expect(message).not.toContain('hunter2');
  });
});
