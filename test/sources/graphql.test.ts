import { json } from 'node:stream/consumers';
import { SourceKind } from '../../src/modules/source/source.table';
import { readGraphql } from '../../src/sources/connectors/graphql';
import { fieldOf, readFixture, walk } from './walk';
import { declare, sendJson, sourceErrorOf, startServer, stopAll, type WebServer } from './web-server';

interface Edge {
  readonly cursor: string;
  readonly node: Record<string, unknown>;
}
interface Answer {
  readonly data: { readonly dichVuChiaSe: { readonly edges: readonly Edge[] } };
}
interface Sent {
  readonly query: string;
  readonly variables: { readonly sau?: string; readonly nhom?: string };
}

const OPTIONS = {
  query:
    'query ($sau: String) { dichVuChiaSe(after: $sau) { edges { node { ma ten } } pageInfo { hasNextPage endCursor } } }',
  variables: { nhom: 'VNDXP' },
  records: 'dichVuChiaSe.edges.node',
  total: 'dichVuChiaSe.totalCount',
  cursor: { variable: 'sau', next: 'dichVuChiaSe.pageInfo[hasNextPage].endCursor' },
};

const read = (
  address: string,
  options: Record<string, unknown> = OPTIONS,
  more: Record<string, unknown> = {},
) => walk(readGraphql, declare(SourceKind.GRAPHQL, address, { options, ...more }));

describe('a GraphQL source', () => {
  let edges: readonly Edge[];
  const sent: Sent[] = [];
  beforeAll(async () => {
    edges = ((await readFixture('graphql-catalogue.json')) as Answer).data.dichVuChiaSe.edges;
  });
  afterEach(stopAll);

  /** Four services at a time; what else an answer has depends on the number of the request. */
  const startCatalogue = (
    more: (request: number) => Record<string, unknown> = () => ({}),
  ): Promise<WebServer> => {
    sent.length = 0;
    return startServer((request, response) => {
      void json(request).then(body => {
        const { variables } = body as Sent;
        sent.push(body as Sent);
        const start = edges.findIndex(({ cursor }) => cursor === variables.sau) + 1;
        const shown = edges.slice(start, start + 4);
        const pageInfo = { hasNextPage: start + 4 < edges.length, endCursor: shown.at(-1)?.cursor };
        const data = { dichVuChiaSe: { totalCount: edges.length, edges: shown, pageInfo } };
        sendJson(response, { data, ...more(sent.length) });
      });
    });
  };

  it('gives its records, cursor by cursor', async () => {
    const server = await startCatalogue();
    const walked = await read(server.url);
    expect(walked.end).toEqual({ complete: true });
    expect(fieldOf(walked, 'ma')).toEqual(edges.map(({ node }) => node['ma']));
    expect(walked.pieces[5]?.place).toBe('page 2, item 2');
    expect(sent.map(({ variables }) => variables)).toEqual([
      { nhom: 'VNDXP' },
      { nhom: 'VNDXP', sau: edges[3]?.cursor },
      { nhom: 'VNDXP', sau: edges[7]?.cursor },
    ]);
    expect(server.requests[0]?.method).toBe('POST');
    expect(server.requests[0]?.headers['content-type']).toBe('application/json');
  });

  it('of one answer is read by one request', async () => {
    const server = await startServer((_, response) => {
      sendJson(response, { data: { dichVu: [{ ma: 1 }, { ma: 2 }] } });
    });
    const walked = await read(server.url, { query: '{ dichVu { ma } }', records: 'dichVu' });
    expect([fieldOf(walked, 'ma'), walked.end]).toEqual([[1, 2], { complete: true }]);
  });

  it('that answers only errors is refused, without the secrets they repeat', async () => {
    const { url } = await startServer((_, response) => {
      sendJson(response, { data: null, errors: [{ message: 'Token bi-mat-123456 không hợp lệ' }] });
    });
    const error = await sourceErrorOf(
      read(url, OPTIONS, { headers: { authorization: 'Bearer bi-mat-123456' } }),
    );
    expect([error.code, error.message]).toEqual([
      'SOURCE_REFUSED',
      'The server refuses the query: Token *** không hợp lệ',
    ]);
  });

  it('is not complete where an answer has errors beside its data; all data is read', async () => {
    const server = await startCatalogue(request =>
      request === 2 ? { errors: [{ message: 'Quá tải' }] } : {},
    );
    const walked = await read(server.url);
    expect(walked.pieces.length).toBe(10);
    expect(walked.end).toEqual({ complete: false, reason: 'page 2: the answer has errors: Quá tải' });
  });

  it('is not complete where an answer in the middle is only errors', async () => {
    const server = await startCatalogue(request =>
      request === 3 ? { data: null, errors: [{ message: 'Quá tải' }] } : {},
    );
    const walked = await read(server.url);
    expect(walked.pieces.length).toBe(8);
    expect(walked.end).toEqual({
      complete: false,
      reason: 'page 3 could not be read: The server refuses the query: Quá tải',
    });
  });

  it.each([
    [{}, 'no answer of a GraphQL server: the answer has the keys (none)'],
    [{ message: 'Not found' }, 'no answer of a GraphQL server: the answer has the keys message'],
    [{ data: { khac: [] } }, '"dichVuChiaSe.edges.node" of "options.records" gives nothing'],
    [{ data: { khac: [] }, errors: [{ message: 'Quá tải' }] }, 'Quá tải; The expression'],
  ])('that answers %j says what is missing', async (answer, message) => {
    const { url } = await startServer((_, response) => {
      sendJson(response, answer);
    });
    expect((await sourceErrorOf(read(url))).message).toContain(message);
  });
});
