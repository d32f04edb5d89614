import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** nginx before some gateways. */
export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined;

/** Starts nginx on a free port: gateways in turn. */
export async function startNginx(gateways: readonly string[]): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-nginx-'));
  // nginx's workers are another user where it is started by root.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, gateways));
  const child = spawn('nginx', ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${String(port)}/graphql`;
  await untilAnswered(url);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

const configuration = (folder: string, port: number, gateways: readonly string[]): string => `
  daemon off; worker_processes 1; pid ${folder}/nginx.pid;
  events { worker_connections 512; }
  http {
    access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
    upstream gateways { ${gateways.map(gateway => `server ${new URL(gateway).host};`).join(' ')} keepalive 32; }
    server {
      listen 127.0.0.1:${String(port)};
      location / {
        proxy_pass http://gateways; proxy_http_version 1.1; proxy_set_header Connection "";
        add_header x-gateway $upstream_addr;
      }
    }
  }
`;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const TRIES = 100;
const WAIT_MS = 50;

async function untilAnswered(url: string): Promise<void> {
  for (let time = 0; time < TRIES; time += 1) {
    const answered = await fetch(url, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise(resolve => setTimeout(resolve, WAIT_MS));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
