import type { Measured } from './measure';
import type { Results } from './tables';

/** One server over another, and what is wanted of it. */
interface Wanted {
  readonly of: string;
  readonly over: string;
  /** Null: nothing is wanted, it is only told. */
  readonly atLeast: number | null;
}

export const ratios: readonly Wanted[] = [
  { of: 'gateway sqlite warm', over: 'mercurius', atLeast: 5 },
  { of: 'gateway sqlite warm', over: 'postgraphile', atLeast: 5 },
  { of: 'gateway sqlite warm', over: 'postgraphile, own core', atLeast: 3 },
  { of: 'gateway sqlite kept', over: 'limit', atLeast: 0.5 },
  { of: 'gateway postgres cold', over: 'postgraphile', atLeast: 1 },
  { of: 'gateway sqlite warm', over: 'mercurius-views', atLeast: null },
];

/** The slowest answers of a server are to be like its others. */
const MOST_P99_OVER_P50 = 3;
const MOST_MEMORY_BYTES = 400_000_000;

const MISSED = ' !';

/** A line per ratio: its value for each question, marked where it is not what is wanted. */
export function ratioLines({ measured, questions }: Results, connections: number): string[][] {
  const lines = ratios.map(({ of, over, atLeast }) => [
    `${of} ÷ ${over}`,
    atLeast === null ? '' : `≥ ${String(atLeast)}`,
    ...questions.map(question => {
      const [one, other] = [of, over].map(server => find(measured, { server, question, connections }));
      if (!one || !other) return '–';
      const ratio = one.requestsPerSecond / other.requestsPerSecond;
      return `${ratio.toPrecision(3)}${atLeast !== null && ratio < atLeast ? MISSED : ''}`;
    }),
  ]);
  return [[`requests/s, c=${String(connections)}`, 'wanted', ...questions], ...lines];
}

/** A line per mode of the gateway: how far its slowest answers are from its usual ones. */
export function tailLines({ measured, questions, servers }: Results, connections: number): string[][] {
  const lines = gatewaysOf(servers).map(server => [
    server,
    `≤ ${String(MOST_P99_OVER_P50)}`,
    ...questions.map(question => {
      const found = find(measured, { server, question, connections });
      // autocannon rounds to whole milliseconds.
      if (!found || found.p50Ms === 0) return '–';
      const tail = found.p99Ms / found.p50Ms;
      return `${tail.toFixed(1)}${tail > MOST_P99_OVER_P50 ? MISSED : ''}`;
    }),
  ]);
  return [[`p99 ÷ p50, c=${String(connections)}`, 'wanted', ...questions], ...lines];
}

/** A line per server; something is wanted of the gateway alone. */
export function memoryLines({ servers, memory }: Results): string[][] {
  const lines = servers.map(server => {
    const bytes = memory[server];
    const ours = server.startsWith('gateway');
    if (bytes == null) return [server, '', '–'];
    const missed = ours && bytes > MOST_MEMORY_BYTES;
    return [server, ours ? '< 400 MB' : '', `${(bytes / 1_000_000).toFixed(0)} MB${missed ? MISSED : ''}`];
  });
  return [['memory at the end', 'wanted', 'resident'], ...lines];
}

/** A run in which something failed has no figures. */
export const find = (
  measured: readonly Measured[],
  wanted: Pick<Measured, 'server' | 'question' | 'connections'>,
): Measured | undefined =>
  measured.find(
    ({ server, question, connections, problem }) =>
      problem === undefined &&
      server === wanted.server &&
      question === wanted.question &&
      connections === wanted.connections,
  );

const gatewaysOf = (servers: readonly string[]): string[] =>
  servers.filter(server => server.startsWith('gateway'));
