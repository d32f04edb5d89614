import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ids } from './ids';
import type { Running } from './processes';
import type { Question, Walk } from './questions';

/** One request of a question: the key stands for the same thing with every server. */
export interface Prepared {
  readonly key: string;
  readonly body: string;
}

/** The answers to a question, as they were received; the reference for all servers. */
export type Answers = ReadonlyMap<string, string>;

/** What the gateway was asked, and what all must answer. */
export interface Reference {
  readonly prepared: readonly Prepared[];
  readonly answers: Answers;
}

/** The requests that a question makes of a server, which gives its own cursors. */
export async function prepare(running: Running, question: Question, ids: Ids): Promise<Prepared[]> {
  const { name, text, variable } = question;
  const chosen = await valuesOf(running, question, ids);
  return chosen.map((value, index) => ({
    key: `${name}-${String(index)}`,
    body: JSON.stringify({
      query: withoutSpaces(text[running.contestant.dialect]),
      variables: { [variable]: value },
    }),
  }));
}

/** Asks every request of a question once. */
export async function askAll(running: Running, prepared: readonly Prepared[]): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const { key, body } of prepared) answers.set(key, await post(running.url, key, body));
  return answers;
}

/** The first difference between the data of two servers, as text; null where there is none. */
export function differenceOf(expected: Answers, given: Answers): string | null {
  for (const [key, answer] of expected) {
    const [wanted, got] = [dataOf(answer), dataOf(given.get(key) ?? '{}')];
    if (wanted === got) continue;
    const place = [...wanted].findIndex((letter, index) => letter !== [...got][index]);
    const around = (text: string): string => [...text].slice(Math.max(0, place - 60), place + 60).join('');
    return `${key} differs at ${String(place)}: wanted …${around(wanted)}…, got …${around(got)}…`;
  }
  return null;
}

/** Why the answers are of no use as a reference; null where they are. */
export const refusalIn = (answers: Answers): string | null =>
  [...answers.values()].find(answer => (JSON.parse(answer) as { errors?: unknown }).errors !== undefined) ??
  null;

/** For the load generator, which reads a line per request. */
export function writeRequests(file: string, prepared: readonly Prepared[]): void {
  writeFileSync(file, prepared.map(({ key, body }) => `${key}\t${body}\n`).join(''));
}

/** For the server that only writes what was recorded. */
export function writeAnswers(folder: string, answers: Answers): void {
  mkdirSync(folder, { recursive: true });
  for (const [key, answer] of answers) writeFileSync(join(folder, key), answer);
}

export const bytesOf = (answers: Answers): number => {
  const bytes = [...answers.values()].reduce((sum, answer) => sum + Buffer.byteLength(answer), 0);
  return bytes / Math.max(1, answers.size);
};

function valuesOf(running: Running, { values }: Question, ids: Ids): Promise<readonly (string | null)[]> {
  if (typeof values === 'string') return Promise.resolve(ids[values]);
  return 'step' in values ? walk(running, values) : Promise.resolve(values);
}

async function walk(running: Running, { text, passed, step, cursors }: Walk): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  const query = withoutSpaces(text[running.contestant.dialect]);
  for (const first of [...passed, ...Array.from({ length: cursors - 1 }, () => step)]) {
    const answer = await post(running.url, 'walk', JSON.stringify({ query, variables: { first, after } }));
    after = endCursorOf(answer);
    found.push(after);
  }
  return found.slice(passed.length - 1);
}

function endCursorOf(answer: string): string {
  const { data } = JSON.parse(answer) as {
    data?: { list?: { pageInfo?: { endCursor?: string | null } } } | null;
  };
  const cursor = data?.list?.pageInfo?.endCursor;
  if (cursor == null) throw new Error(`No cursor in ${answer.slice(0, 400)}`);
  return cursor;
}

async function post(url: string, key: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-key': key };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

const dataOf = (answer: string): string => {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  return JSON.stringify(errors === undefined ? data : { errors });
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, ' ');
