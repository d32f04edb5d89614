import { SourceKind } from '../../src/modules/source/source.table';
import { readCkan } from '../../src/sources/connectors/ckan';
import { fieldOf, readFixture, walk } from './walk';
import { declare, sendJson, sourceErrorOf, startServer, stopAll, type WebServer } from './web-server';

interface Answer {
  readonly result: { readonly results: readonly Record<string, unknown>[] };
}

const read = (address: string, options: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  walk(readCkan, declare(SourceKind.CKAN, address, { options, ...more }));

describe('a CKAN portal', () => {
  let packages: readonly Record<string, unknown>[];
  beforeAll(async () => {
    packages = ((await readFixture('ckan-package-search.json')) as Answer).result.results;
  });
  afterEach(stopAll);

  /** A portal that gives at most five packages at a time; what it holds may differ from request to request. */
  const startPortal = async (holdings: (request: number) => readonly unknown[]): Promise<WebServer> => {
    const server = await startServer((request, response) => {
      const query = new URL(request.url ?? '', server.url).searchParams;
      const [start, rows] = [Number(query.get('start')), Math.min(5, Number(query.get('rows')))];
      const held = holdings(server.requests.length);
      const result = { count: held.length, results: held.slice(start, start + rows) };
      sendJson(response, { help: '', success: true, result });
    });
    return server;
  };

  it('gives its packages, with their extras by key', async () => {
    const server = await startPortal(() => packages);
    const walked = await read(`${server.url}/du-lieu/`, { size: 10, filter: 'type:dataset' });
    expect(walked.end).toEqual({ complete: true });
    expect(fieldOf(walked, 'id')).toEqual(packages.map(({ id }) => id));
    expect(walked.pieces[6]).toMatchObject({ place: 'page 2, item 2', record: packages[6] });
    const byKey = fieldOf(walked, 'extrasByKey');
    expect(byKey.length).toBe(12);
    expect(byKey).toContainEqual({
      'Tần suất cập nhật': 'Hằng ngày',
      'Thời điểm vận hành': '04/2019',
      'Mã danh mục': 'H42.007',
    });
    expect(server.requests.map(({ url }) => url)).toEqual(
      [0, 5, 10].map(
        start =>
          `/du-lieu/api/3/action/package_search?rows=10&start=${String(start)}&sort=id+asc&fq=type%3Adataset`,
      ),
    );
  });

  it('that holds nothing is complete', async () => {
    const server = await startPortal(() => []);
    expect(await read(server.url)).toEqual({ pieces: [], end: { complete: true } });
  });

  it('whose packages shift between two pages is not complete, though as many came as were announced', async () => {
    const server = await startPortal(request =>
      request === 1 ? packages : [{ id: '0000' }, ...packages.slice(0, -1)],
    );
    const walked = await read(server.url);
    expect(walked.pieces.length).toBe(12);
    expect(walked.end).toEqual({
      complete: false,
      reason: 'page 3 is the last, but only 11 of 12 announced records came, and 1 of them twice',
    });
  });

  it('that loses a package meanwhile is complete only where all others were read', async () => {
    const shrinking = await startPortal(request => (request === 1 ? packages : packages.slice(1)));
    expect((await read(shrinking.url)).end).toEqual({ complete: true });
    const growing = await startPortal(request => (request < 3 ? packages.slice(0, 11) : packages));
    expect((await read(growing.url)).end).toEqual({ complete: true });
  });

  it.each([
    [
      { success: false, error: { message: 'Truy vấn không hợp lệ', __type: 'Search Error' } },
      'Truy vấn không hợp lệ',
    ],
    [{ success: false, error: { fq: ['bad'] } }, '{"fq":["bad"]}'],
    [{ success: true, result: {} }, 'no answer of a CKAN portal: the answer has the keys success, result'],
    [[], 'no answer of a CKAN portal: the answer is a list'],
  ])('that answers %j is refused', async (answer, message) => {
    const { url } = await startServer((_, response) => {
      sendJson(response, answer);
    });
    expect((await sourceErrorOf(read(url))).message).toContain(message);
  });

  it('that refuses with a status is quoted, without the key it repeats', async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(403).end('{"success":false,"error":{"message":"Khóa khoa-bi-mat-1 đã hết hạn"}}');
    });
    const { message } = await sourceErrorOf(read(url, {}, { headers: { Authorization: 'khoa-bi-mat-1' } }));
    expect(message).toContain('Khóa *** đã hết hạn');
  });
});
