import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { ExportedLists } from '../../src/exports/exported-lists';
import { lists } from '../../src/lists';
import { databases } from '../../src/modules/database/database.table';
import { createSchema } from '../../src/schema';
import { engines, recordStatements } from '../support/databases';
import { codesOf, entriesOf, refusalOf, rowsOf, take } from '../support/export-reader';
import { createTestServer, PUBLIC_URL } from '../support/http';
import { writePlatform } from '../support/platform-write';
import { SEEDS } from '../support/registry';
import { giveToken } from '../support/tokens';
import { rootLists } from '../support/schema-lists';

const exported = new ExportedLists(createSchema(), lists);

describe.each(engines)('tables on %s', engine => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer({ engine }));
  });
  afterAll(() => close());

  const get = (url: string, headers?: Record<string, string>) => take(server, url, headers);

  async function ask(query: string): Promise<unknown> {
    const { data, errors } = (
      await server.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json<{
      data: Record<string, { nodes: { code: string }[] }>;
      errors?: unknown;
    }>();
    expect(errors).toBeUndefined();
    return Object.values(data)[0]?.nodes.map(({ code }) => code);
  }

  it('give every entry of a list once, in the order of codes, page by page', async () => {
    const { result, statements } = await recordStatements(db, () => get('/exports/citations.ndjson'));
    const codes = codesOf(result);
    expect(result.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThan(1_000);
    expect(statements.length).toBe(1 + Math.ceil(codes.length / 500));
  });

  it.each([
    ['databases', 'kind=NATIONAL&kind=SPECIALISED', 'kind: [NATIONAL, SPECIALISED]'],
    ['databases', 'personalData=true&hasLegalBasis=true', 'personalData: true, hasLegalBasis: true'],
    ['databases', 'text=dan+cu', 'text: "dan cu"'],
    [
      'databases',
      'filter={"ownerKind":["MINISTRY"]}&kind=NATIONAL',
      'ownerKind: [MINISTRY], kind: [NATIONAL]',
    ],
    ['dataLinks', 'consumerKind=PROVINCE&channel=PLATFORM', 'consumerKind: [PROVINCE], channel: [PLATFORM]'],
    ['tasks', 'overdue=true', 'overdue: true'],
    ['agencyChanges', 'from=2025-03&until=2025-06', 'from: "2025-03", until: "2025-06"'],
    ['citations', 'confidence=LOW', 'confidence: [LOW]'],
  ])('%s narrowed by %s are those of the graph', async (field, search, filter) => {
    const name = exported.find(field)?.name ?? '';
    const wanted = await ask(`{ ${field}(filter: { ${filter} }, first: 1000) { nodes { code } } }`);
    const codes = codesOf(await get(`/exports/${name}.ndjson?${encodeURI(search)}`));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).toEqual([...(wanted as string[])].sort());
  });

  it('come in an order of the graph, for another day and as it was known', async () => {
    const wanted = await ask(
      '{ agencies(orderBy: NAME_DESC, asOf: "2025-06-30", first: 1000) { nodes { code } } }',
    );
    expect(codesOf(await get('/exports/agencies.ndjson?orderBy=NAME_DESC&asOf=2025-06-30'))).toEqual(wanted);
    const before = new Date().toISOString();
    const revision = await writePlatform(db, `exported-${engine}`, 'Nền tảng xuất khẩu');
    const now = await get('/exports/platforms.ndjson');
    expect(now.headers['registry-revision']).toBe(String(revision));
    expect(codesOf(now)).toContain(`exported-${engine}`);
    const then = await get(`/exports/platforms.ndjson?knownAt=${before}`);
    expect(then.headers['registry-revision']).toBe(String(revision - 1));
    expect(codesOf(then)).not.toContain(`exported-${engine}`);
  });

  it('in CSV have the columns and the texts of the curated file', async () => {
    const { bearer: authorization } = await giveToken(db, 'ANALYST');
    const { bytes, headers } = await get('/exports/datasets.csv', { authorization });
    const curated = parse(readFileSync(join(SEEDS, 'datasets.csv')));
    const [names, ...rows] = rowsOf({ bytes });
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.toString().replaceAll('\r\n', '')).not.toContain('\n');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="datasets-\d{4}-\d\d-\d\d\.csv"$/);
    expect(names).toEqual(curated[0]);
    for (const row of rows) expect(curated).toContainEqual(row);
  });

  it('give texts in one language, with names of what is referred to, in the columns that are wanted', async () => {
    const columns = 'columns=code,name,ownerName,ownerCode,legalBasisNames';
    const url = `/exports/databases.csv?codes=csdlqg-dan-cu&language=EN&names=true&${columns}`;
    const { result, statements } = await recordStatements(db, () => get(url));
    const [names, row] = rowsOf(result);
    expect(names).toEqual(['code', 'name', 'ownerName', 'ownerCode', 'legalBasisNames']);
    expect(row?.slice(0, 4)).toEqual([
      'csdlqg-dan-cu',
      'National Population Database',
      'Ministry of Public Security',
      'BCA',
    ]);
    expect(row?.[4]).toContain('Identity Law');
    expect(statements.length).toBe(4);
  });

  it('make harmless what a spreadsheet would run', async () => {
    const note = { clock: () => new Date(), author: 'test', reason: 'A name was given.' };
    const nameVi = '=cmd|"/c calc"!A1';
    const record = {
      code: `formula-${engine}`,
      nameVi,
      purposeVi: '@SUM(1)',
      kind: 'MINISTRY',
      status: 'UNKNOWN',
    };
    await writeRevision(db, note, [{ table: databases, records: [record] }]);
    const search = `codes=formula-${engine}&columns=nameVi,purposeVi`;
    expect(rowsOf(await get(`/exports/databases.csv?${search}`))[1]).toEqual([`'${nameVi}`, "'@SUM(1)"]);
    expect(entriesOf(await get(`/exports/databases.ndjson?${search}`))[0]).toMatchObject({ nameVi });
  });

  it('are not sent, nor read, again to who has them', async () => {
    const { headers } = await get('/exports/programmes.csv');
    const tag = String(headers['etag']);
    const again = await recordStatements(db, () => get('/exports/programmes.csv', { 'if-none-match': tag }));
    expect([again.result.status, again.result.text, again.statements.length]).toEqual([304, '', 1]);
    await writePlatform(db, `tagged-${engine}`, 'Nền tảng');
    expect((await get('/exports/programmes.csv', { 'if-none-match': tag })).status).toBe(200);
    const head = await recordStatements(db, () =>
      server.inject({ method: 'HEAD', url: '/exports/programmes.csv' }),
    );
    expect([head.result.statusCode, head.result.body, head.statements.length]).toEqual([200, '', 1]);
  });

  it.each([
    ['agencies.ndjson?asOf=2025-02-30', 400, 'INVALID_DATE', '2025-02-30'],
    ['agencies.ndjson?asOf=1900-01-01', 400, 'TIME_OUT_OF_RANGE', '1945-09-02'],
    ['agencies.ndjson?knownAt=2999-01-01T00:00:00Z', 400, 'TIME_OUT_OF_RANGE', 'later than now'],
    ['agencies.ndjson?knownAt=2020', 400, 'INVALID_DATE', 'with its offset, like'],
    ['databases.csv?kind=NATONAL', 400, 'BAD_USER_INPUT', 'DatabaseKind'],
    ['databases.csv?securityLevel=high', 400, 'BAD_USER_INPUT', 'securityLevel'],
    ['databases.csv?hasLegalBasis=yes', 400, 'BAD_USER_INPUT', 'hasLegalBasis'],
    ['databases.csv?knd=NATIONAL', 400, 'BAD_USER_INPUT', 'kind'],
    ['databases.csv?__proto__=1', 400, 'BAD_USER_INPUT', '__proto__'],
    ['databases.csv?filter=1', 400, 'BAD_USER_INPUT', 'JSON object'],
    ['databases.csv?filter={"kind":["NATIONAL"]}&kind=NATIONAL', 400, 'BAD_USER_INPUT', 'twice'],
    ['databases.csv?filter={"knd":1}', 400, 'BAD_USER_INPUT', 'knd'],
    ['databases.csv?orderBy=SIZE_ASC', 400, 'BAD_USER_INPUT', 'DatabaseOrder'],
    ['databases.csv?orderBy=NAME_ASC&orderBy=NAME_DESC', 400, 'BAD_USER_INPUT', 'orderBy'],
    ['databases.csv?language=FR', 400, 'BAD_USER_INPUT', 'VI, EN or BOTH'],
    ['databases.csv?names=1', 400, 'BAD_USER_INPUT', 'true or false'],
    ['databases.csv?columns=code,nme', 400, 'BAD_USER_INPUT', 'nameVi'],
    ['databases.csv?text=%20', 400, 'EMPTY_SEARCH', 'letter or digit'],
    ['databases.csv?text=%00', 400, 'BAD_USER_INPUT', 'NUL'],
    ['nothing.ndjson', 404, 'NOT_FOUND', 'nothing'],
    ['databases.pdf', 404, 'NOT_FOUND', 'nothing'],
    ['constructor.csv', 404, 'NOT_FOUND', 'nothing'],
    ['..%2F..%2Fpackage.json', 404, 'NOT_FOUND', 'nothing'],
  ])('refuse /exports/%s', async (path, status, code, part) => {
    const refusal = refusalOf(await get(`/exports/${path}`));
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.message).toContain(part);
  });
});

