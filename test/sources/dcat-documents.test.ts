import { PREFIXES, readCatalogue, readText } from '../support/dcat';
import { listen, type Loopback } from '../support/loopback';
import { refusal } from '../support/local-client';

const RDF =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">';
const CONTEXT = '{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"}';
const refused = (name: string, text: string | Uint8Array, given: object = {}) =>
  refusal(() => readText(name, text, given));

describe('a document that is not to be read', () => {
  let elsewhere: Loopback;

  beforeAll(async () => {
    elsewhere = await listen((_, response) => response.end('bí mật'));
  });
  afterAll(() => elsewhere.close());

  it.each([
    [
      'a billion laughs',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
    ],
    ['an entity', '<!DOCTYPE rdf:RDF [<!ENTITY dcat "http://www.w3.org/ns/dcat#">]>'],
    ['only a DOCTYPE', '<!DOCTYPE rdf:RDF>'],
  ])('is RDF/XML with %s', async (_, doctype) => {
    const error = await refused(
      'a.rdf',
      `<?xml version="1.0"?>${doctype}${RDF}<dcat:Dataset rdf:about="x"/></rdf:RDF>`,
    );
    expect(error).toMatchObject({
      code: 'SOURCE_UNSAFE',
      message: expect.stringContaining('DOCTYPE') as string,
    });
  });

  it('is RDF/XML with an external entity, which is not asked for', async () => {
    const doctype = `<!DOCTYPE r [<!ENTITY x SYSTEM "${elsewhere.origin}/x"><!ENTITY % y SYSTEM "${elsewhere.origin}/y">%y;]>`;
    const text = `${doctype}${RDF}<dcat:Dataset rdf:about="x"><dct:title>&x;</dct:title></dcat:Dataset></rdf:RDF>`;
    expect((await refused('a.rdf', text)).code).toBe('SOURCE_UNSAFE');
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    ['its context', (url: string) => `{"@context":"${url}","@graph":[{"@type":"Dataset"}]}`],
    ['one of its contexts', (url: string) => `{"@context":[${CONTEXT},"${url}"],"@type":"dcat:Dataset"}`],
    [
      'the context of a node',
      (url: string) => `[{"@id":"http://a/1"},{"@context":"${url}","@id":"http://a/2"}]`,
    ],
    ['an import', (url: string) => `{"@context":{"@version":1.1,"@import":"${url}"},"@id":"http://a/1"}`],
    [
      'a scoped context',
      (url: string) => `{"@context":{"b":{"@id":"http://a/b","@context":"${url}"}},"b":{"c":1}}`,
    ],
  ])('is JSON-LD with %s elsewhere, which is not asked for', async (_, text) => {
    const error = await refused('a.jsonld', text(`${elsewhere.origin}/context`));
    expect(error).toMatchObject({
      code: 'SOURCE_UNSAFE',
      message: expect.stringContaining('write the context itself into') as string,
    });
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    ['a.ttl', `${PREFIXES}\n<a> a dcat:Dataset ;\n  dct:title "x" y .`, 9],
    ['a.ttl', `${PREFIXES}\n<a> a dcat:Dataset`, 8],
    ['a.ttl', `${PREFIXES}\n<a> a dcat:Dataset . <b> dct:title """x\n\ny`, 8],
    ['a.ttl', `<a> a dcat:Dataset .`, 1],
    ['a.rdf', `${RDF}\n<dcat:Dataset rdf:about="x">\n</dcat:Data>\n</rdf:RDF>`, 3],
    ['a.rdf', `${RDF}\n<dcat:Dataset rdf:about="x"/>\n`, 3],
    ['a.rdf', `${RDF}\n<dcat:Dataset rdf:about="x"><dct:title>&x;</dct:title></dcat:Dataset></rdf:RDF>`, 2],
    [
      'a.jsonld',
      `{"@context":${CONTEXT},\n"@graph":[\n{"@id":"http://a/1",\n"@type":"dcat:Dataset"},\n{"@id"}]}`,
      5,
    ],
    ['a.jsonld', `{"@context":${CONTEXT},\n"@graph":[\n{"@id":"http://a/1","@type":"dcat:Dataset"},\n]}`, 4],
    ['a.jsonld', `{"@context":${CONTEXT},\n"@graph":[\n{"@id":"http://a/1","@type":"dcat:Dataset"}\n`, 4],
    ['a.jsonld', `{"@context":${CONTEXT},\n"@graph":[{"@id":"http://a/1","@type":"dcat:Dataset"}]\n}}`, 3],
    ['a.jsonld', `{"@context":${CONTEXT},\n"@id":"http://a/1",\n"@type":"dcat:Dataset", dct:title\n}`, 3],
  ])('is broken: %s, %j', async (name, text, line) => {
    const error = await refused(name, text);
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toMatch(new RegExp(`^Line ${String(line)} is no `));
  });

  it.each([
    ['a.ttl', '<!DOCTYPE html><html><body>Bảo trì</body></html>', {}],
    ['a.rdf', '\n  <html lang="vi"><head></head></html>', {}],
    ['a.jsonld', '<!-- x -->\n<!doctype HTML>', { options: { format: 'json-ld' } }],
  ])('is a web page: %s', async (name, text, given) => {
    const error = await refused(name, text, given);
    expect(error).toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('web page (HTML)') as string,
    });
  });

  it.each([
    '{"success":false,"error":"hết hạn"}',
    '[{"name":"a"}]',
    '{"datasets":[{"title":"a"}]}',
    '"x"',
    '5',
    '',
  ])('is JSON that says nothing as JSON-LD: %s', async text => {
    expect((await refused('a.json', text)).code).toBe('SOURCE_UNREADABLE');
  });

  it('is of no format that is known', async () => {
    expect(await refused('a.txt', 'id;ten\n1;x')).toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('set options.format') as string,
    });
  });

  it('is not text in its encoding', async () => {
    const text = Buffer.concat([
      Buffer.from(`${PREFIXES}\n<a> dct:title "`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('" .'),
    ]);
    expect(await refused('a.ttl', text)).toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining('utf-8') as string,
    });
    const declared = `<?xml version="1.0" encoding="x-unknown"?>${RDF}</rdf:RDF>`;
    expect(await refused('a.rdf', declared)).toMatchObject({
      message: expect.stringContaining('x-unknown') as string,
    });
  });

  it('is larger than it may be, or has more statements', async () => {
    const comment = `# ${'x'.repeat(1_048_576)}\n`;
    expect(await refused('a.ttl', comment, { limits: { documentMegabytes: 1 } })).toMatchObject({
      code: 'SOURCE_TOO_LARGE',
      message: expect.stringContaining('limits.documentMegabytes') as string,
    });
    const many = Array.from({ length: 1_000 }, (_, index) => `<p${String(index)}>`).join(' 1 ; ');
    const statements = `${PREFIXES}${`[] ${many} 1 .\n`.repeat(501)}`;
    expect(await refused('a.ttl', statements)).toMatchObject({
      code: 'SOURCE_TOO_LARGE',
      message: expect.stringContaining('500000 statements') as string,
    });
    const node = `{"@context":${CONTEXT},"@id":"http://a/1","dct:title":"${'x'.repeat(1_000_000)}"}`;
    expect(await refused('a.jsonld', node)).toMatchObject({ code: 'SOURCE_TOO_LARGE' });
  });

  it.each([
    ['a.jsonld', '[\n'.repeat(200_000)],
    ['a.jsonld', `{"@context":${CONTEXT},"@id":"http://a/1","dct:title":${'{"dct:x":'.repeat(200_000)}`],
    ['a.rdf', `${RDF}${'<dcat:a xmlns:b="urn:b">\n'.repeat(200_000)}`],
  ])('is nested beyond measure: %s', async (name, text) => {
    expect(await refused(name, text)).toMatchObject({
      code: 'SOURCE_UNSAFE',
      message: expect.stringContaining('deep') as string,
    });
  });

  it('is a file that is not there, without the folder in the message', async () => {
    const error = await refusal(() => readCatalogue('none.ttl', { directory: '/somewhere/secret' }));
    expect(error.code).toBe('SOURCE_UNREACHABLE');
    expect(error.message).toBe('The file none.ttl cannot be read: ENOENT');
  });
});
