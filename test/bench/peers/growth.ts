import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { urlOf } from '../../support/databases';
import { alignColumns } from '../report';
import { type Sizes, WHOLE_COUNTRY } from '../sizes';
import { askAll, prepare, refusalIn } from './asking';
import { gateways } from './contestants';
import type { LoadDriver } from './load';
import { type Bench, type Effort, measure, medianOf, pairUp, type Sample } from './measure';
import { run, type Running } from './processes';
import type { Question } from './questions';
import { prepareSqlite } from './registries';

/** One page of the list of datasets, as the gateway answers it to one client. */
interface PageSample extends Sample {
  readonly page: string;
}

interface Grown extends PageSample {
  readonly datasets: number;
  readonly mode: string;
}

/** The lists that page are those of datasets: they alone grow, so that it is done in minutes. */
const REGISTRIES: readonly (readonly [string, Sizes])[] = [
  ['1x', WHOLE_COUNTRY],
  ['datasets-10x', { ...WHOLE_COUNTRY, datasets: 10 * WHOLE_COUNTRY.datasets }],
];
const MODES = ['warm', 'cold'];
/** No server asked here uses it. */
const NO_POSTGRES = 0;
const MOST_PER_PAGE = 1_000;

/** How the same pages of a list cost more as the registry grows. */
export async function measureGrowth(driver: LoadDriver, effort: Effort): Promise<Grown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-bench-growth-'));
  const grown: Grown[] = [];
  try {
    for (const [name, sizes] of REGISTRIES) {
      const url = urlOf(await prepareSqlite(name, sizes));
      for (const mode of MODES) {
        const size = { datasets: sizes.datasets, mode };
        const samples = await measureMode(url, size, { driver, folder, postmaster: NO_POSTGRES }, effort);
        grown.push(...samples.map(sample => ({ ...size, ...sample })));
      }
    }
    return grown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One gateway at a time: those of a registry ten times as large need their memory. */
async function measureMode(
  url: string,
  { datasets, mode }: Pick<Grown, 'datasets' | 'mode'>,
  bench: Bench,
  effort: Effort,
): Promise<PageSample[]> {
  const contestant = gateways('gateway sqlite', url, null).find(({ name }) => name.endsWith(mode));
  if (!contestant) throw new Error(`The gateway has no mode ${mode}`);
  const running = await run(contestant);
  try {
    return await measurePages(running, datasets, bench, effort);
  } finally {
    await running.stop();
  }
}

async function measurePages(
  running: Running,
  datasets: number,
  bench: Bench,
  effort: Effort,
): Promise<PageSample[]> {
  const measured: PageSample[] = [];
  const ids = { agencies: [], databases: [], texts: [] };
  for (const question of pagesOf(datasets)) {
    stderr.write(`${running.contestant.name}, ${String(datasets)} datasets: ${question.title} …\n`);
    const prepared = await prepare(running, question, ids);
    const answers = await askAll(running, prepared);
    const refusal = refusalIn(answers);
    if (refusal !== null) throw new Error(`The gateway refused ${question.title}: ${refusal}`);
    const pair = await pairUp(running, question, {
      ids,
      expected: { prepared, answers },
      folder: bench.folder,
    });
    if (typeof pair === 'string') throw new Error(pair);
    const samples: Sample[] = [];
    while (samples.length < effort.rounds) samples.push(await measure(bench, pair, 1, effort));
    measured.push({ page: question.title, ...medianOf(samples) });
  }
  return measured;
}

/** The first page and one half-way, each with and without the number of all entries. */
function pagesOf(datasets: number): Question[] {
  const passed = Array.from({ length: Math.floor(datasets / 2 / MOST_PER_PAGE) }, () => MOST_PER_PAGE);
  const walk = `query W($first: Int, $after: String) {
    list: datasets(first: $first, orderBy: CODE_ASC, after: $after) { pageInfo { endCursor } } }`;
  const places: readonly (readonly [string, Question['values']])[] = [
    ['first page', [null]],
    ['page half-way', { text: { gateway: walk, postgraphile: '' }, passed, step: MOST_PER_PAGE, cursors: 1 }],
  ];
  return places.flatMap(([place, values]) =>
    ['', 'totalCount '].map(total => ({
      name: `${place} ${total}`.trim().replaceAll(' ', '-'),
      title: total === '' ? place : `${place}, counted`,
      text: {
        gateway: `query P($after: String) { datasets(first: 50, orderBy: CODE_ASC, after: $after) {
          ${total}nodes { code name format database { code name } } } }`,
        postgraphile: '',
      },
      variable: 'after',
      values,
    })),
  );
}

export function growthTable(grown: readonly Grown[]): string {
  const head = ['page of 50 datasets, c=1', 'gateway', 'datasets', 'req/s', 'CPU ms', 'p50 ms', 'p99 ms'];
  const lines = grown.map(({ page, mode, datasets, requestsPerSecond, cpuMs, p50Ms, p99Ms, problem }) => [
    page,
    mode,
    String(datasets),
    requestsPerSecond.toFixed(0),
    cpuMs.toFixed(3),
    p50Ms.toFixed(2),
    problem ?? p99Ms.toFixed(2),
  ]);
  return alignColumns([head, ...lines]);
}
