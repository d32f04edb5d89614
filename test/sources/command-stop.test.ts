import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { HarvestFolder } from '../support/harvest-command';

const COMMAND = join(__dirname, '..', '..', 'dist', 'src', 'commands', 'harvest.js');

const sourcesOf = (address: string): string => `sources:
  - code: slow
    nameVi: Một nguồn không trả lời
    kind: REST
    address: ${address}
    allowPrivateAddresses: true
    options: { records: items }
    mapping:
      - type: Database
        id: id
        fields: { nameVi: name, kind: '"MINISTRY"', status: '"UNKNOWN"' }
`;

describe('the command that harvests, told to stop', () => {
  let server: Server;
  let folder: HarvestFolder;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    folder = new HarvestFolder(sourcesOf(`http://127.0.0.1:${String(port)}/`));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    folder.remove();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends its run in order', async signal => {
    const child = spawn(process.execPath, [COMMAND, 'slow'], { env: folder.environment });
    let said = '';
    child.stderr.on('data', text => (said += String(text)));
    await once(server, 'request');
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    expect(said).toMatch(/^slow: It was stopped, .*nothing of it was kept/);
    expect(code).toBe(1);
    const runs = await folder.ask(({ writer }) =>
      writer('harvest_runs').where('source_code', 'slow').pluck('outcome'),
    );
    expect(runs).toEqual(['FAILED']);
  });

  it('refuses a second harvest of a source while one is under way, and leaves that alone', async () => {
    const child = spawn(process.execPath, [COMMAND, 'slow'], { env: folder.environment });
    await once(server, 'request');
    const second = await folder.run('slow');
    expect(second).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Run 2 over slow is under way/) as string,
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    const third = spawn(process.execPath, [COMMAND, 'slow'], { env: folder.environment });
    await once(server, 'request');
    third.kill('SIGTERM');
    await once(third, 'close');
    const runs = await folder.ask(({ writer }) =>
      writer('harvest_runs').where('source_code', 'slow').pluck('message'),
    );
    expect(runs).toEqual([
      'Its process ended before it did; nothing of it was kept.',
      expect.stringMatching(/^It was stopped/) as string,
    ]);
  });
});
