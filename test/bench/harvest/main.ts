/**
 * Measures harvests of catalogues of 10,000 and 100,000 datasets, as a file and page by page, on both engines. Run it by
 * `npm run bench:harvest`, with `-- --quick` for 10,000 alone, `-- --counts 300000 --only loads` to see that memory is
 * bounded, `-- --engine sqlite` and `-- --source csv` for one of them. The README says what the columns mean. The same
 * figures are written to `var/bench-harvest.json`.
 */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Engine, engines } from '../../support/databases';
import { withEngine } from '../engine';
import { PROJECT } from '../project';
import { type Loads, measureLoads } from './loads';
import { measureReadsBeside, type ReadsBeside } from './reading-beside';
import { report } from './report';

const SOURCES = ['csv', 'rest'] as const;
const SMALL = 10_000;
const FULL = 100_000;
/** Beyond this, what is copied out to be inserted again takes longer than it tells. */
const MOST_COPIED = 100_000;
const READS = { count: FULL, factor: 1, aloneMs: 30_000 };
const QUICK_READS = { count: SMALL, factor: 0.1, aloneMs: 5_000 };

interface Measured {
  readonly loads: Loads[];
  readonly reads: ReadsBeside[];
}

async function main(): Promise<void> {
  const options = readOptions();
  const measured: Measured = { loads: [], reads: [] };
  for (const engine of engines.filter(name => ['', name].includes(options.engine)))
    await withEngine(engine, () => measure(engine, options, measured));
  stdout.write(`${report(measured)}\n`);
}

type Options = ReturnType<typeof readOptions>;

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      counts: { type: 'string', default: `${String(SMALL)},${String(FULL)}` },
      engine: { type: 'string', default: '' },
      source: { type: 'string', default: '' },
      only: { type: 'string', default: '' },
    },
  });
  return { ...values, counts: values.quick ? [SMALL] : values.counts.split(',').map(Number) };
}

async function measure(engine: Engine, options: Options, measured: Measured): Promise<void> {
  for (const count of options.only === 'reads' ? [] : options.counts)
    for (const source of SOURCES.filter(name => ['', name].includes(options.source))) {
      stderr.write(`Harvesting ${String(count)} records by ${source} into ${engine} …\n`);
      measured.loads.push(
        await measureLoads(engine, source, { count, isBareMeasured: count <= MOST_COPIED }),
      );
      keep(measured);
    }
  if (options.only === 'loads') return;
  stderr.write(`Reading from ${engine} beside a harvest …\n`);
  measured.reads.push(await measureReadsBeside(engine, options.quick ? QUICK_READS : READS));
  keep(measured);
}

/** What is measured so far: a run of an hour that is broken off has not measured nothing. */
function keep(measured: Measured): void {
  const kept = { node: process.version, cpus: cpus().map(({ model }) => model), ...measured };
  mkdirSync(join(PROJECT, 'var'), { recursive: true });
  writeFileSync(join(PROJECT, 'var', 'bench-harvest.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

main().catch((error: unknown) => {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
