import { PREFIXES, readText } from '../support/dcat';

const RDF =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">';
const CONTEXT = '{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"}';
describe('a document that is read all the same', () => {
  it.each([
    ['a.ttl', ''],
    ['a.ttl', '# danh mục trống\n'],
    ['a.jsonld', '{}'],
    ['a.jsonld', '[]'],
    ['a.jsonld', `{"@context":${CONTEXT},"@graph":[ ]}`],
    ['a.rdf', `${RDF}</rdf:RDF>`],
  ])('is empty: %s %j', async (name, text) => {
    const { pieces, end } = await readText(name, text);
    expect(pieces).toEqual([]);
    expect(end).toMatchObject({ complete: true });
  });

  it.each([
    ['context last', `{"@graph":[{"@id":"http://a/1","@type":"dcat:Dataset"}],"@context":${CONTEXT}}`],
    ['one node', `{"@context":${CONTEXT},"@id":"http://a/1","@type":"dcat:Dataset"}`],
    ['a list', `[{"@id":"http://a/1","@type":["http://www.w3.org/ns/dcat#Dataset"]}]`],
    [
      'graph under another name',
      `{"@context":{"g":"@graph","dcat":"http://www.w3.org/ns/dcat#"},"g":[{"@id":"http://a/1","@type":"dcat:Dataset"}]}`,
    ],
    [
      'a named graph',
      `{"@context":${CONTEXT},"@id":"http://a/g","@graph":[{"@type":"dcat:Dataset","@id":"http://a/1"}]}`,
    ],
    [
      'nested',
      `{"@context":${CONTEXT},"@id":"http://a/c","dcat:dataset":[{"@type":"dcat:Dataset","@id":"http://a/1"}]}`,
    ],
    [
      'texts like structure',
      `{"@context":${CONTEXT},"@graph":[{"@id":"http://a/1","dct:x":"]},{[\\"","@type":"dcat:Dataset"}]}`,
    ],
  ])('is JSON-LD with %s', async (_, text) => {
    expect((await readText('a.jsonld', text)).pieces).toMatchObject([{ record: { '@id': 'http://a/1' } }]);
  });

  it.each([
    ['json-ld', `{"@context":${CONTEXT},"@id":"http://a/1","@type":"dcat:Dataset"}`],
    ['json-ld list', `[ {"@id":"http://a/1","@type":"http://www.w3.org/ns/dcat#Dataset"}]`],
    ['turtle', '<http://a/1> a <http://www.w3.org/ns/dcat#Dataset> .'],
    ['turtle with prefixes', `${PREFIXES}<http://a/1> a dcat:Dataset .`],
    [
      'turtle with sparql prefixes',
      `PREFIX dcat: <http://www.w3.org/ns/dcat#>\n<http://a/1> a dcat:Dataset .`,
    ],
    [
      'turtle with a blank beginning',
      `[] a <http://a/x> . <http://a/1> a <http://www.w3.org/ns/dcat#Dataset> .`,
    ],
    ['rdf-xml', `${RDF}<dcat:Dataset rdf:about="http://a/1"/></rdf:RDF>`],
    [
      'rdf-xml with a declaration',
      `<?xml version="1.0"?>\n${RDF}<dcat:Dataset rdf:about="http://a/1"/></rdf:RDF>`,
    ],
  ])('says its format by its beginning: %s', async (_, text) => {
    expect((await readText('a', text)).pieces).toMatchObject([{ place: 'dataset http://a/1' }]);
  });

  it.each([['utf8'], ['utf16le']] as const)('has a byte order mark: %s', async encoding => {
    const text = Buffer.from(
      `\ufeff${PREFIXES}<http://a/1> a dcat:Dataset ; dct:title "Đất đai"@vi .`,
      encoding,
    );
    expect((await readText('a.ttl', text)).pieces).toMatchObject([
      { record: { 'dct:title': { vi: 'Đất đai' } } },
    ]);
  });

  it('declares another encoding', async () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${RDF}<dcat:Dataset rdf:about="http://a/1"><dct:title xml:lang="fr">été</dct:title></dcat:Dataset></rdf:RDF>`;
    const { pieces } = await readText('a.rdf', Buffer.from(text, 'latin1'));
    expect(pieces).toMatchObject([{ record: { 'dct:title': { fr: 'été' } } }]);
  });

  it('keeps Vietnamese letters whole wherever it is cut', async () => {
    const title = 'Đường bộ ưỡ '.repeat(30_000);
    const { pieces } = await readText(
      'a.jsonld',
      `{"@context":${CONTEXT},"@graph":[{"@id":"http://a/1","@type":"dcat:Dataset","dct:title":"${title}"}]}`,
    );
    expect(pieces).toMatchObject([{ record: { 'dct:title': { '': title } } }]);
  });
});
