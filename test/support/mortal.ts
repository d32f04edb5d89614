import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { execPath } from 'node:process';

export interface MortalParts {
  readonly script: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process that is killed and begun again, any number of times, until it is ended or ends well by itself. */
export class Mortal {
  #child: ChildProcess | undefined;
  #isOver = false;
  /** Whether it has begun to say something. */
  #isReady = false;
  kills = 0;
  /** What it said on its error output. */
  said = '';

  constructor(private readonly parts: MortalParts) {
    this.begin();
  }

  /** Whether it has ended well by itself, or was ended. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether it has said that it is ready, and was not killed since. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Kills it, once it has said that it is ready: on a slow machine nothing would ever get so far. */
  kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): void {
    if (this.#isOver || !this.#isReady) return;
    this.#isReady = false;
    this.kills += 1;
    this.#child?.kill(signal);
  }

  async end(): Promise<void> {
    this.#isOver = true;
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  private begin(): void {
    const { script, args = [], environment = {} } = this.parts;
    const child = spawn(execPath, [script, ...args], { env: { PATH: '', ...environment } });
    this.#child = child;
    child.stderr.on('data', (piece: Buffer) => {
      this.said = (this.said + piece.toString()).slice(-10_000);
    });
    child.stdout.on('data', () => {
      this.#isReady = this.#child === child;
    });
    child.once('exit', code => {
      if (code === 0 && !child.killed) this.#isOver = true;
      if (!this.#isOver) this.begin();
    });
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
