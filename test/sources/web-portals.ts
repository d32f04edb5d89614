import { json } from 'node:stream/consumers';
import { base, database, declared, fixture, type Portal } from './portal';
import { sendJson, startServer } from './web-server';

/** A server that gives pages of records; broken, it ends in the middle of the second page. */
async function openPages(
  source: object,
  all: readonly unknown[],
  answer: (records: readonly unknown[], asked: { url: URL; body: unknown }) => unknown,
): Promise<Portal> {
  let records = all;
  let isBroken = false;
  const server = await startServer((request, response) => {
    const reply = async (): Promise<void> => {
      const body = request.method === 'POST' ? await json(request) : null;
      const text = JSON.stringify(answer(records, { url: new URL(request.url ?? '', 'http://x'), body }));
      if (isBroken && server.requests.length % 2 === 0) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
        response.write(text.slice(0, text.length / 2), () => response.destroy());
      } else sendJson(response, JSON.parse(text) as unknown);
    };
    void reply();
  });
  const set = (next: readonly unknown[], broken: boolean): Promise<void> => {
    [records, isBroken] = [next, broken];
    return Promise.resolve();
  };
  return {
    source: declared('.', { ...base, address: `${server.url}/du-lieu`, limits: { retries: 0 }, ...source }),
    publish: count => set(all.slice(0, count), false),
    breakOff: () => set(all, true),
    close: () => Promise.resolve(),
  };
}

const PAGE = 5;
export const items = (JSON.parse(fixture('rest-catalogue.json')) as { data: { items: unknown[] } }).data
  .items;

export const openRest = (): Promise<Portal> =>
  openPages(
    {
      kind: 'REST',
      options: {
        records: 'data.items',
        total: 'data.totalCount',
        paging: { by: 'page', parameter: 'trang', sizeParameter: 'soDong', size: PAGE },
      },
      mapping: [
        database('maCsdl', 'tenCsdl', {
          status: { value: 'trangThai', codeList: 'statuses' },
          launchedOn: 'ngayVanHanh',
          securityLevel: 'capDoAnToan',
        }),
      ],
    },
    items,
    (records, { url }) => {
      const page = Number(url.searchParams.get('trang')) - 1;
      const some = records.slice(page * PAGE, (page + 1) * PAGE);
      return { errorCode: 0, data: { totalCount: records.length, items: some } };
    },
  );

export const packages = (
  JSON.parse(fixture('ckan-package-search.json')) as { result: { results: unknown[] } }
).result.results;

export const openCkan = (): Promise<Portal> =>
  openPages(
    {
      kind: 'CKAN',
      options: { size: PAGE },
      mapping: [
        {
          type: 'Dataset',
          id: 'id',
          fields: {
            nameVi: 'title',
            descriptionVi: 'notes',
            accessLevel: '"OPEN"',
            status: '"OPERATIONAL"',
            licence: 'license_title',
            keywords: 'tags.display_name',
          },
        },
      ],
    },
    packages,
    (records, { url }) => {
      const start = Number(url.searchParams.get('start'));
      return {
        success: true,
        result: { count: records.length, results: records.slice(start, start + PAGE) },
      };
    },
  );

export const edges = (
  JSON.parse(fixture('graphql-catalogue.json')) as { data: { dichVuChiaSe: { edges: unknown[] } } }
).data.dichVuChiaSe.edges;

export const openGraphql = (): Promise<Portal> =>
  openPages(
    {
      kind: 'GRAPHQL',
      options: {
        query: 'query ($sau: String) { dichVuChiaSe(after: $sau) { totalCount edges { node { ma ten } } } }',
        records: 'dichVuChiaSe.edges.node',
        total: 'dichVuChiaSe.totalCount',
        cursor: { variable: 'sau', next: 'dichVuChiaSe.pageInfo[hasNextPage].endCursor' },
      },
      mapping: [database('ma', 'ten', { status: '"OPERATIONAL"', launchedOn: 'ngayCongBo' })],
    },
    edges,
    (records, { body }) => {
      const from = Number((body as { variables: { sau?: string } }).variables.sau ?? 0);
      const hasNextPage = from + PAGE < records.length;
      const pageInfo = { hasNextPage, endCursor: String(from + PAGE) };
      return {
        data: {
          dichVuChiaSe: { totalCount: records.length, edges: records.slice(from, from + PAGE), pageInfo },
        },
      };
    },
  );
