import { connect, type DatabaseTarget, type Db } from '../../src/database/connect';
import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { HarvestRunRepository } from '../../src/modules/source/harvest-run.repository';
import { createSchema } from '../../src/schema';
import { createTarget, engines, urlOf } from '../support/databases';
import { ask, runMain } from '../support/main-process';
import { migrate } from '../../src/database/migrate';
import { writeDatabaseOn, writePlatform } from '../support/platform-write';
import { type Answer, createSender, loadCurated } from '../support/registry';

const CACHE_MB = 16;
/** The reading of the registry's state, which every request costs. */
const STATE_ONLY = 1;
const ONE_MORE = 2;

type Ask = (query: string) => Promise<Answer>;

/** A gateway over a database: connections, caches and compiled operations of its own. */
function createGateway(db: Db, cache = new ViewCache(CACHE_MB)): Ask {
  const schema = createSchema();
  const send = createSender(db, { schema, operations: new Operations(schema), cache, masked: [] });
  return query => send({ query }, new Date());
}

describe.each(engines)('views shared by requests on %s', engine => {
  let target: DatabaseTarget;
  let remove: () => Promise<void>;
  let one: Db;
  let other: Db;

  beforeAll(async () => {
    ({ target, remove } = await createTarget(engine));
    one = connect(target);
    other = connect(target);
    await migrate(one);
    await loadCurated(one);
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await remove();
  });

  const AGENCIES = '{ agencies(first: 3) { totalCount nodes { name databases { nodes { name } } } } }';
  const platformNamed = (code: string): string =>
    `{ registry { revision } platform(code: "${code}") { name } }`;

  it('answer a second time with the reading of the state alone', async () => {
    const gateway = createGateway(one);
    const first = await gateway(AGENCIES);
    const second = await gateway(AGENCIES);
    expect(first.statements).toBeGreaterThan(ONE_MORE);
    expect(second).toEqual({ ...first, statements: STATE_ONLY });
  });

  it('keep what a write to another table leaves as it is', async () => {
    const gateway = createGateway(one);
    await gateway(AGENCIES);
    await gateway('{ platforms(first: 2) { totalCount } }');
    await writePlatform(other, 'shared-views', 'Nền tảng thử nghiệm');
    expect((await gateway(AGENCIES)).statements).toBe(STATE_ONLY);
    expect((await gateway('{ platforms(first: 2) { totalCount } }')).statements).toBe(ONE_MORE);
  });

  it('give the rows below a kept row as they are now', async () => {
    const gateway = createGateway(one);
    const query = '{ databases(filter: { codes: ["dat-tren-nen-tang"] }) { nodes { platform { name } } } }';
    await writeDatabaseOn(other, 'dat-tren-nen-tang', 'nen-tang-doi-ten');
    await writePlatform(other, 'nen-tang-doi-ten', 'Tên một');
    const named = (name: string) => ({ databases: { nodes: [{ platform: { name } }] } });
    expect((await gateway(query)).data).toEqual(named('Tên một'));
    await writePlatform(other, 'nen-tang-doi-ten', 'Tên hai');
    const { data, statements } = await gateway(query);
    expect(data).toEqual(named('Tên hai'));
    expect(statements).toBe(ONE_MORE);
  });

  it('show a run over a source that changed nothing, and so raised no revision', async () => {
    const gateway = createGateway(one);
    const query = '{ source(code: "curated") { lastRun { number outcome } } }';
    const before = (await gateway(query)).data as { source: { lastRun: { number: number } } };
    const run = { sourceCode: 'curated', startedAt: new Date(), finishedAt: new Date(), read: 0 };
    const counts = { revision: 1, added: 0, changed: 0, closed: 0 };
    await other.writer.transaction(trx => new HarvestRunRepository(other).record(trx, { ...run, ...counts }));
    expect((await gateway(query)).data).toEqual({
      source: { lastRun: { number: before.source.lastRun.number + 1, outcome: 'UNCHANGED' } },
    });
  });

  it('answer for an earlier moment as they did, whatever is written since', async () => {
    const gateway = createGateway(one);
    await writePlatform(other, 'earlier', 'Tên trước');
    const moment = new Date().toISOString();
    const query = `{ platform(code: "earlier", knownAt: "${moment}") { name } platforms(knownAt: "${moment}") { totalCount } }`;
    const before = (await gateway(query)).data;
    await new Promise(resolve => setTimeout(resolve, 5));
    await writePlatform(other, 'earlier', 'Tên sau');
    expect((await gateway(query)).data).toEqual(before);
    expect((await gateway(platformNamed('earlier'))).data).toMatchObject({ platform: { name: 'Tên sau' } });
  });

  it('never show less than was written before the request, while two gateways are asked and written to', async () => {
    const gateways = [createGateway(one), createGateway(other)];
    let written = 0;
    let asked = 0;
    const writing = (async () => {
      for (let step = 0; step < 30; step += 1)
        written = await writePlatform(step % 2 === 0 ? one : other, 'under-load', `Nền tảng ${String(step)}`);
    })();
    const reading = gateways.flatMap(gateway =>
      [0, 1, 2, 3].map(async () => {
        while (written === 0 || asked < 400) {
          asked += 1;
          const atLeast = written;
          const { data } = await gateway(platformNamed('under-load'));
          const { registry } = data as { registry: { revision: number } };
          expect(registry.revision).toBeGreaterThanOrEqual(atLeast);
        }
      }),
    );
    await Promise.all([writing, ...reading]);
    const answers = await Promise.all(gateways.map(gateway => gateway(platformNamed('under-load'))));
    for (const { data } of answers)
      expect(data).toEqual({ registry: { revision: written }, platform: { name: 'Nền tảng 29' } });
  });

  it('see what another process has written', async () => {
    const query = platformNamed('other-process');
    const { code } = await runMain({ DATABASE_URL: urlOf(target) }, async address => {
      expect(await ask(address, query)).toMatchObject({ data: { platform: null } });
      await ask(address, query);
      for (const name of ['Tên một', 'Tên hai']) {
        const revision = await writePlatform(one, 'other-process', name);
        expect(await ask(address, query)).toMatchObject({
          data: { registry: { revision }, platform: { name } },
        });
      }
    });
    expect(code).toBe(0);
  });

  it('cost nothing where nothing is to be kept', async () => {
    const gateway = createGateway(one, new ViewCache(0));
    const first = await gateway(AGENCIES);
    expect(await gateway(AGENCIES)).toEqual(first);
  });
});
