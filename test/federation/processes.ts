import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const HERE = __dirname;
/** Composers, Apollo's gateway and the suite, which have packages of their own. */
export const PACKAGES = join(HERE, 'packages');
export const PROJECT = join(HERE, '..', '..');
export const EXAMPLE = join(PROJECT, 'examples', 'federation');
export const HIVE = join(EXAMPLE, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');

/** A process of these tests, with the address that it has printed. */
export interface Started {
  readonly address: string;
  stop(): Promise<void>;
}

export interface Program {
  /** The file to run, and its arguments. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it stands; here if absent. */
  readonly folder?: string;
}

const SECONDS = 60;

/** Starts a program of Node and waits for the first address that it prints. */
export function startProgram({ command, environment = {}, folder = HERE }: Program): Promise<Started> {
  const child = spawn(process.execPath, command, { cwd: folder, env: { PATH: '', ...environment } });
  let output = '';
  const ended = new Promise<void>(resolve => {
    child.once('close', () => {
      resolve();
    });
  });
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    const failed = (what: string): void => {
      reject(new Error(`${command.join(' ')} ${what}:\n${output}`));
    };
    const tooLate = setTimeout(() => {
      failed(`said no address within ${String(SECONDS)} seconds`);
      child.kill('SIGKILL');
    }, SECONDS * 1_000);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(tooLate);
      resolve({ address: address.replace('localhost', '127.0.0.1'), stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => {
      clearTimeout(tooLate);
      failed('ended');
    });
  });
}

/** All that a program of Node prints; fails where it does. */
export function runProgram({ command, environment = {}, folder = HERE }: Program): Promise<string> {
  const child = spawn(process.execPath, command, { cwd: folder, env: { PATH: '', ...environment } });
  const [said, wrong]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => wrong.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', code => {
      if (code === 0) resolve(said.join(''));
      else reject(new Error(`${command.join(' ')} ended with ${String(code)}:\n${wrong.join('')}`));
    });
  });
}

/** A port that nobody has. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What a server answers to a question. */
export async function ask(
  url: string,
  query: string,
  { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<GraphqlAnswer> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await reply.json()) as GraphqlAnswer;
}
