import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { columnLabel } from '../../src/exports/records/column-labels';
import { PAGE_POLICY } from '../../src/exports/records/page-html';
import { vietnameseDate } from '../../src/exports/records/vietnamese-date';
import { schemeOf, SCHEMES } from '../../src/exports/rdf/vocabulary/concepts';
import { citations } from '../../src/modules/citation/citation.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { tables } from '../../src/tables';
import { refusalOf, take } from '../support/export-reader';
import { createTestServer } from '../support/http';
import { giveToken } from '../support/tokens';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const DAY = '?asOf=2026-11-22';
const note = { clock: () => new Date(), author: 'test', reason: 'Something was read.' };

describe('pages of records', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer());
  });
  afterAll(() => close());

  const page = async (path: string): Promise<string> => (await take(server, path + DAY, BROWSER)).text;
  const firstOf = async (list: string): Promise<string> => {
    const [line = '{}'] = (await take(server, `/exports/${list}.ndjson${DAY}`)).text.split('\n');
    return encodeURIComponent((JSON.parse(line) as { code: string }).code);
  };

  it('say the values of choices in words, each by the choice that its column has', async () => {
    const ministry = await page('/data/agency/BCA.html');
    expect(ministry).toContain('<th title="kind">Loại</th><td>Bộ</td>');
    const claim = await page(`/data/claim/${await firstOf('claims')}.html`);
    expect(claim).toMatch(/<th title="measure">Đại lượng<\/th><td>Số [^<]+<\/td>/);
    expect(claim).not.toMatch(/<td>[A-Z_]{4,}(; [A-Z_]+)*<\/td>/);
  });

  it('write days, months and years as Vietnamese texts do', async () => {
    expect(['2021-02-05', '2026-11-22', '2021-07', '2021-01', '2021'].map(vietnameseDate)).toEqual([
      '05/02/2021',
      '22/11/2026',
      '7/2021',
      '01/2021',
      '2021',
    ]);
    const text = await page('/data/legal-document/06/Q%C4%90-TTg.html');
    expect(text).toContain('Tính đến ngày 22/11/2026, ');
    expect(text).not.toMatch(/<td>\d{4}-\d{2}/);
  });

  it('lead on with the day that they are of, and fit a narrow screen', async () => {
    const text = await page('/data/database/csdlqg-dan-cu.html');
    expect(text).toContain(`<a href="../../id/agency/BCA${DAY}">Bộ Công an</a>`);
    expect(text).toContain('content="width=device-width,initial-scale=1"');
    expect(text).toContain('@media(max-width:40rem){tr,th,td{display:block');
  });

  it('say where the facts were read, and of no more than so many', async () => {
    const text = await page('/data/database/csdlqg-dan-cu.html');
    const [, section = ''] = text.split('<h2>Nguồn trích dẫn</h2>');
    expect(section).toMatch(
      /<li><a href="\.\.\/\.\.\/id\/source-document\/[^"]+\?asOf=2026-11-22">[^<]+<\/a>, [^<]*\. Độ tin cậy: (Cao|Trung bình|Thấp) \([^<]+<\/li>/,
    );
    const document = (await take(server, '/exports/source-documents.ndjson')).text.split('\n')[0] ?? '{}';
    const { code: documentCode } = JSON.parse(document) as { code: string };
    const records = Array.from({ length: 51 }, (_, index) => ({
      ...{ code: `nhieu-${String(index)}`, record: 'Agency/BCA', documentCode, confidence: 'HIGH' },
      valueText: '<b>"&',
    }));
    await writeRevision(db, note, [{ table: citations, records }]);
    const many = await page('/data/agency/BCA.html');
    expect(many.match(/<li>/g)).toHaveLength(50);
    expect(many).toContain('“&lt;b&gt;&quot;&amp;”');
    const [, address = ''] = /<a href="\.\.\/\.\.([^"]+)">Tải tất cả trích dẫn/.exec(many) ?? [];
    const all = await take(server, address.replaceAll('&amp;', '&'));
    expect(all.text.split('\r\n').length).toBeGreaterThan(51);
  });

  it('show what is kept for its owner, and what is cited of it, to nobody else', async () => {
    const { bearer: authorization } = await giveToken(db, 'ANALYST');
    const document = (await take(server, '/exports/source-documents.ndjson')).text.split('\n')[0] ?? '{}';
    const { code: documentCode } = JSON.parse(document) as { code: string };
    const dataset = { code: 'kin', nameVi: 'Kín', accessLevel: 'PRIVATE_USE', status: 'OPERATIONAL' };
    const citation = { code: 'trich-kin', record: 'Dataset/kin', documentCode, confidence: 'LOW' };
    await writeRevision(db, note, [
      { table: datasets, records: [{ ...dataset, databaseCode: 'csdlqg-dan-cu' }] },
      { table: citations, records: [{ ...citation, valueText: 'Điều kín' }] },
    ]);
    const seen = await take(server, '/data/dataset/kin.html', { ...BROWSER, authorization });
    expect(seen.text).toContain('“Điều kín”. Độ tin cậy: Thấp');
    const refused = await take(server, '/data/dataset/kin.html', BROWSER);
    expect([refused.status, refused.text.includes('Điều kín')]).toEqual([404, false]);
  });

  it.each(['/id/agency/KHONG-CO', '/data/agency/KHONG-CO.html', '/id/khong-co/<script>', '/data/agency'])(
    'tell people and programs apart where there is none: %s',
    async path => {
      const { status, text, headers } = await take(server, path, BROWSER);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('<h1>Không có bản ghi này trong sổ đăng ký</h1>');
      expect(text).not.toContain('<script');
      expect(headers['content-security-policy']).toBe(PAGE_POLICY);
      expect(headers['vary']).toContain('accept');
      for (const accept of ['*/*', 'application/json'])
        expect(refusalOf(await take(server, path, { accept }))).toMatchObject({
          status: 404,
          code: 'NOT_FOUND',
        });
    },
  );

  it('have a label for every column, and for every value of every choice one in both languages', () => {
    const own = tables.flatMap(({ type, columns }) =>
      ['code', 'validFrom', 'validTo', ...Object.keys(columns)].map(column => [type, column] as const),
    );
    expect(own.filter(([type, column]) => columnLabel(type, column) === column)).toEqual([]);
    const unsaid = tables.flatMap(({ type, columns }) =>
      Object.entries(columns).flatMap(([name, column]) =>
        (column.values ?? []).flatMap(value => {
          const labels = schemeOf(column)?.concepts[value] ?? [];
          const isSaid = labels.length === 2 && labels.every(label => label !== '' && label !== value);
          return isSaid ? [] : [`${type}.${name} ${value}`];
        }),
      ),
    );
    expect(unsaid).toEqual([]);
    // A column finds its scheme by its values: two of the same ones could not be told apart.
    const values = Object.values(SCHEMES).map(({ concepts }) => Object.keys(concepts).sort().join(' '));
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(tables.map(({ type, columns }) => [type, columns] as const))(
    'name no two columns of %s alike',
    (type, columns) => {
      const labels = ['code', ...Object.keys(columns)].map(column => columnLabel(type, column));
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    },
  );
});
