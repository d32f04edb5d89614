import { performance } from 'node:perf_hooks';
import { Agent, request } from 'undici';

const OK = 200;
const OVERLOADED = 503;
const SECOND_MS = 1_000;
const TICK_MS = 2;

/** What became of requests that were offered. */
export interface Offered {
  /** From when each was to be sent to its last byte, the accepted ones in ascending order. */
  readonly accepted: readonly number[];
  readonly shed: number;
  /** Neither answered nor refused with 503 and a time to come again. */
  readonly failed: number;
  /** Answers in a second. */
  readonly perSecond: number;
}

/** Asks one question; gives the status and whether a refusal says when to come again. */
export type Ask = () => Promise<{ status: number; isTold: boolean }>;

/** Asks over many connections. */
export function createAsk(url: string, query: string): { ask: Ask; close: () => Promise<void> } {
  const dispatcher = new Agent({ connections: 1_000, pipelining: 1 });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const ask: Ask = async () => {
    const reply = await request(url, { method: 'POST', headers, body, dispatcher });
    await reply.body.dump({ limit: Infinity });
    return { status: reply.statusCode, isTold: reply.headers['retry-after'] !== undefined };
  };
  return { ask, close: () => dispatcher.close() };
}

/** Answers in a second where so many clients each ask again when they have their answer. */
export async function capacityOf(ask: Ask, clients: number, seconds: number): Promise<number> {
  const ends = performance.now() + seconds * SECOND_MS;
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < ends) if ((await ask()).status === OK) answered += 1;
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered / seconds;
}

/** Offers so many requests in a second, whether those before are answered or not. */
export async function offer(ask: Ask, perSecond: number, seconds: number): Promise<Offered> {
  const began = performance.now();
  const accepted: number[] = [];
  let [shed, failed] = [0, 0];
  const one = async (due: number): Promise<void> => {
    const { status, isTold } = await ask();
    if (status === OK) accepted.push(performance.now() - due);
    else if (status === OVERLOADED && isTold) shed += 1;
    else failed += 1;
  };
  const total = Math.round(perSecond * seconds);
  const sent: Promise<void>[] = [];
  while (sent.length < total) {
    const due = Math.min(total, ((performance.now() - began) * perSecond) / SECOND_MS);
    while (sent.length < due)
      sent.push(one(began + (sent.length * SECOND_MS) / perSecond).catch(() => void (failed += 1)));
    await new Promise(resolve => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(sent);
  const took = (performance.now() - began) / SECOND_MS;
  accepted.sort((less, more) => less - more);
  return { accepted, shed, failed, perSecond: accepted.length / took };
}

/** The value that so many of a hundred sorted values do not exceed. */
export const percentile = (values: readonly number[], of: number): number =>
  values[Math.min(values.length - 1, Math.floor((values.length * of) / 100))] ?? NaN;
