import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { RunList } from '../../src/modules/source/run-list.repository';
import { RunRegister } from '../../src/modules/source/run-register.repository';
import type { ChildEnd } from '../../src/sources/harvest-child';
import { type Schedule, startSchedule } from '../../src/sources/schedule/schedule';
import { parseSourcesFile } from '../../src/sources/sources-file';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { catalogueSource, HarvestFolder } from '../support/harvest-command';
import { ask, runMain } from '../support/main-process';
import { until } from '../support/until';

const GATEWAY = join(__dirname, '..', 'support', 'scheduled-gateway.mjs');
const NOW = new Date('2026-11-24T19:00:10.000Z');

/** Several sources, each due at two in the morning in Viet Nam. */
function fileOf(...sources: string[]) {
  const [head = '', declared = ''] = catalogueSource('    schedule: 0 2 * * *\n').split('sources:\n');
  const all = sources.map(code => declared.replace('bo-xay-dung', code));
  return parseSourcesFile(`${head}sources:\n${all.join('')}`, 'sources.yaml');
}

describe.each(engines)('a schedule on %s', engine => {
  let database: TestDatabase;
  let schedule: Schedule | undefined;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(async () => {
    await schedule?.stop();
    await database.drop();
  });

  /** Starts a schedule; gives what makes its times come, what runs, and its log. */
  function begin(file: ReturnType<typeof fileOf>) {
    const running = new Map<string, (end: ChildEnd) => void>();
    const begun: string[] = [];
    const log: { source: string; msg: string; reason?: string }[] = [];
    const ticks: (() => void)[] = [];
    schedule = startSchedule({
      file,
      runs: new RunList(database.db),
      run: (code, signal) =>
        new Promise(resolve => {
          begun.push(code);
          const end = (how: ChildEnd): void => {
            running.delete(code);
            resolve(how);
          };
          running.set(code, end);
          signal.addEventListener('abort', () => {
            end({ code: null, said: '' });
          });
        }),
      logger: pino({ level: 'info' }, { write: line => log.push(JSON.parse(line) as (typeof log)[0]) }),
      pace: {
        atTimes: (_schedule, act) => {
          ticks.push(act);
          return () => ticks.splice(0);
        },
        delayMs: () => 0,
        clock: () => NOW,
      },
    });
    const come = (): void => {
      for (const tick of ticks) tick();
    };
    const end = (code: string, how: ChildEnd): void => running.get(code)?.(how);
    /** So many have begun, and no more do. */
    const haveBegun = async (number: number): Promise<void> => {
      await until(`${String(number)} have begun`, () => begun.length >= number);
      await sleep(200);
    };
    return { come, end, haveBegun, running, begun, log };
  }

  it('harvests two at once, one at a time of each, and none that is paused', async () => {
    const file = fileOf('a', 'b', 'c', 'd');
    const [, , , last] = file.sources;
    if (last) last.paused = true;
    const { come, end, haveBegun, running, begun, log } = begin(file);
    come();
    await haveBegun(2);
    // Whose last runs are read first is the database's to say.
    expect([...running.keys()].sort()).toEqual(['a', 'b']);
    come();
    await haveBegun(2);
    expect([...begun].sort()).toEqual(['a', 'b']);
    const waiting = log.filter(({ msg }) => msg.includes('still goes on')).map(({ source }) => source);
    expect([...waiting].sort()).toEqual(['a', 'b', 'c']);
    end('a', { code: 3, said: '' });
    await haveBegun(3);
    expect([...begun].sort()).toEqual(['a', 'b', 'c']);
    expect(log.at(-2)).toMatchObject({ source: 'a', msg: 'A harvest waits for a confirmation' });
    await schedule?.stop();
    expect(running.size).toBe(0);
  });

  it('leaves a source to another gateway that has begun, and to what is under way', async () => {
    const { come, haveBegun, begun, log } = begin(fileOf('a', 'b'));
    const isLeft = (reason: string): Promise<void> =>
      until(reason, () => log.some(line => line.source === 'a' && line.reason?.startsWith(reason)));
    const register = new RunRegister(database.db);
    const other = await register.begin({
      sourceCode: 'a',
      kind: 'HARVEST',
      startedAt: new Date(NOW.getTime() - 5_000),
    });
    come();
    await isLeft('a run over it is under way');
    await haveBegun(1);
    expect(begun).toEqual(['b']);
    await register.endAlone(other, { outcome: 'UNCHANGED', finishedAt: NOW, message: null });
    come();
    await isLeft('another run has begun at 2026-11-24T19:00:05');
    expect(begun).toEqual(['b']);
  });

  it('asks a source that fails again and again less often, until it succeeds', async () => {
    const list = new RunList(database.db);
    const register = new RunRegister(database.db);
    const outcomes = ['FAILED', 'HELD', 'FAILED', 'FAILED', 'FAILED'] as const;
    for (const outcome of outcomes) {
      const run = await register.begin({ sourceCode: 'a', kind: 'HARVEST', startedAt: NOW });
      await register.endAlone(run, { outcome, finishedAt: NOW, message: null });
    }
    expect(await list.standing('a')).toMatchObject({ failures: 3, last: { run: 5 }, held: { run: 2 } });
    const run = await register.begin({ sourceCode: 'a', kind: 'HARVEST', startedAt: NOW });
    expect(await list.standing('a')).toMatchObject({ failures: 3, last: { outcome: 'RUNNING' } });
    await register.endAlone(run, { outcome: 'UNCHANGED', finishedAt: NOW, message: null });
    expect(await list.standing('a')).toMatchObject({ failures: 0, lastSuccess: { run } });
  });
});

describe('a gateway with declared sources', () => {
  let folder: HarvestFolder;

  afterEach(() => {
    folder.remove();
  });

  it('harvests a source that is due while it answers, and tells its harvests to stop when it stops', async () => {
    folder = new HarvestFolder(catalogueSource('    schedule: 0 2 * * *\n'));
    const child = spawn(process.execPath, [GATEWAY], {
      env: { ...folder.environment, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' },
    });
    let said = '';
    const harvested = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', chunk => {
        said += String(chunk);
        const address = /^http:\S+$/m.exec(said)?.[0];
        if (address !== undefined && said.includes('A harvest was applied')) resolve(address);
      });
      child.once('close', () => {
        reject(new Error(`It ended, having said: ${said}`));
      });
    });
    const address = await harvested;
    const query = '{ source(code: "bo-xay-dung") { schedule lastRun { outcome added } } }';
    const answer = await ask(address, query);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(answer).toMatchObject({
      data: { source: { schedule: '0 2 * * *', lastRun: { outcome: 'APPLIED', added: 15 } } },
    });
    expect(code).toBe(0);
    const runs = await folder.ask(({ writer }) => writer('harvest_runs').where('outcome', 'RUNNING'));
    expect(runs).toEqual([]);
  });

  it('is not started with a sources file that is wrong, and leaves the registry alone', async () => {
    folder = new HarvestFolder(catalogueSource('    schedule: never\n').replace('kind: CSV', 'kind: CSW'));
    const { code, output } = await runMain(folder.environment);
    expect(code).toBe(1);
    expect(output).toMatch(/sources\.yaml:\d+: .*kind[^]*sources\.yaml:\d+: .*schedule/);
    expect(() => folder.read('registry.sqlite')).toThrow('ENOENT');
  });
});
