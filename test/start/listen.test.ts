import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { type Run, runMain } from '../support/main-process';
import { createTarget, urlOf } from '../support/databases';

describe('a gateway that cannot listen', () => {
  let other: Server;
  let taken: string;
  let registry: Awaited<ReturnType<typeof createTarget>>;
  beforeAll(async () => {
    registry = await createTarget('sqlite');
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    taken = String(typeof address === 'object' ? address?.port : '');
  });
  afterAll(async () => {
    other.close();
    await registry.remove();
  });

  const start = (settings: Record<string, string>): Promise<Run> =>
    runMain({ DATABASE_URL: urlOf(registry.target), ...settings });

  it.each(['PORT', 'METRICS_PORT'])('on %s says which setting would have to be another', async name => {
    const { code, output } = await start({ [name]: taken });
    expect(code).toBe(1);
    expect(output).toBe(
      `Port ${taken} is taken by another program; perhaps this gateway is running already. Stop it, or set ${name}.\n`,
    );
  });

  it.each(['203.0.113.7', 'no-such-host.invalid'])(
    'at %s says that it is no address of this machine',
    async host => {
      const { code, output } = await start({ HOST: host });
      expect(code).toBe(1);
      expect(output).toBe(
        `HOST is ${host}, which is no address of this machine. Set it to one that is, or to 0.0.0.0 for all of them.\n`,
      );
    },
  );
});
