import { statSync } from 'node:fs';
import type { DatabaseTarget } from '../../src/database/connect';
import { countStatements } from './count-statements';
import { HttpClient } from './http-client';
import type { Operation } from './operations';
import { type ServerProcess, startServer } from './server-process';

/** How often things are done. */
export interface Effort {
  readonly starts: number;
  readonly warmUps: number;
  readonly runs: number;
  /** Asked between the two readings of the memory. */
  readonly requests: number;
}

export const FULL: Effort = { starts: 5, warmUps: 3, runs: 30, requests: 200 };
export const QUICK: Effort = { starts: 2, warmUps: 1, runs: 5, requests: 50 };

export interface OperationMeasures {
  readonly name: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly statements: number;
  readonly bytes: number;
}

export interface RegistryMeasures {
  readonly name: string;
  /** Until an empty database was filled; for the curated registry by the server itself, its start included. */
  readonly filledInMs: number;
  readonly warmStartMs: number;
  /** Null where it cannot be told. */
  readonly databaseBytes: number | null;
  readonly residentBytes: number | null;
  readonly residentBytesAfterRequests: number | null;
  readonly operations: readonly OperationMeasures[];
}

interface Filled {
  readonly name: string;
  readonly target: DatabaseTarget;
  readonly filledInMs: number;
}

export async function measureRegistry(
  { name, target, filledInMs }: Filled,
  operations: readonly Operation[],
  effort: Effort,
): Promise<RegistryMeasures> {
  const warmStartMs = percentile(await timeStarts(target, effort.starts), 0.5);
  const server = await startServer(target);
  const client = new HttpClient(server.url);
  try {
    const memory = await measureMemory(server, client, operations, effort.requests);
    const statements = await countStatements(target, operations);
    const measured: OperationMeasures[] = [];
    for (const operation of operations) {
      const counted = statements.get(operation.name) ?? 0;
      measured.push({ ...(await measureOperation(client, operation, effort)), statements: counted });
    }
    return { name, filledInMs, warmStartMs, ...memory, databaseBytes: sizeOf(target), operations: measured };
  } finally {
    client.close();
    await server.stop();
  }
}

async function timeStarts(target: DatabaseTarget, starts: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < starts) {
    const server = await startServer(target);
    times.push(server.startedInMs);
    await server.stop();
  }
  return times;
}

async function measureMemory(
  server: ServerProcess,
  client: HttpClient,
  operations: readonly Operation[],
  requests: number,
): Promise<Pick<RegistryMeasures, 'residentBytes' | 'residentBytesAfterRequests'>> {
  const residentBytes = server.residentBytes();
  for (let asked = 0; asked < requests; asked += 1) {
    const operation = operations[asked % operations.length];
    if (operation) await client.ask(operation.query);
  }
  return { residentBytes, residentBytesAfterRequests: server.residentBytes() };
}

async function measureOperation(
  client: HttpClient,
  { name, query }: Operation,
  { warmUps, runs }: Effort,
): Promise<Omit<OperationMeasures, 'statements'>> {
  const times: number[] = [];
  let bytes = 0;
  for (let run = -warmUps; run < runs; run += 1) {
    const answered = await client.ask(query);
    bytes = answered.bytes;
    if (run >= 0) times.push(answered.milliseconds);
  }
  return { name, bytes, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

const sizeOf = (target: DatabaseTarget): number | null =>
  target.engine === 'sqlite' ? statSync(target.file).size : null;

/** The smallest time that the share of the runs did not exceed. */
function percentile(times: readonly number[], share: number): number {
  const ordered = [...times].sort((one, other) => one - other);
  return ordered[Math.ceil(share * ordered.length) - 1] ?? 0;
}
