import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseTarget } from '../../src/database/connect';
import { createTarget, engines, urlOf } from '../support/databases';
import { bearerOn, type GatewayProcess, post, startGateway } from '../support/gateway-process';

const KILLS = 4;
const LONGEST_MS = 900;

const decide = (value: number): string =>
  `mutation { decideValue(type: Agency, code: "BTP", field: "abbreviation", value: "BTP ${String(value)}") { outcome } }`;

const STATE =
  '{ agency(code: "BTP") { abbreviation } registry { revision } changes(first: 1) { totalCount } }';

interface State {
  readonly agency: { readonly abbreviation: string };
  readonly registry: { readonly revision: number };
  readonly changes: { readonly totalCount: number };
}

const stateOf = async (gateway: GatewayProcess): Promise<State> =>
  (JSON.parse((await post(gateway, STATE)).text) as { data: State }).data;

type Headers = Readonly<Record<string, string>>;

const write = async (gateway: GatewayProcess, value: number, headers: Headers): Promise<void> => {
  expect((await post(gateway, decide(value), headers)).text).toContain('APPLIED');
};

/** Writes one value after the other until the gateway is gone; gives the last that was begun and acknowledged. */
async function writeOn(gateway: GatewayProcess, from: number, headers: Headers) {
  let acknowledged = from;
  for (;;) {
    try {
      await write(gateway, acknowledged + 1, headers);
      acknowledged += 1;
    } catch (error) {
      // What `fetch` throws where a connection ends.
      if ((error as Error).name === 'TypeError') return acknowledged;
      throw error;
    }
  }
}

describe.each(engines)('a gateway on %s that is killed while it writes', engine => {
  const gateways: GatewayProcess[] = [];
  let remove: () => Promise<void>;
  const startOn = async (target: DatabaseTarget): Promise<GatewayProcess> => {
    const gateway = await startGateway({ DATABASE_URL: urlOf(target) });
    gateways.push(gateway);
    return gateway;
  };
  const kill = async ({ child, ended }: GatewayProcess): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  afterEach(async () => {
    await Promise.all(gateways.splice(0).map(kill));
    await remove();
  });

  it('loses nothing that it acknowledged, and keeps nothing by halves', async () => {
    const created = await createTarget(engine);
    const { target } = created;
    ({ remove } = created);
    let last = 0;
    let headers: Headers | undefined;
    for (let round = 1; round <= KILLS; round += 1) {
      const gateway = await startOn(target);
      headers ??= await bearerOn(target);
      const before = await stateOf(gateway);
      await write(gateway, last + 1, headers);
      const writing = writeOn(gateway, last + 1, headers);
      await sleep(Math.random() * LONGEST_MS);
      await kill(gateway);
      const acknowledged = await writing;
      const again = await startOn(target);
      const { agency, registry, changes } = await stateOf(again);
      await kill(again);
      const found = Number(/\d+$/.exec(agency.abbreviation)?.[0] ?? 0);
      // What was under way may have been kept, whole, without its acknowledgement.
      expect([acknowledged, acknowledged + 1]).toContain(found);
      expect(registry.revision - before.registry.revision).toBe(found - last);
      expect((changes.totalCount - before.changes.totalCount) % Math.max(1, found - last)).toBe(0);
      last = found;
    }
  }, 180_000);
});
