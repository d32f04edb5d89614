import { SourceKind } from '../../src/modules/source/source.table';
import { readRest } from '../../src/sources/connectors/rest';
import type { SourceOf } from '../../src/sources/source-config';
import { fieldOf, readFixture, walk } from './walk';
import { declare, numbered, sendJson, serveAll, sourceErrorOf, startServer, stopAll } from './web-server';

type Options = Record<string, unknown>;

const rest = (address: string, options: Options = {}, more: Options = {}): SourceOf<SourceKind.REST> =>
  declare(SourceKind.REST, address, { options, ...more });

const read = (address: string, options: Options = {}, more: Options = {}) =>
  walk(readRest, rest(address, options, more));

describe('a REST source', () => {
  afterEach(stopAll);

  it('gives the records of the catalogue of a ministry, with their places', async () => {
    const server = await serveAll(await readFixture('rest-catalogue.json'));
    const walked = await walk(
      readRest,
      rest(server.url, { records: 'data.items', total: 'data.totalCount' }),
    );
    expect(walked.pieces.length).toBe(15);
    expect(walked.pieces[1]).toEqual({
      place: 'page 1, item 2',
      record: expect.objectContaining({
        maCsdl: 'CSDL.02',
        tenCsdl: 'Cơ sở dữ liệu quốc gia về đầu tư công',
        ngayVanHanh: '15/03/2021',
        capDoAnToan: '3',
      }) as unknown,
    });
    expect(walked.end).toEqual({ complete: true, validators: {} });
    expect(server.requests[0]?.headers.accept).toBe('application/json');
  });

  it.each([
    ['$', [{ ma: 1 }, { ma: 2 }], [1, 2]],
    ['$', { ma: 1 }, [1]],
    ['data.item', { data: { item: { ma: 1 } } }, [1]],
    ['data.items', { data: { items: [] } }, []],
    ['data.items', { data: { items: null } }, []],
    ['data.items[loai="CSDL"]', { data: { items: [{ ma: 1 }, { ma: 2, loai: 'CSDL' }] } }, [2]],
  ])('finds by %s in %j', async (records, answer, found) => {
    const { url } = await serveAll(answer);
    const walked = await read(url, { records });
    expect(fieldOf(walked, 'ma')).toEqual(found);
    expect(walked.end.complete).toBe(true);
  });

  it('that gives nothing names the expression and what the answer has', async () => {
    const { url } = await serveAll({ errorCode: 5, data: { danhSach: [] } });
    const error = await sourceErrorOf(read(url, { records: 'data.items' }));
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain('"data.items" of "options.records" gives nothing');
    expect(error.message).toContain('the keys errorCode, data, "data" has the keys danhSach');
  });

  it.each([
    [{ records: 'data.[' }, 'The expression "data.[" of "options.records" is no JSONata'],
    [{ total: '(' }, 'The expression "(" of "options.total" is no JSONata'],
    [{ records: '$sum("a")' }, 'The expression "$sum("a")" of "options.records" fails over the answer'],
    [{ records: '$count($)' }, 'gives a number instead of records; the answer is a list'],
    [{ paging: { by: 'cursor', next: '$$' } }, '"$$" of "options.paging.next" gives no text or number'],
  ])('with a bad expression says which: %j', async (options, message) => {
    const { url } = await serveAll(numbered(1, 2));
    expect((await sourceErrorOf(read(url, options))).message).toContain(message);
  });

  it('gives an item that is no object as unreadable, and goes on', async () => {
    const { url } = await serveAll([{ ma: 1 }, 'CSDL.02', null, [1], { ma: 5 }]);
    const walked = await read(url);
    expect(walked.pieces[1]).toEqual({
      place: 'page 1, item 2',
      problem: 'is a text, but a record has to be an object with named fields',
      value: '"CSDL.02"',
    });
    expect(fieldOf(walked, 'ma')).toEqual([1, undefined, undefined, undefined, 5]);
    expect(walked.end.complete).toBe(true);
  });

  it('of one answer is read only where it changed', async () => {
    const server = await startServer((request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else sendJson(response, numbered(1, 3), { etag: '"a"' });
    });
    const first = await walk(readRest, rest(server.url));
    expect(first.end).toEqual({ complete: true, validators: { etag: '"a"' } });
    const second = await walk(readRest, rest(server.url), first.end.validators);
    expect(second).toEqual({
      pieces: [],
      end: { complete: true, notModified: true, validators: { etag: '"a"' } },
    });
  });

  it('of several pages never says that nothing changed: a page knows nothing of the others', async () => {
    const server = await startServer((_, response) => {
      sendJson(response, numbered(1, 3), { etag: '"a"' });
    });
    const walked = await walk(readRest, rest(server.url, { paging: { by: 'link' } }), { etag: '"a"' });
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(walked.end).toEqual({ complete: true });
  });

  it('that cannot be read at its first page ends with an error', async () => {
    const { url } = await startServer((_, response) =>
      response.end('<!doctype html><title>Đăng nhập</title>'),
    );
    const error = await sourceErrorOf(read(url, { paging: { by: 'page' } }));
    expect(error.message).toContain('an HTML page titled "Đăng nhập"');
    expect((await sourceErrorOf(read('muc-luc.json', { paging: { by: 'page' } }))).code).toBe(
      'ADDRESS_REFUSED',
    );
  });

  it.each([
    ['pages', { pages: 3 }],
    ['rows', { rows: 7 }],
  ])('that passes the limit of %s ends with an error', async (limit, limits) => {
    let count = 0;
    const server = await startServer((_, response) => {
      count += 2;
      sendJson(response, numbered(count, count + 1));
    });
    const error = await sourceErrorOf(read(server.url, { paging: { by: 'page' } }, { limits }));
    expect([error.code, server.requests.length]).toEqual(['SOURCE_TOO_LARGE', limit === 'pages' ? 3 : 4]);
    expect(error.message).toContain(`"limits.${limit}"`);
  });
});
