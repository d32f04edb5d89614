import { renameSync } from 'node:fs';
import { type BreakableProxy, createProxy } from '../support/breakable-proxy';
import { createTarget, urlOf } from '../support/databases';
import { type GatewayProcess, get, post, startGateway, until } from '../support/gateway-process';

const KEPT = '{ agency(code: "BCA") { name } }';
const NEW = '{ agency(code: "BTP") { name } }';

const isReady = async (gateway: GatewayProcess): Promise<boolean> =>
  (await get(gateway, '/readyz')).status === 200;

const checksOf = async (gateway: GatewayProcess): Promise<unknown> => {
  const { status, text } = await get(gateway, '/readyz');
  expect(status).toBe(503);
  return (JSON.parse(text) as { checks: unknown }).checks;
};

describe('a gateway whose PostgreSQL is gone', () => {
  let gateway: GatewayProcess;
  let proxy: BreakableProxy;
  let remove: () => Promise<void>;

  const open = async (settings: Readonly<Record<string, string>>): Promise<void> => {
    const created = await createTarget('postgres');
    remove = created.remove;
    const url = new URL(urlOf(created.target));
    proxy = await createProxy(Number(url.port));
    url.port = String(proxy.port);
    gateway = await startGateway({ DATABASE_URL: url.href, ...settings });
  };
  afterEach(async () => {
    gateway.child.kill('SIGKILL');
    await gateway.ended;
    await proxy.close();
    await remove();
  });

  const breaks = [
    [
      'is down',
      (broken: BreakableProxy): void => {
        broken.cut();
      },
    ],
    [
      'is silent',
      (broken: BreakableProxy): void => {
        broken.silence();
      },
    ],
  ] as const;

  it.each(breaks)(
    'says so where it %s, gives what it keeps marked, and recovers by itself',
    async (_how, act) => {
      await open({});
      const before = await post(gateway, KEPT);
      await post(gateway, KEPT);
      act(proxy);
      expect(await checksOf(gateway)).toMatchObject({
        database: expect.stringMatching(/^(?:the database does not answer|no answer within)/) as string,
      });
      expect((await get(gateway, '/healthz')).status).toBe(200);
      const kept = await post(gateway, KEPT);
      expect([
        kept.status,
        kept.text,
        kept.headers.get('registry-state'),
        kept.headers.get('cache-control'),
      ]).toEqual([200, before.text, 'unverified; revision=1', 'no-store']);
      const refused = await post(gateway, NEW);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
      expect(JSON.parse(refused.text)).toMatchObject({
        errors: [
          {
            extensions: { code: 'REGISTRY_UNAVAILABLE' },
            message: expect.stringMatching(/readyz/) as string,
          },
        ],
      });
      proxy.mend();
      await until(() => isReady(gateway));
      const after = await post(gateway, KEPT);
      expect([after.status, after.text, after.headers.get('registry-state')]).toEqual([
        200,
        before.text,
        null,
      ]);
      expect((await post(gateway, NEW)).text).toContain('"Bộ Tư pháp"');
      const lines = gateway.output().match(/The database [a-z ]+/g);
      expect(lines).toEqual(['The database does not answer', 'The database answers again']);
      expect(gateway.output()).not.toMatch(/masked|postgres:postgres|127\.0\.0\.1:/);
    },
  );

  it('gives nothing that it cannot vouch for where that is set', async () => {
    await open({ UNVERIFIED_ANSWERS_SECONDS: '0' });
    await post(gateway, KEPT);
    await post(gateway, KEPT);
    proxy.cut();
    expect((await post(gateway, KEPT)).status).toBe(503);
  });
});

describe('a gateway whose SQLite file is gone', () => {
  it('is not ready until the file is back', async () => {
    const { target, remove } = await createTarget('sqlite');
    const gateway = await startGateway({ DATABASE_URL: urlOf(target) });
    const file = target.engine === 'sqlite' ? target.file : '';
    expect(await isReady(gateway)).toBe(true);
    renameSync(file, `${file}.moved`);
    expect(await checksOf(gateway)).toMatchObject({ database: 'The database file is gone.' });
    renameSync(`${file}.moved`, file);
    expect(await isReady(gateway)).toBe(true);
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    await remove();
  });
});
