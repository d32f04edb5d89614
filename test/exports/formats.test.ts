import * as fc from 'fast-check';
import { DataFactory, type Quad } from 'n3';
import { Addresses } from '../../src/exports/addresses';
import { Description, webAddress } from '../../src/exports/rdf/description';
import { RDF_FORMATS } from '../../src/exports/rdf/formats';
import { types } from '../../src/tables';
import { linesOf, readRdf } from '../support/read-rdf';

const addresses = new Addresses('https://lienthong.example.vn', types);

async function written(batches: readonly (readonly Quad[])[], extension: string): Promise<string> {
  const format = RDF_FORMATS.find(known => known.extension === extension);
  if (!format) throw new Error(`There is no format ${extension}`);
  const source = (async function* () {
    for (const batch of batches) yield await Promise.resolve(batch);
  })();
  let text = '';
  for await (const part of format.write(source, addresses.prefixes)) text += part;
  return text;
}

/** Letters of every kind that XML has, which is what all three formats have. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  // eslint-disable-next-line no-control-regex -- XML has no way to write them
  .map(letters => letters.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
const code = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

const quads = fc
  .array(fc.record({ code, vi: text, en: text, plain: text, flag: fc.boolean() }), { maxLength: 8 })
  .map(records => {
    const said: Quad[] = [];
    for (const record of records)
      new Description(addresses, said, addresses.record('Database', record.code))
        .is('dcat:Dataset', 'lt:Database')
        .text('dct:title', record)
        .said('dct:identifier', record.plain)
        .flag('lt:inForce', record.flag)
        .record('dct:isPartOf', 'Database', record.code);
    return said;
  });

describe('formats of RDF', () => {
  it.each(RDF_FORMATS)('say in $extension what is said, whatever the letters are', async ({ extension }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(quads, { maxLength: 3 }), async batches => {
        const read = await readRdf(await written(batches, extension), extension);
        expect(linesOf(read)).toEqual(linesOf(batches.flat()));
      }),
      { numRuns: 100 },
    );
  });

  it('in XML, what it cannot have is seen to be missing', async () => {
    const said: Quad[] = [];
    new Description(addresses, said, addresses.catalogue).said('dct:title', 'a\u0001b\uFFFEc', 'vi');
    const [read] = await readRdf(await written([said], 'rdf'), 'rdf');
    expect(read?.object.value).toBe('a\uFFFDb\uFFFDc');
  });

  it('refuse properties that XML has no name for', async () => {
    const { namedNode, quad } = {
      namedNode: DataFactory.namedNode.bind(DataFactory),
      quad: DataFactory.quad.bind(DataFactory),
    };
    const odd = quad(namedNode('https://a.vn/'), namedNode('https://a.vn/1'), namedNode('https://a.vn/'));
    await expect(written([[odd]], 'rdf')).rejects.toThrow('has no name in XML');
  });
});

describe('addresses', () => {
  it('of records are their own, in ASCII, and lead back', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom('', '.', '..', '~', '~.', '%2F', 'QĐ-TTg', 'a b', 'x?y#z', '\r\nx: y'),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        parts.map(steps => steps.join('/')),
        (type, given) => {
          const address = addresses.record(type, given);
          expect(address).toMatch(/^[\x21-\x7e]+$/);
          // What a client makes of it on the way is the same.
          expect(new URL(address).href).toBe(address);
          const path = address.slice('https://lienthong.example.vn/id/'.length);
          expect(addresses.parse(path)).toEqual({ type, code: given });
        },
      ),
    );
  });

  it.each(['', 'agency', 'nothing/x', 'Agency/BCA', 'agency/%ZZ', 'constructor/x', '__proto__/x'])(
    'that are none lead nowhere: %s',
    path => {
      expect(addresses.parse(path)).toBeNull();
    },
  );

  it.each([
    ['https://bocongan.gov.vn/', 'https://bocongan.gov.vn/'],
    ['http://example.vn/đường', 'http://example.vn/%C4%91%C6%B0%E1%BB%9Dng'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://a.vn/"><script>', null],
    ['bocongan.gov.vn', null],
    [null, null],
  ])('of pages on the web are given as such: %s', (given, wanted) => {
    expect(webAddress(given)).toBe(wanted);
  });
});
