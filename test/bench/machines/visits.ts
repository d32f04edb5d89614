import { createHash } from 'node:crypto';
import type { Db } from '../../../src/database/connect';
import { writePlatform } from '../../support/platform-write';

/** What was seen, as lines of a report; `problems` counts what should not have been. */
export interface Seen {
  readonly lines: string[];
  problems: number;
}

const CODE = 'two-machines';
const QUESTION = `query Seen($code: String!) { registry { revision } platform(code: $code) { name } }`;
const ASKED = { query: QUESTION, variables: { code: CODE } };

interface Reply {
  readonly gateway: string;
  readonly revision: number;
}

async function read(reply: Response): Promise<Reply> {
  const body = (await reply.json()) as { data?: { registry: { revision: number } } };
  if (!body.data) throw new Error(`Refused: ${JSON.stringify(body)}`);
  const header = (name: string): string => reply.headers.get(name) ?? '';
  return { gateway: header('x-gateway'), revision: body.data.registry.revision };
}

const post = async (url: string): Promise<Reply> => {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(url, { method: 'POST', headers, body: JSON.stringify(ASKED) }));
};

const addressOf = (url: string, full: boolean): string => {
  const sha256Hash = createHash('sha256').update(QUESTION).digest('hex');
  const search = new URLSearchParams({
    ...(full && { query: QUESTION }),
    variables: JSON.stringify(ASKED.variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  });
  return `${url}?${search.toString()}`;
};

const get = (address: string, tag = ''): Promise<Response> =>
  fetch(address, { headers: { 'apollo-require-preflight': '1', 'if-none-match': tag } });

const tally = (values: readonly string[]): string =>
  [...new Set(values)]
    .sort()
    .map(value => `${value || 'none'} ${String(values.filter(other => other === value).length)}`)
    .join(', ');

/** Asks through the balancer while the primary is written; no answer may be older than what was written before it. */
export async function visitUnderWrites(url: string, db: Db, seen: Seen, writes: number): Promise<void> {
  let written = await writePlatform(db, CODE, 'Bắt đầu');
  let done = false;
  const replies: Reply[] = [];
  let stale = 0;
  const reading = Array.from({ length: 8 }, async () => {
    while (!done) {
      const atLeast = written;
      const reply = await post(url);
      if (reply.revision < atLeast) stale += 1;
      replies.push(reply);
    }
  });
  for (let step = 0; step < writes; step += 1) written = await writePlatform(db, CODE, `Lần ${String(step)}`);
  done = true;
  await Promise.all(reading);
  seen.problems += stale;
  seen.lines.push(
    `${String(writes)} writes while ${String(replies.length)} questions were asked: ${String(stale)} old answers`,
    `  answered by ${tally(replies.map(({ gateway }) => gateway))}`,
  );
}

/** The same while the standby does not apply what it receives. */
export async function visitWhileLagging(url: string, db: Db, seen: Seen, times: number): Promise<void> {
  const revision = await writePlatform(db, CODE, 'Bản sao đứng lại');
  const replies = await Promise.all(Array.from({ length: times }, () => post(url)));
  const stale = replies.filter(reply => reply.revision < revision).length;
  seen.problems += stale;
  seen.lines.push(`standby held back: ${String(times)} questions, ${String(stale)} old answers`);
}

/** GET by the hash of a persisted query, with the tag of the answer before, through nginx. */
export async function visitWithTags(url: string, db: Db, gateways: number, seen: Seen): Promise<void> {
  for (let time = 0; time < 2 * gateways; time += 1) await read(await get(addressOf(url, true)));
  const known = await get(addressOf(url, false));
  await read(known);
  const tag = tagOf(known);
  const before = await statusesOf(url, tag);
  const revision = await writePlatform(db, CODE, 'Sau bộ nhớ đệm');
  const changed = await get(addressOf(url, false), tag);
  const after = await readChanged(changed);
  const again = await statusesOf(url, tagOf(changed));
  const unchanged = [...before, ...again].every(status => status === 304);
  if (after?.revision !== revision || !unchanged) seen.problems += 1;
  seen.lines.push(
    `GET by hash with the tag of either gateway's answer: ${tally(before.map(String))}; ` +
      `after a write: ${String(changed.status)} with revision ${String(after?.revision)}, then ${tally(again.map(String))}`,
  );
}

const readChanged = async (reply: Response): Promise<Reply | null> =>
  reply.status === 200 ? read(reply) : null;

const tagOf = ({ headers }: Response): string => headers.get('etag') ?? '';

async function statusesOf(url: string, tag: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < 10; time += 1) statuses.push((await get(addressOf(url, false), tag)).status);
  return statuses;
}

/** One gateway is gone; nginx goes on with the other. */
export async function visitOneLess(url: string, seen: Seen, times: number): Promise<void> {
  const replies = await Promise.allSettled(Array.from({ length: times }, () => post(url)));
  const failed = replies.filter(({ status }) => status === 'rejected').length;
  seen.problems += failed;
  seen.lines.push(`one gateway stopped: ${String(times)} questions, ${String(failed)} failed`);
}
