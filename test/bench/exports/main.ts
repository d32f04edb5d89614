/**
 * Reads whole lists and the catalogue of a registry of the whole country's size and of one ten times as large, each
 * from a gateway that has just started, and tells how much memory that gateway came to have: what is streamed needs no
 * more of it for more data. Run it by `npm run bench:exports`, with `-- --factor 4` for a smaller second registry; it
 * ends with 1 where the larger registry took half as much memory again as the smaller one.
 */
import 'reflect-metadata';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { createTarget } from '../../support/databases';
import { fillGenerated } from '../fill';
import { startServer } from '../server-process';
import { times, WHOLE_COUNTRY } from '../sizes';
import { readExport, type Taken } from './read-export';

const PATHS = [
  ...['/exports/data_links.csv', '/exports/data_links.ndjson', '/exports/data_links.xlsx'],
  ...['/catalogue.ttl', '/catalogue.jsonld', '/catalogue.rdf'],
];
/** As `npm start` starts it. */
const SETTINGS = { NODE_OPTIONS: '--max-semi-space-size=64 --max-old-space-size=512', LOG_LEVEL: 'error' };
/** Beyond it memory grows with what is read. */
const MOST_TIMES = 1.5;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { factor: { type: 'string', default: '10' } } });
  const factors = [1, Number(values.factor)];
  const peaks: number[][] = [];
  for (const factor of factors) peaks.push(await visit(factor));
  const [small = [], large = []] = peaks;
  const worst = Math.max(...large.map((peak, index) => peak / (small[index] ?? peak)));
  stdout.write(`most memory, of the larger registry against the smaller: ${worst.toFixed(2)} times\n`);
  if (worst > MOST_TIMES) process.exitCode = 1;
}

/** Reads every export of a registry; gives the most memory that each took, in bytes. */
async function visit(factor: number): Promise<number[]> {
  const { target, remove } = await createTarget('sqlite');
  try {
    const sizes = times(WHOLE_COUNTRY, factor);
    await fillGenerated(sizes)(target);
    stdout.write(`${String(sizes.dataLinks)} data links, ${String(sizes.datasets)} datasets\n`);
    const peaks = [];
    for (const path of PATHS) {
      const server = await startServer(target, SETTINGS);
      const taken = await readExport(server, path);
      await server.stop();
      tell(path, taken);
      peaks.push(taken.peakBytes);
    }
    return peaks;
  } finally {
    await remove();
  }
}

const MEGABYTE = 1024 * 1024;

function tell(path: string, { bytes, seconds, idleBytes, peakBytes }: Taken): void {
  const [size, idle, peak] = [bytes, idleBytes, peakBytes].map(amount => (amount / MEGABYTE).toFixed(0));
  stdout.write(
    `  ${path.padEnd(28)} ${String(size).padStart(5)} MB in ${seconds.toFixed(0).padStart(4)} s; resident ${String(idle)} MB before, ${String(peak)} MB at most\n`,
  );
}

void main();
