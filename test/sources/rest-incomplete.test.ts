import { SourceKind } from '../../src/modules/source/source.table';
import { readRest } from '../../src/sources/connectors/rest';
import { walk } from './walk';
import { declare, numbered, sendJson, serveAll, startServer, stopAll } from './web-server';

type Options = Record<string, unknown>;

const read = (address: string, options: Options = {}, more: Options = {}) =>
  walk(readRest, declare(SourceKind.REST, address, { options, ...more }));

describe('a REST source is not complete', () => {
  afterEach(stopAll);

  it('where fewer records came than were announced, and gives back no validators', async () => {
    const server = await startServer((_, response) => {
      sendJson(response, { so: 500, ds: numbered(1, 100) }, { etag: '"a"' });
    });
    const { end } = await read(server.url, { records: 'ds', total: 'so' });
    expect(end).toEqual({
      complete: false,
      reason: 'page 1 is the last, but only 100 of 500 announced records came',
    });
  });

  it('where a page is empty before the announced end', async () => {
    const page = (ds: unknown[]) => ({ so: '9', ds });
    const server = await serveAll(page(numbered(1, 3)), page([]), page(numbered(7, 9)));
    const walked = await read(server.url, { records: 'ds', total: 'so', paging: { by: 'page', size: 3 } });
    expect(walked.pieces.length).toBe(3);
    expect(walked.end).toEqual({
      complete: false,
      reason: 'page 2 is empty, but only 3 of 9 announced records came',
    });
  });

  it('where the announced number changes under counted pages', async () => {
    const server = await serveAll({ so: 4, ds: numbered(1, 3) }, { so: 5, ds: numbered(4, 5) });
    const { end } = await read(server.url, {
      records: 'ds',
      total: 'so',
      paging: { by: 'offset', size: 3 },
    });
    expect(end.reason).toContain('changed while they were read');
  });

  it('where the announced number is none', async () => {
    const { url } = await serveAll({ ds: numbered(1, 3) });
    const walked = await read(url, { records: 'ds', total: 'tongSo' });
    expect([walked.pieces.length, walked.end.complete]).toEqual([3, false]);
    expect(walked.end.reason).toContain('"tongSo" of "options.total" gives no number');
  });

  it.each([
    ['page', { by: 'page', size: 3 }],
    ['offset', { by: 'offset', size: 3 }],
  ])('where the same page comes again, by %s', async (_, paging) => {
    const server = await serveAll(numbered(1, 3), numbered(4, 6), numbered(1, 3));
    const walked = await read(server.url, { paging });
    expect(walked.pieces.length).toBe(6);
    expect(walked.end).toEqual({
      complete: false,
      reason: 'endless pages: page 3 has the same records as page 1',
    });
  });

  it('where a cursor or a link leads back', async () => {
    let count = 0;
    const server = await startServer((_, response) => {
      count += 1;
      sendJson(response, { ds: numbered(count, count), tiep: 'x' }, { link: '</?trang=2>; rel="next"' });
    });
    for (const options of [{ paging: { by: 'cursor', next: 'tiep' } }, { paging: { by: 'link' } }]) {
      const walked = await read(server.url, { records: 'ds', ...options });
      expect(walked.pieces.length).toBe(2);
      expect(walked.end.reason).toBe('endless pages: page 2 leads to a page that was read before');
    }
  });

  it('where a page in the middle cannot be read; what came before stays', async () => {
    const server = await startServer((request, response) => {
      if (request.url?.includes('page=3') === true) response.writeHead(500).end();
      else sendJson(response, numbered(server.requests.length * 10, server.requests.length * 10 + 1));
    });
    const walked = await read(server.url, { paging: { by: 'page' } }, { limits: { retries: 1 } });
    expect(walked.pieces.length).toBe(4);
    expect(walked.end.complete).toBe(false);
    expect(walked.end.reason).toContain('page 3 could not be read');
    expect(walked.end.reason).toContain('status 500');
    expect(server.requests.length).toBe(4);
  });

  it.each([
    ['an error with status 200', { errorCode: 9, data: null }, 'gives nothing'],
    ['a list that is missing', {}, 'the answer has the keys (none)'],
  ])('where a page in the middle is %s', async (_, broken, reason) => {
    const server = await serveAll({ data: { ds: numbered(1, 3) } }, broken);
    const walked = await read(server.url, { records: 'data.ds', paging: { by: 'page', size: 3 } });
    expect([walked.pieces.length, walked.end.complete]).toEqual([3, false]);
    expect(walked.end.reason).toContain(reason);
  });
});