describe('lists that are exported', () => {
  it('are all those of the graph with records', () => {
    const ofRecords = rootLists.filter(({ orders }) => orders.length > 0).map(({ field }) => field);
    expect(exported.all.map(({ field }) => field).sort()).toEqual(ofRecords.sort());
  });

  it('are found by their address, their table and their field', () => {
    for (const name of ['data-links', 'data_links', 'dataLinks'])
      expect(exported.find(name)?.name).toBe('data-links');
  });

  it('are told with their addresses, filters and orders', async () => {
    const { server, close } = await createTestServer();
    const { text } = await take(server, '/exports');
    await close();
    const index = JSON.parse(text) as { lists: { name: string }[] };
    expect(index.lists.map(({ name }) => name)).toEqual(exported.all.map(({ name }) => name));
    expect(index.lists.find(({ name }) => name === 'data-items')).toMatchObject({
      addresses: ['csv', 'xlsx', 'ndjson'].map(extension => `${PUBLIC_URL}/exports/data-items.${extension}`),
      filters: { database: '[String!]', sensitive: 'Boolean' },
      orders: ['NAME_ASC', 'NAME_DESC', 'CODE_ASC', 'CODE_DESC', 'VALID_FROM_ASC', 'VALID_FROM_DESC'],
    });
  });
});
