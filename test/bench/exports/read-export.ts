import { performance } from 'node:perf_hooks';
import type { ServerProcess } from '../server-process';

/** What it took to read an export to its end. */
export interface Taken {
  readonly bytes: number;
  readonly seconds: number;
  /** Resident memory of the server before, and the most it had meanwhile. */
  readonly idleBytes: number;
  readonly peakBytes: number;
}

const SAMPLE_MS = 50;

/** Reads an export from a server to its end, as fast as it comes, and looks at the server's memory meanwhile. */
export async function readExport(server: ServerProcess, path: string): Promise<Taken> {
  const resident = (): number => server.residentBytes() ?? 0;
  const idleBytes = resident();
  let peakBytes = idleBytes;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, resident());
  }, SAMPLE_MS);
  const began = performance.now();
  let bytes = 0;
  try {
    const reply = await fetch(server.url.replace('/graphql', path));
    if (!reply.ok || !reply.body) throw new Error(`${path} was answered ${String(reply.status)}`);
    for await (const piece of reply.body) bytes += (piece as Uint8Array).byteLength;
  } finally {
    clearInterval(sampling);
  }
  return { bytes, seconds: (performance.now() - began) / 1_000, idleBytes, peakBytes };
}
