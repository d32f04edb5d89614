import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type DatabaseTarget } from '../../src/database/connect';
import { giveToken } from './tokens';

const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

/** A gateway in a process of its own, until it is ended. */
export interface GatewayProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** All that it wrote. */
  readonly output: () => string;
  /** The code that it ends with; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a gateway; resolves once it answers, throws what it wrote if it ends before. */
export async function startGateway(
  environment: Readonly<Record<string, string>>,
  main = MAIN,
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: '', PORT: '0', HOST: '127.0.0.1', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  for (;;) {
    const port = /http:\/\/localhost:(\d+)\/graphql/.exec(output)?.[1];
    if (port !== undefined)
      return { address: `http://127.0.0.1:${port}`, child, output: () => output, ended };
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The gateway ended before it answered:\n${output}`);
    await sleep(20);
  }
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The header of somebody who may do everything in a registry. */
export async function bearerOn(target: DatabaseTarget): Promise<{ readonly authorization: string }> {
  const db = connect(target);
  try {
    return { authorization: (await giveToken(db, 'ADMIN')).bearer };
  } finally {
    await db.close();
  }
}

/** Asks a question by POST. */
export async function post(
  { address }: Pick<GatewayProcess, 'address'>,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

export async function get({ address }: Pick<GatewayProcess, 'address'>, path: string): Promise<Reply> {
  const reply = await fetch(`${address}${path}`);
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

/** Waits until something is so, for a minute at most. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to be within a minute');
    await sleep(50);
  }
}
