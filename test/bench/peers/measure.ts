import { join } from 'node:path';
import { stderr } from 'node:process';
import { askAll, bytesOf, differenceOf, prepare, type Reference, writeRequests } from './asking';
import type { Ids } from './ids';
import { load, type Loaded, type LoadDriver } from './load';
import { cpuMilliseconds, drain, pinPostgres, type Running } from './processes';
import type { Question } from './questions';

/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** What everything measured shares. */
export interface Bench {
  readonly driver: LoadDriver;
  readonly postmaster: number;
  /** For the prepared requests. */
  readonly folder: string;
}

/** A server with a question that it answers as the gateway does. */
export interface Pair {
  readonly running: Running;
  readonly question: Question;
  readonly requests: string;
  readonly bytes: number;
}

/** One run; the figures of a run in which something failed say nothing. */
export interface Sample {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
  readonly problem?: string;
}

export interface Measured extends Sample {
  readonly server: string;
  readonly question: string;
  readonly connections: number;
}

export const CONNECTIONS = [32, 1] as const;

/** Answers that are shorter than those checked before are errors, whatever their status. */
const LEAST_SHARE_OF_BYTES = 0.9;

/** A run sees each connection answered this often at least, unless it would take too long. */
const QUEUES = 4;
const MOST_TIMES_LONGER = 5;

/** Checks every answer of a server; the text says why it may not be measured. */
export async function pairUp(
  running: Running,
  question: Question,
  parts: { readonly ids: Ids; readonly expected: Reference; readonly folder: string },
): Promise<Pair | string> {
  const { replays } = running.contestant;
  const prepared = replays ? parts.expected.prepared : await prepare(running, question, parts.ids);
  const answers = await askAll(running, prepared);
  const difference = differenceOf(parts.expected.answers, answers);
  if (difference !== null) return difference;
  const requests = join(parts.folder, `${running.contestant.name} ${question.name}`);
  writeRequests(requests, prepared);
  return { running, question, requests, bytes: bytesOf(answers) };
}

/** Every question by every server in turn, and that several times, so that a slow minute of the machine hits all. */
export async function measureRounds(
  bench: Bench,
  pairs: readonly Pair[],
  effort: Effort,
): Promise<Measured[]> {
  const questions = [...new Set(pairs.map(({ question }) => question))];
  const inTurn = questions.flatMap(question => pairs.filter(pair => pair.question === question));
  const runs = CONNECTIONS.flatMap(connections => inTurn.map(pair => ({ pair, connections })));
  const samples = new Map<(typeof runs)[number], Sample[]>(runs.map(run => [run, []]));
  for (let round = 1; round <= effort.rounds; round += 1) {
    stderr.write(`Round ${String(round)} of ${String(effort.rounds)} …\n`);
    for (const run of runs) samples.get(run)?.push(await measure(bench, run.pair, run.connections, effort));
  }
  return runs.map(run => ({
    server: run.pair.running.contestant.name,
    question: run.pair.question.name,
    connections: run.connections,
    ...medianOf(samples.get(run) ?? []),
  }));
}

/** One warm-up and one measured run, with nothing left over from the run before. */
export async function measure(
  bench: Bench,
  { running, requests, bytes }: Pair,
  connections: number,
  { seconds }: Effort,
): Promise<Sample> {
  const { postgresCore } = running.contestant;
  if (postgresCore !== null) pinPostgres(bench.postmaster, postgresCore);
  const asked = { url: running.url, requests, connections };
  const warmUp = await load(bench.driver, { ...asked, seconds: Math.max(1, Math.floor(seconds / 2)) });
  await drain(running, bench.postmaster);
  const before = cpuMilliseconds(running, bench.postmaster);
  const loaded = await load(bench.driver, { ...asked, seconds: longEnough(warmUp, connections, seconds) });
  await drain(running, bench.postmaster);
  const cpu = cpuMilliseconds(running, bench.postmaster) - before;
  const figures = {
    requestsPerSecond: loaded.requests / loaded.seconds,
    p50Ms: loaded.p50Ms,
    p99Ms: loaded.p99Ms,
    // Those that were under way at the end were worked off as well, unseen by the load generator.
    cpuMs: cpu / (loaded.requests + connections),
  };
  const problem = problemOf(loaded, bytes);
  return problem === null ? figures : { ...figures, problem };
}

/** A slow server gets more time: what is under way at the end of a run is not counted, and must not be most of it. */
function longEnough(warmUp: Loaded, connections: number, seconds: number): number {
  const perSecond = Math.max(1, warmUp.requests) / warmUp.seconds;
  return Math.ceil(
    Math.min(MOST_TIMES_LONGER * seconds, Math.max(seconds, (QUEUES * connections) / perSecond)),
  );
}

function problemOf({ requests, failed, bytes }: Loaded, usual: number): string | null {
  if (failed > 0) return `${String(failed)} requests failed`;
  if (requests === 0) return 'not one answer in time';
  return bytes < requests * usual * LEAST_SHARE_OF_BYTES ? 'answers were shorter than those checked' : null;
}

export function medianOf(samples: readonly Sample[]): Sample {
  const of = (figure: (sample: Sample) => number): number => median(samples.map(figure));
  const problem = samples.find(sample => sample.problem !== undefined)?.problem;
  return {
    requestsPerSecond: of(sample => sample.requestsPerSecond),
    p50Ms: of(sample => sample.p50Ms),
    p99Ms: of(sample => sample.p99Ms),
    cpuMs: of(sample => sample.cpuMs),
    ...(problem !== undefined && { problem }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
