import { alignColumns } from '../report';
import type { Harvested } from './harvest-process';
import type { Loads } from './loads';
import type { ReadsBeside } from './reading-beside';

/** What was measured, as text with aligned columns. */
export const report = ({
  loads,
  reads,
}: {
  loads: readonly Loads[];
  reads: readonly ReadsBeside[];
}): string =>
  [
    ...(loads.length > 0 ? [alignColumns([LOAD_HEAD, ...loads.map(loadLine)])] : []),
    ...(reads.length > 0 ? [alignColumns([READ_HEAD, ...reads.map(readLine)])] : []),
    LEGEND,
  ].join('\n\n');

const LOAD_HEAD = [
  'harvest',
  'first s',
  'records/s',
  'MB',
  'again s',
  'first ÷ again',
  '1 % s',
  'bare rows s',
  'first ÷ bare',
  'in CPU time',
  'record rows s',
  'first ÷ record rows',
];

function loadLine({ engine, source, count, first, again, changed, bare }: Loads): string[] {
  const ofBare = (seconds: number | undefined): string[] =>
    seconds === undefined ? ['', ''] : [seconds.toFixed(1), (first.seconds / seconds).toFixed(1)];
  return [
    `${count.toLocaleString('en')} by ${source} into ${engine}`,
    first.seconds.toFixed(1),
    (count / first.seconds).toFixed(0),
    (Math.max(...[first, again, changed].map(peak)) / 1_000_000).toFixed(0),
    again.seconds.toFixed(1),
    (first.seconds / again.seconds).toFixed(1),
    changed.seconds.toFixed(1),
    ...ofBare(bare?.allSeconds),
    engine === 'sqlite' && bare ? (first.cpuSeconds / bare.allCpuSeconds).toFixed(1) : '',
    ...ofBare(bare?.recordSeconds),
  ];
}

const peak = ({ peakBytes }: Harvested): number => peakBytes;

const READ_HEAD = [
  'reads beside a harvest',
  'harvest s',
  'p50 ms alone',
  'beside',
  'after',
  'p99 ms alone',
  'beside',
  'after',
  'p99 beside ÷ alone',
  'longest beside',
];

const readLine = ({ engine, harvestSeconds, alone, beside, after }: ReadsBeside): string[] => [
  engine,
  harvestSeconds.toFixed(1),
  ...[alone, beside, after].map(({ p50Ms }) => p50Ms.toFixed(1)),
  ...[alone, beside, after].map(({ p99Ms }) => p99Ms.toFixed(1)),
  (beside.p99Ms / alone.p99Ms).toFixed(1),
  beside.longestMs.toFixed(0),
];

const LEGEND = [
  'MB: the largest resident memory that any of the three harvesting processes ever had.',
  'bare rows: exactly the rows that the first load left in all tables, inserted in batches of 500 in one transaction;',
  '  record rows: only those of the table of the records. Both with all indexes. In CPU time: the same, whatever else',
  '  the machine does; of PostgreSQL, whose work is in other processes, not known.',
  'Reads: 60 requests a second of three questions with changing variables, timed from when they were due.',
].join('\n');
