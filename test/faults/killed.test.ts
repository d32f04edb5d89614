import { setTimeout as sleep } from 'node:timers/promises';
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

/** Writes one value after the other until the gateway is gone; gives the last that was begun and acknowledged. */
async function writeOn(gateway: GatewayProcess, from: number, headers: Readonly<Record<string, string>>) {
  let acknowledged = from;
  for (;;) {
    try {
      const { text } = await post(gateway, decide(acknowledged + 1), headers);
      expect(text).toContain('APPLIED');
      acknowledged += 1;
    } catch (error) {
      // What `fetch` throws where a connection ends.
      if ((error as Error).name === 'TypeError') return acknowledged;
      throw error;
    }
  }
}

describe.each(engines)('a gateway on %s that is killed while it writes', engine => {
  it('loses nothing that it acknowledged, and keeps nothing by halves', async () => {
    const { target, remove } = await createTarget(engine);
    const settings = { DATABASE_URL: urlOf(target) };
    let last = 0;
    let headers: Readonly<Record<string, string>> | undefined;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const gateway = await startGateway(settings);
      headers ??= await bearerOn(target);
      const before = await stateOf(gateway);
      const writing = writeOn(gateway, last, headers);
      await sleep(200 + Math.random() * LONGEST_MS);
      gateway.child.kill('SIGKILL');
      const acknowledged = await writing;
      await gateway.ended;
      const again = await startGateway(settings);
      const { agency, registry, changes } = await stateOf(again);
      again.child.kill('SIGKILL');
      await again.ended;
      const found = Number(/\d+$/.exec(agency.abbreviation)?.[0] ?? 0);
      // What was under way may have been kept, whole, without its acknowledgement.
      expect([acknowledged, acknowledged + 1]).toContain(found);
      expect(registry.revision - before.registry.revision).toBe(found - last);
      expect((changes.totalCount - before.changes.totalCount) % Math.max(1, found - last)).toBe(0);
      last = found;
    }
    expect(last).toBeGreaterThan(0);
    await remove();
  }, 180_000);
});
