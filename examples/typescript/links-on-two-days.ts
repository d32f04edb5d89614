/**
 * Who was linked to the National Population Database on two days, and what came and went in between. From the project's folder:
 *
 *     npm run build:client && cd examples/typescript && npm install && npm start -- 2022-12-31 2024-12-31
 *
 * LIEN_THONG_URL is the gateway's address, http://localhost:4000/graphql if it is not set; LIEN_THONG_TOKEN is shown if it is set.
 */
import { argv, env, exit, stderr, stdout } from 'node:process';
import {
  createClient,
  GatewayError,
  LinksToPopulationDatabaseDocument,
  type LinksToPopulationDatabaseQuery,
  RegistryDocument,
} from '@lien-thong/client';

type Link = NonNullable<LinksToPopulationDatabaseQuery['populationDatabase']>['dataLinks']['nodes'][number];

const [first = '2022-12-31', second = '2024-12-31'] = argv.slice(2);
const url = env['LIEN_THONG_URL'] ?? 'http://localhost:4000/graphql';
const token = env['LIEN_THONG_TOKEN'];
const client = createClient({ url, ...(token && { token }) });

try {
  // Both days are asked of one state of the registry, so that what changes meanwhile cannot come between them.
  const { registry } = await client.query(RegistryDocument);
  const knownAt = registry.recordedAt ?? null;
  const before = await linksOn(first, knownAt);
  const after = await linksOn(second, knownAt);
  const codes = [...new Set([...before.keys(), ...after.keys()])];
  const rows = codes.map(code => rowOf(before.get(code), after.get(code)));
  rows.sort(([one = ''], [other = '']) => one.localeCompare(other, 'vi'));
  print([['Consumer', 'Over', 'Connected', first, second], ...rows]);
  stdout.write(`\n${before.size} links on ${first}, ${after.size} on ${second}.\n`);
} catch (error) {
  if (!(error instanceof GatewayError)) throw error;
  stderr.write(`${error.code}: ${error.message}\n`);
  exit(1);
}

/** The links of a day by their codes, read page by page. */
async function linksOn(asOf: string, knownAt: string | null): Promise<ReadonlyMap<string, Link>> {
  const links = new Map<string, Link>();
  const pages = client.pages(
    LinksToPopulationDatabaseDocument,
    { asOf, knownAt, first: 10, language: 'EN' },
    answer => answer.populationDatabase?.dataLinks,
  );
  for await (const page of pages) for (const link of page.nodes) links.set(link.code, link);
  return links;
}

function rowOf(before: Link | undefined, after: Link | undefined): string[] {
  const link = after ?? before;
  return [
    link?.consumer.name ?? '',
    link?.platform?.name ?? 'not known',
    link?.connectedOn ?? 'not known',
    before?.status ?? '–',
    after?.status ?? '–',
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}
