import { alignColumns } from '../report';
import { CONNECTIONS, type Measured } from './measure';
import { questions as allQuestions } from './questions';
import { find, memoryLines, ratioLines, tailLines } from './wanted';

/** Everything that was measured, as `var/bench-peers.json` holds it. */
export interface Results {
  readonly servers: readonly string[];
  readonly questions: readonly string[];
  readonly measured: readonly Measured[];
  /** In bytes, by server. */
  readonly memory: Readonly<Record<string, number | null>>;
  /** What could not be run or was disqualified, and why. */
  readonly notRun: readonly string[];
}

export function tablesOf(results: Results): string {
  return [
    ...results.questions.map(question => questionTable(results, question)),
    ...CONNECTIONS.map(connections => alignColumns(ratioLines(results, connections))),
    ...CONNECTIONS.map(connections => alignColumns(tailLines(results, connections))),
    alignColumns(memoryLines(results)),
    LEGEND,
    notRun(results),
  ].join('\n\n');
}

const HEAD = ['req/s', 'CPU ms', 'p50 ms', 'p99 ms'];

const LEGEND = [
  'Medians over the rounds. CPU ms: of the server and of PostgreSQL where it is used, per request. c: connections.',
  'cold: the gateway keeps nothing; warm: its views; kept: answers too. limit: recorded bytes, nothing is read.',
  '! what is wanted was missed',
].join('\n');

function questionTable({ servers, measured }: Results, question: string): string {
  const title = allQuestions.find(({ name }) => name === question)?.title ?? '';
  const heads = CONNECTIONS.flatMap(connections => [
    `c=${String(connections)}: ${HEAD[0] ?? ''}`,
    ...HEAD.slice(1),
  ]);
  const lines = servers.map(server => [
    server,
    ...CONNECTIONS.flatMap(connections => cellsOf(find(measured, { server, question, connections }))),
  ]);
  return `${question}, ${title}\n${alignColumns([['server', ...heads], ...lines])}`;
}

const cellsOf = (found: Measured | undefined): string[] =>
  found
    ? [
        found.requestsPerSecond.toFixed(0),
        found.cpuMs.toFixed(3),
        found.p50Ms.toFixed(2),
        found.p99Ms.toFixed(2),
      ]
    : ['–', '–', '–', '–'];

function notRun({ notRun: reasons, measured }: Results): string {
  const disqualified = measured
    .filter(({ problem }) => problem !== undefined)
    .map(
      ({ server, question, connections, problem }) =>
        `disqualified: ${server}, ${question}, c=${String(connections)}: ${problem ?? ''}`,
    );
  const lines = [...reasons, ...disqualified];
  return lines.length === 0 ? 'Everything was run.' : lines.join('\n');
}
