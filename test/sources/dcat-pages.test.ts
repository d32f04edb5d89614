import type { ServerResponse } from 'node:http';
import { PREFIXES, readCatalogue } from '../support/dcat';
import { listen, type Loopback } from '../support/loopback';
import { refusal, type Walked } from '../support/local-client';

const DATASETS = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `<http://a/${String(from + index)}> a dcat:Dataset .`,
  ).join('\n');
const view = (next: string | null, total?: number): string =>
  `<> a hydra:PartialCollectionView ${next === null ? '' : `; hydra:next ${next}`} .
   <http://a/all> a hydra:Collection ${total === undefined ? '' : `; hydra:totalItems ${String(total)}`} .`;
const idsOf = ({ pieces }: Walked): string[] =>
  pieces.map(({ place }) => place.replace('dataset http://a/', ''));

describe('a catalogue on the web', () => {
  let server: Loopback;
  let pages: Record<string, string | ((response: ServerResponse) => void)> = {};

  beforeAll(async () => {
    server = await listen((request, response) => {
      const page = pages[request.url ?? ''];
      if (typeof page === 'function') page(response);
      else if (page === undefined) response.writeHead(404).end();
      else if (request.headers['if-none-match'] === '"đã biết"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/turtle; charset=utf-8', etag: '"1"' })
          .end(PREFIXES + page);
    });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.requests.length = 0;
  });
  const read = (given: object = {}, reading: Parameters<typeof readCatalogue>[1] = {}): Promise<Walked> =>
    readCatalogue(`${server.origin}/p1`, { given, ...reading });

  it('is one document: it gives back what it is known again by', async () => {
    pages = { '/p1': DATASETS(1, 2) };
    const known = await read();
    expect(idsOf(known)).toEqual(['1', '2']);
    expect(known.end).toEqual({ complete: true, validators: { etag: '"1"' } });
  });

  it('has not changed', async () => {
    pages = { '/p1': response => response.writeHead(304, { etag: '"7"' }).end() };
    const { pieces, end } = await read({}, { reading: { validators: { etag: '"7"' } } });
    expect(pieces).toEqual([]);
    expect(end).toEqual({ complete: true, notModified: true, validators: { etag: '"7"' } });
  });

  it.each([
    ['a reference', '</p2>'],
    ['a text', '"/p2"'],
    ['a whole address', 'ORIGIN/p2'],
  ])('is followed page by page, the next one named by %s', async (_, next) => {
    const named = next.startsWith('ORIGIN') ? `"${next.replace('ORIGIN', server.origin)}"` : next;
    pages = {
      '/p1': DATASETS(1, 2) + view(named, 4),
      '/p2': `${DATASETS(3, 3)} <> a hydra:PagedCollection ; hydra:nextPage </p3?x=1> ; hydra:totalItems "4" .`,
      '/p3?x=1': DATASETS(4, 4) + view(null, 4),
    };
    const catalogue = await read();
    expect(idsOf(catalogue)).toEqual(['1', '2', '3', '4']);
    expect(catalogue.end).toEqual({ complete: true });
    expect(server.requests).toEqual(['/p1', '/p2', '/p3?x=1']);
  });

  it('tells what stands on several pages once', async () => {
    const agent = '<http://a/co-quan> a foaf:Agent ; foaf:name "Cục"@vi .';
    pages = {
      '/p1': `${agent}${DATASETS(1, 2)}${view('</p2>')}`,
      '/p2': `${agent}${DATASETS(2, 3)}${view(null)}`,
    };
    const catalogue = await read();
    expect(idsOf(catalogue)).toEqual(['agent http://a/co-quan', '1', '2', '3']);
    expect(catalogue.end).toEqual({
      complete: true,
      notes: [expect.stringContaining('2 descriptions') as string],
    });
  });

  it.each([
    ['says it has more', DATASETS(1, 2) + view(null, 3), 'says it has 3 datasets; 2 were read'],
    ['goes round', DATASETS(1, 2) + view('</p1#x>'), 'which was already read'],
    ['goes on elsewhere', DATASETS(1, 2) + view('<http://localhost:1/p2>'), 'not on the host of the source'],
    ['goes on in a file', DATASETS(1, 2) + view('<file:///etc/passwd>'), 'not on the host of the source'],
    ['goes on where nothing is', DATASETS(1, 2) + view('</none>'), 'status 404'],
  ])('is not complete where it %s', async (_, page, reason) => {
    pages = { '/p1': page };
    const catalogue = await read();
    expect(idsOf(catalogue)).toEqual(['1', '2']);
    expect(catalogue.end).toEqual({ complete: false, reason: expect.stringContaining(reason) as string });
    expect(server.requests.slice(1)).toEqual(reason.includes('404') ? ['/none'] : []);
  });

  it('is complete where it goes round with all it says it has', async () => {
    pages = { '/p1': DATASETS(1, 2) + view('</p1>', 2) };
    expect((await read()).end).toEqual({ complete: true });
    expect(server.requests).toEqual(['/p1']);
  });

  it('gives nothing of a later page that is broken, and says so', async () => {
    pages = { '/p1': DATASETS(1, 2) + view('</p2>'), '/p2': `${DATASETS(3, 3)}\n<http://a/4> a` };
    const catalogue = await read();
    expect(idsOf(catalogue)).toEqual(['1', '2']);
    expect(catalogue.end).toEqual({
      complete: false,
      reason: expect.stringMatching(/^Page 2.*Line 8 is no Turtle/) as string,
    });
  });

  it('keeps to the pages and records it may have', async () => {
    pages = {
      '/p1': DATASETS(1, 2) + view('</p2>'),
      '/p2': DATASETS(3, 3) + view('</p3>'),
      '/p3': DATASETS(4, 4),
    };
    const limited = await read({ limits: { pages: 2 } });
    expect(idsOf(limited)).toEqual(['1', '2', '3']);
    expect(limited.end).toEqual({
      complete: false,
      reason: expect.stringContaining('limits.pages') as string,
    });
    expect((await refusal(() => read({ limits: { rows: 2 } }))).code).toBe('SOURCE_TOO_LARGE');
    expect((await read({ limits: { rows: 4 } })).end.complete).toBe(true);
  });

  it('answers with a web page, or not at all', async () => {
    pages = {
      '/p1': response =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Đăng nhập</html>'),
    };
    expect((await refusal(() => read())).message).toContain('web page (HTML)');
    pages = {};
    expect((await refusal(() => read())).code).toBe('SOURCE_REFUSED');
  });

  it('breaks off in the middle: nothing of it is given', async () => {
    pages = {
      '/p1': response => {
        response.writeHead(200, { 'content-type': 'text/turtle', 'content-length': '100000' });
        response.write(PREFIXES + DATASETS(1, 20), () => response.destroy());
      },
    };
    expect((await refusal(() => read())).message).toContain('cut the connection');
    const broken = pages['/p1'] ?? '';
    pages = { '/p1': DATASETS(1, 2) + view('</p2>'), '/p2': broken };
    const catalogue = await read();
    expect(idsOf(catalogue)).toEqual(['1', '2']);
    expect(catalogue.end).toMatchObject({
      complete: false,
      reason: expect.stringContaining('cut the connection') as string,
    });
  });

  it('stops when it is told to', async () => {
    pages = { '/p1': DATASETS(1, 2000) };
    const stop = new AbortController();
    stop.abort(new Error('dừng'));
    await expect(read({}, { reading: { signal: stop.signal } })).rejects.toThrow('dừng');
  });

  it('does not tell the keys of its address', async () => {
    pages = {};
    const address = `${server.origin}/p1?api_key=bimat`;
    pages = { '/p1?api_key=bimat': response => response.writeHead(200).end('<html>') };
    const error = await refusal(() => readCatalogue(address));
    expect(error.message).toContain('/p1?…');
    expect(error.message).not.toContain('bimat');
  });
});
