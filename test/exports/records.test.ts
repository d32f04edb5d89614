import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { PAGE_POLICY } from '../../src/exports/records/page-html';
import { databases } from '../../src/modules/database/database.table';
import { tables } from '../../src/tables';
import { type Exported, refusalOf, take } from '../support/export-reader';
import { createTestServer, PUBLIC_URL } from '../support/http';
import { readRdf } from '../support/read-rdf';

const PAGE = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('addresses of records', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer());
  });
  afterAll(() => close());

  const get = (url: string, headers?: Record<string, string>) => take(server, url, headers);

  /** What a client gets that follows where it is sent. */
  async function follow(address: string, accept: string): Promise<Exported> {
    const [without = ''] = address.split('#');
    const first = await get(without.slice(PUBLIC_URL.length), { accept });
    if (first.status !== 303) return first;
    const { pathname, search } = new URL(String(first.headers['location']), without);
    return get(pathname + search, { accept });
  }

  it('that the catalogue has lead to what is said of them, all of them', async () => {
    const quads = await readRdf((await get('/catalogue.ttl')).text, 'ttl');
    const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    const values = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
    const own = [...new Set(values)].filter(value => value.startsWith(PUBLIC_URL));
    const documents = new Map<string, Set<string>>();
    expect(own.length).toBeGreaterThan(700);
    const unsaid: string[] = [];
    for (const address of own) {
      const [without = ''] = address.split('#');
      if (without === `${PUBLIC_URL}/`) continue;
      let said = documents.get(without);
      if (!said) {
        const { status, text } = await follow(without, 'text/turtle');
        said = new Set(
          status === 200 ? (await readRdf(text, 'ttl')).map(({ subject }) => subject.value) : [],
        );
        documents.set(without, said);
      }
      if (!said.has(address)) unsaid.push(address);
    }
    expect(unsaid).toEqual([]);
  }, 120_000);

  it('lead to the document that is asked for, and keep the time', async () => {
    const code = '/id/legal-document/06/Q%C4%90-TTg';
    for (const [accept, extension, contentType] of [
      [PAGE, 'html', 'text/html; charset=utf-8'],
      ['application/json', 'json', 'application/json; charset=utf-8'],
      ['text/turtle', 'ttl', 'text/turtle; charset=utf-8'],
      ['application/rdf+xml', 'rdf', 'application/rdf+xml; charset=utf-8'],
      ['*/*', 'jsonld', 'application/ld+json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await get(`${code}?asOf=2022-02-01`, { accept });
      const location = `../../../data/legal-document/06/Q%C4%90-TTg.${extension}?asOf=2022-02-01`;
      expect([status, headers['location']]).toEqual([303, location]);
      expect(headers['vary']).toContain('accept');
      const document = await follow(`${PUBLIC_URL}${code}?asOf=2022-02-01`, accept);
      expect([document.status, document.headers['content-type']]).toEqual([200, contentType]);
      expect(document.text).toContain('06/QĐ-TTg');
    }
    expect(refusalOf(await get(code, { accept: 'image/png' }))).toMatchObject({
      status: 406,
      code: 'NOT_ACCEPTABLE',
    });
  });

  it('give a record as data, with the names of what it refers to', async () => {
    const { text } = await get('/data/database/csdlqg-dan-cu.json?asOf=2023-07-12');
    expect(JSON.parse(text)).toMatchObject({
      ...{ type: 'Database', code: 'csdlqg-dan-cu', ownerCode: 'BCA', ownerName: 'Bộ Công an' },
      legalBasisCodes: expect.arrayContaining(['59/2014/QH13']) as unknown,
    });
  });

  it('give every kind of record in every format', async () => {
    const index = JSON.parse((await get('/exports')).text) as { lists: { name: string }[] };
    expect(index.lists.length).toBe(tables.length);
    for (const { name } of index.lists) {
      const line = (await get(`/exports/${name}.ndjson`)).text.split('\n')[0] ?? '';
      const { type, code } = JSON.parse(line) as { type: string; code: string };
      const path = type.replace(/(?<=.)[A-Z]/g, letter => `-${letter}`).toLowerCase();
      for (const extension of ['html', 'json', 'ttl', 'jsonld', 'rdf']) {
        const document = await get(
          `/data/${path}/${code.split('/').map(encodeURIComponent).join('/')}.${extension}`,
        );
        expect([path, extension, document.status]).toEqual([path, extension, 200]);
      }
    }
  });

  it('show people a page on which nothing can run', async () => {
    const note = { clock: () => new Date(), author: 'test', reason: 'A bad name was given.' };
    const nameVi = '<script>alert(1)</script>"\'&';
    const record = {
      ...{ code: 'bad/<b>"\'', nameVi, kind: 'MINISTRY', status: 'OPERATIONAL', statusDate: '2025-02' },
      ...{
        homepage: 'javascript:alert(1)',
        purposeVi: '</td></table><img src=x onerror=alert(1)>',
        ownerCode: 'BCA',
      },
    };
    await writeRevision(db, note, [{ table: databases, records: [record] }]);
    const { text, headers, status } = await get("/data/database/bad/%3Cb%3E%22'.html?asOf=2025-12-01");
    expect(status).toBe(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(text).toContain('<a href="../../../id/agency/BCA?asOf=2025-12-01">Bộ Công an</a>');
    expect(text).toContain('Đang vận hành');
    for (const bad of ['<script', '<img', 'href="javascript', '<b>']) expect(text).not.toContain(bad);
    expect(headers['content-security-policy']).toBe(PAGE_POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const linked = await get('/data/database/bad/%3Cb%3E%22\'.html?asOf=2025-12-01&x="><script>');
    expect(linked.status).toBe(400);
  });

  it('of a record that is not believed any more are gone', async () => {
    const note = { clock: () => new Date(), author: 'test', reason: 'A record was added.' };
    const record = { code: 'co-roi-khong', nameVi: 'Có rồi không', kind: 'MINISTRY', status: 'UNKNOWN' };
    await writeRevision(db, note, [{ table: databases, records: [record] }]);
    expect((await get('/id/database/co-roi-khong', { accept: PAGE })).status).toBe(303);
    const before = new Date().toISOString();
    const { revision } = await db.reads.state();
    // A later revision that does not believe it.
    await db.writer('revisions').insert({
      ...{
        revision: revision + 1,
        recorded_at: new Date(Date.parse(before) + 1).toISOString(),
        author: 'test',
        reason: 'It was no record.',
      },
    });
    await db.writer('registry').update({ revision: revision + 1 });
    await db
      .writer('databases')
      .where({ code: 'co-roi-khong' })
      .update({ recorded_to: revision + 1 });
    for (const path of ['/id/database/co-roi-khong', '/data/database/co-roi-khong.ttl']) {
      expect(refusalOf(await get(path))).toMatchObject({ status: 410, code: 'GONE' });
      expect((await get(`${path}?knownAt=${before}`)).status).toBeLessThan(400);
      const page = await get(path, { accept: PAGE });
      expect([page.status, page.headers['content-security-policy']]).toEqual([410, PAGE_POLICY]);
      expect(page.text).toContain('<h1>Sổ đăng ký không còn ghi nhận bản ghi này</h1>');
    }
  });

  it.each([
    ['/id/database/nothing', 404, 'NOT_FOUND'],
    ['/id/nothing/BCA', 404, 'NOT_FOUND'],
    ['/id/agency/', 404, 'NOT_FOUND'],
    ['/id/agency/%00', 404, 'NOT_FOUND'],
    ['/id/agency/..%2F..%2Fpackage', 404, 'NOT_FOUND'],
    ['/data/agency/BCA', 404, 'NOT_FOUND'],
    ['/data/agency/BCA.exe', 404, 'NOT_FOUND'],
    ['/data/agency/BCA.ttl?asOf=soon', 400, 'INVALID_DATE'],
    ['/data/agency/BCA.ttl?kind=X', 400, 'BAD_USER_INPUT'],
    ['/id/agency/BCA?asOf=2025-01-01%0d%0aset-cookie:%20a=b', 400, 'INVALID_DATE'],
  ])('that lead nowhere say so: %s', async (path, status, code) => {
    expect(refusalOf(await get(path))).toMatchObject({ status, code });
  });
});
