import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { recordStatements } from '../support/databases';
import { fillDisputed } from '../support/disputed-registry';
import { harvestOn, sourceOf } from '../support/harvest';
import { createTestServer } from '../support/http';
import { giveToken } from '../support/tokens';

const WRONG = 1_200;

/** Records that are all wrong, one of them with a value that a spreadsheet would reckon with. */
const wrong = Array.from({ length: WRONG }, (_, index) => ({
  id: String(index + 1),
  name: `CSDL ${String(index + 1)}`,
  status: index === 0 ? '=1+1' : 'HỎNG, "rất"\nhỏng',
}));

type Row = Readonly<Record<string, string>>;

describe('the export of what was wrong', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  let bearer: string;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer({ fill: fillDisputed }));
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: wrong }));
    ({ bearer } = await giveToken(db, 'ANALYST'));
    // A token that was shown a moment ago costs no statement.
    await get('/exports/harvest-errors.csv?run=1');
  });
  afterAll(() => close());

  const get = (url: string) => server.inject({ method: 'GET', url, headers: { authorization: bearer } });
  const rowsOf = (body: string): Row[] => parse(body, { columns: true, bom: true });

  it('gives all of a run, in the order of the source, page by page', async () => {
    const { result, statements } = await recordStatements(db, () => get('/exports/harvest-errors.csv?run=5'));
    expect([result.statusCode, result.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(result.headers['content-disposition']).toContain('harvest-errors.csv');
    expect(result.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = rowsOf(result.body);
    expect(rows).toHaveLength(WRONG);
    expect(rows.map(({ place }) => place)).toEqual(wrong.map((_, index) => `line ${String(index + 2)}`));
    expect(rows[1]).toMatchObject({
      run: '5',
      sourceCode: 'bo',
      stage: 'VALIDATE',
      rejects: 'true',
      recordType: 'Database',
      sourceId: '2',
      field: 'status',
      value: '"HỎNG, \\"rất\\"\\nhỏng"',
    });
    expect(statements).toHaveLength(1 + Math.ceil(WRONG / 500));
  });

  it('gives all of a source', async () => {
    const rows = rowsOf((await get('/exports/harvest-errors.csv?source=bo')).body);
    expect(rows).toHaveLength(WRONG + 1);
    expect(new Set(rows.map(({ run }) => run))).toEqual(new Set(['1', '5']));
    expect(rowsOf((await get('/exports/harvest-errors.csv?source=tinh')).body)).toEqual([]);
  });

  it('gives no formulas', async () => {
    await db.writer('harvest_errors').where({ run: 1 }).update({ message: '=HYPERLINK("http://x")' });
    const { body } = await get('/exports/harvest-errors.csv?run=1');
    expect(rowsOf(body)[0]?.['message']).toBe(`'=HYPERLINK("http://x")`);
  });

  it.each(['', '?run=five', '?run=1&source=bo', '?source=', '?run=1&run=2', '?page=1'])(
    'refuses %s, with what to ask for',
    async query => {
      const reply = await get(`/exports/harvest-errors.csv${query}`);
      expect([reply.statusCode, reply.json()]).toEqual([
        400,
        {
          errors: [
            {
              message: expect.stringMatching(/\?run=5.*\?source=/) as unknown,
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        },
      ]);
    },
  );
});
