import { join } from 'node:path';
import jsonata from 'jsonata';
import { isRecord, type JsonObject } from '../../src/sources/connector';
import { PREFIXES, readCatalogue, readText } from '../support/dcat';
import type { Walked } from '../support/local-client';

const FIXTURES = join(__dirname, 'fixtures');
const BASE = 'https://dulieu.example/';
const fixture = (name: string): Promise<Walked> => readCatalogue(name, { directory: FIXTURES });
const only = ({ pieces }: Walked): JsonObject => {
  const [first] = pieces.filter(isRecord);
  if (!first) throw new Error('There is no record');
  return first.record;
};
const dataset = async (statements: string): Promise<JsonObject> =>
  only(await readText('a.ttl', `${PREFIXES} <https://a.example/1> a dcat:Dataset ; ${statements}`));

describe('the records of a DCAT catalogue', () => {
  it('are the same, in the same order, from Turtle, RDF/XML and JSON-LD', async () => {
    const [turtle, rdfXml, jsonLd] = await Promise.all(
      ['catalogue.ttl', 'catalogue.rdf', 'catalogue.jsonld'].map(fixture),
    );
    expect(turtle?.pieces.map(({ place }) => place.replace(BASE, ''))).toEqual([
      'catalogue danh-muc',
      'dataset bo-du-lieu/thua-dat',
      'dataset bo-du-lieu/quan-trac',
      'dataset bo-du-lieu/muc-nuoc',
      'dataset bo-du-lieu/tong-dieu-tra',
      'dataset bo-du-lieu/gia-tieu-dung',
      'dataset bo-du-lieu/don-vi-hanh-chinh',
      'dataset bo-du-lieu/thu-vien-cong-cong',
      'dataset VH-77',
      'dataset series bo-du-lieu/chuoi-tong-dieu-tra',
      'dataset bo-du-lieu/khong-ngon-ngu',
      'data service dich-vu/tra-cuu-thua-dat',
      'data service dich-vu/tra-cuu-gia',
      'agent co-quan/bo-tai-nguyen',
      'agent co-quan/cuc-thong-ke',
    ]);
    expect(JSON.stringify(rdfXml?.pieces)).toBe(JSON.stringify(turtle?.pieces));
    expect(JSON.stringify(jsonLd?.pieces)).toBe(JSON.stringify(turtle?.pieces));
    expect(turtle?.end).toMatchObject({ complete: true });
  });

  it('answer plain expressions', async () => {
    const { pieces } = await fixture('catalogue.ttl');
    const records = pieces.filter(isRecord).map(({ record }) => record);
    const ask = async (record: JsonObject | undefined, expression: string): Promise<unknown> => {
      const answer: unknown = await jsonata(expression).evaluate(record);
      return Array.isArray(answer) ? [...(answer as unknown[])] : answer;
    };
    const [, land, , , census, , , libraries, , , untagged] = records;
    expect(await ask(land, '`dct:publisher`.`foaf:name`.vi')).toBe('Bộ Tài nguyên và Môi trường');
    expect(await ask(land, '`dcat:keyword`.vi')).toEqual(['thửa đất', 'đất đai']);
    expect(await ask(land, '`dcat:keyword`.en')).toEqual(['land']);
    expect(await ask(land, '`dcat:distribution`.`dcat:accessURL`.`@id`')).toEqual([
      `${BASE}tai-ve/thua-dat.csv`,
      `${BASE}tai-ve/thua-dat.gpkg`,
    ]);
    expect(await ask(land, `\`${BASE}tu-vung#mucDo\``)).toBe('Mức 2');
    expect(await ask(census, '`dct:issued`')).toBe('31/12/2019');
    expect(await ask(census, '`dcat:inSeries`.`dct:identifier`')).toBe('TK-CHUOI');
    expect(await ask(libraries, '`dct:publisher`.`@id`')).toBeUndefined();
    expect(await ask(untagged, '`dct:title`.``')).toBe('Ban do dia hinh 1:50.000');
  });

  it('keep every value, typed where JSON holds it exactly', async () => {
    const record =
      await dataset(`dct:extent 12, 1.5, true, 12345678901234567890, 1.23456789012345678, "x"^^xsd:integer,
      "1"^^xsd:boolean, "2021"^^xsd:gYear, "12"^^xsd:integer, "NaN"^^xsd:double, 1e3 .`);
    expect(record['dct:extent']).toEqual([
      '1.23456789012345678',
      '12345678901234567890',
      '2021',
      'NaN',
      'x',
      1.5,
      1000,
      12,
      true,
    ]);
  });

  it('give texts by language always, other values only where they state one', async () => {
    const record = await dataset(`dct:title "Tên", "Tên khác"@vi-VN, "Tên"@VI ; dct:identifier "1" ;
      dct:type "loại"@vi, "kind" ; dct:creator [ foaf:name "Cục" ] ; dct:issued "2021", "2022" .`);
    expect(record).toEqual({
      '@id': 'https://a.example/1',
      '@type': ['dcat:Dataset'],
      'dct:creator': [{ 'foaf:name': { '': 'Cục' } }],
      'dct:identifier': '1',
      'dct:issued': ['2021', '2022'],
      'dct:title': { '': 'Tên', vi: 'Tên', 'vi-vn': 'Tên khác' },
      'dct:type': [{ vi: 'loại' }, 'kind'],
    });
  });

  it('tell what they refer to three levels deep, cut circles and repeat no other record', async () => {
    const record = await dataset(`dct:relation <b>, <d> ; dct:subject ( "một" [ dct:type "hai" ] ) .
      <b> dct:type [ dct:relation [ dct:relation <c> ] , <https://a.example/1> ] .
      <c> dct:type "not reached" .
      <d> a dcat:Dataset ; dct:title "Khác"@vi ; dct:identifier "D" ; dct:relation <https://a.example/1>, <b> .`);
    expect(record['dct:relation']).toEqual([
      {
        '@id': 'file:///b',
        'dct:type': {
          'dct:relation': [{ '@id': 'https://a.example/1' }, { 'dct:relation': [{ '@id': 'file:///c' }] }],
        },
      },
      { '@id': 'file:///d', '@type': ['dcat:Dataset'], 'dct:identifier': 'D', 'dct:title': { vi: 'Khác' } },
    ]);
    expect(record['dct:subject']).toEqual([['một', { 'dct:type': 'hai' }]]);
  });

  it('do not grow with what everything refers to', async () => {
    const hubs = Array.from({ length: 60 }, (_, index) => `<h${String(index)}>`);
    const each = hubs.map(hub => `${hub} dct:relation ${hubs.join(', ')} .`).join('\n');
    const { pieces, end } = await readText(
      'a.ttl',
      `${PREFIXES} <https://a.example/1> a dcat:Dataset ; dct:relation ${hubs.join(', ')} . ${each}
       <https://a.example/2> a dcat:Dataset .`,
    );
    expect(pieces).toMatchObject([
      {
        place: 'dataset https://a.example/1',
        problem: expect.stringContaining('more than 200000 values') as string,
      },
      { record: { '@id': 'https://a.example/2' } },
    ]);
    expect(end.complete).toBe(true);
  });

  it('without an address go by their identifier, and are reported without either', async () => {
    const { pieces } = await readText(
      'a.ttl',
      `${PREFIXES} [] a dcat:Dataset ; dct:identifier "A-1" . [] a dcat:Dataset ; dct:title "Không tên"@vi .
       [] a foaf:Agent ; foaf:name "x" .`,
    );
    expect(pieces).toEqual([
      {
        place: 'dataset A-1',
        record: { '@id': 'A-1', '@type': ['dcat:Dataset'], 'dct:identifier': 'A-1' },
      },
      {
        place: 'page 1, record 2',
        problem: expect.stringContaining('neither an address nor a dct:identifier') as string,
      },
    ]);
  });
});
