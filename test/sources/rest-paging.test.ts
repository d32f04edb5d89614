import fc from 'fast-check';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SourceKind } from '../../src/modules/source/source.table';
import { readRest } from '../../src/sources/connectors/rest';
import { fieldOf, walk, type Walked } from './walk';
import { declare, sendJson, sourceErrorOf, startServer, stopAll, type WebServer } from './web-server';

/** A catalogue of so many records, which gives at most `most` at a time. */
interface Catalogue {
  readonly records: number;
  readonly size: number;
  readonly most: number;
}

type Serve = (catalogue: Catalogue, query: URLSearchParams, response: ServerResponse) => void;

const slice = ({ records }: Catalogue, start: number, size: number) =>
  Array.from({ length: Math.max(0, Math.min(size, records - start)) }, (_, index) => ({ so: start + index }));

const byPage: Serve = (catalogue, query, response) => {
  const size = Math.min(Number(query.get('kich-thuoc')), catalogue.most);
  const ds = slice(catalogue, Number(query.get('trang')) * size, size);
  sendJson(response, { ds, tong: catalogue.records });
};

const byOffset: Serve = (catalogue, query, response) => {
  const size = Math.min(Number(query.get('limit')), catalogue.most);
  sendJson(response, { ds: slice(catalogue, Number(query.get('offset')), size), tong: catalogue.records });
};

const byCursor: Serve = (catalogue, query, response) => {
  const start = Number((query.get('cursor') ?? 'sau-0').slice(4));
  const next = start + catalogue.most;
  const tiep = next < catalogue.records ? `sau-${String(next)}` : null;
  sendJson(response, { ds: slice(catalogue, start, catalogue.most), tong: catalogue.records, tiep });
};

const byLink: Serve = (catalogue, query, response) => {
  const start = Number(query.get('tu'));
  const next = start + catalogue.most;
  const links = `</>; rel="first", <?tu=${String(next)}>; rel="next"; title="Tiếp, theo"`;
  const headers = next < catalogue.records ? { link: Buffer.from(links).toString('latin1') } : {};
  sendJson(response, { ds: slice(catalogue, start, catalogue.most), tong: catalogue.records }, headers);
};

const byNone: Serve = (catalogue, _, response) => {
  sendJson(response, { ds: slice(catalogue, 0, catalogue.records), tong: catalogue.records });
};

/** How many requests a walk may take. Without a total a full page may be followed by one more, empty or short. */
const countedRequests = ({ records, size, most }: Catalogue, total: boolean): number => {
  const given = Math.min(size, most);
  if (total) return Math.max(1, Math.ceil(records / given));
  if (records === 0) return 1;
  return records < given ? 2 : Math.floor(records / given) + 1;
};

const linkedRequests = ({ records, most }: Catalogue): number => Math.max(1, Math.ceil(records / most));

const WAYS: readonly [
  string,
  Serve,
  Record<string, unknown>,
  (catalogue: Catalogue, total: boolean) => number,
][] = [
  ['page', byPage, { parameter: 'trang', first: 0, sizeParameter: 'kich-thuoc' }, countedRequests],
  ['offset', byOffset, {}, countedRequests],
  ['cursor', byCursor, { next: 'tiep' }, linkedRequests],
  ['link', byLink, {}, linkedRequests],
  ['none', byNone, {}, () => 1],
];

const queryOf = (request: IncomingMessage): URLSearchParams =>
  new URL(request.url ?? '', 'http://127.0.0.1').searchParams;

const catalogues = fc.record({
  records: fc.integer({ min: 0, max: 40 }),
  size: fc.integer({ min: 1, max: 12 }),
  most: fc.integer({ min: 1, max: 12 }),
});

describe('paging', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startServer(() => undefined);
  });
  afterAll(stopAll);

  const read = (options: Record<string, unknown>): Promise<Walked> =>
    walk(readRest, declare(SourceKind.REST, `${server.url}/?loai=csdl`, { options }));

  it.each(WAYS)(
    'by %s gives every record once, in order, with no request too many',
    async (by, serve, more, requests) => {
      await fc.assert(
        fc.asyncProperty(catalogues, fc.boolean(), async (catalogue, total) => {
          server.requests.length = 0;
          server.handle((request, response) => {
            serve(catalogue, queryOf(request), response);
          });
          const sized = by === 'page' || by === 'offset' ? { size: catalogue.size } : {};
          const paging = { by, ...more, ...sized };
          const walked = await read({ records: 'ds', paging, ...(total ? { total: 'tong' } : {}) });
          expect(walked.end).toMatchObject({ complete: true });
          expect(fieldOf(walked, 'so')).toEqual(
            Array.from({ length: catalogue.records }, (_, index) => index),
          );
          expect(server.requests.length).toBe(requests(catalogue, total));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps what the address asks for', async () => {
    server.requests.length = 0;
    server.handle((_, response) => {
      sendJson(response, []);
    });
    await read({ paging: { by: 'page', sizeParameter: 'size', size: 50 } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/?loai=csdl&size=50&page=1']);
  });

  it('by a link that cannot be read says so', async () => {
    server.handle((_, response) => {
      sendJson(response, [{ so: 1 }], { link: 'trang tiep' });
    });
    const error = await sourceErrorOf(read({ paging: { by: 'link' } }));
    expect(error.message).toContain('"Link: trang tiep" cannot be read');
  });

  it('by a link to another origin goes there without the headers of the source', async () => {
    const other = await startServer((_, response) => {
      sendJson(response, [{ so: 2 }]);
    });
    server.handle((_, response) => {
      sendJson(response, [{ so: 1 }], { link: `<${other.url}/>; rel=next` });
    });
    const headers = { authorization: 'Bearer bi-mat-123456' };
    const source = declare(SourceKind.REST, server.url, { headers, options: { paging: { by: 'link' } } });
    const walked = await walk(readRest, source);
    expect(fieldOf(walked, 'so')).toEqual([1, 2]);
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});
