import type { IncomingMessage } from 'node:http';
import { listen, type Loopback } from '../support/loopback';

/** A request that went through. */
export interface Passed {
  readonly query: string;
  readonly representations: readonly Readonly<Record<string, unknown>>[];
  readonly authorization: string | undefined;
}

/** Stands before a subgraph and notes what it is asked. */
export interface Watched {
  readonly url: string;
  /** What has passed since this was asked last. */
  passed(): readonly Passed[];
  close(): Promise<void>;
}

export async function watch(url: string): Promise<Watched> {
  let noted: Passed[] = [];
  const door: Loopback = await listen((request, response) => {
    void pass(request, url).then(({ status, text, passed }) => {
      noted.push(passed);
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  const passed = (): readonly Passed[] => {
    const before = noted;
    noted = [];
    return before;
  };
  return { url: `${door.origin}/graphql`, passed, close: () => door.close() };
}

const PASSED_ON = /^(authorization|content-type|lien-thong-.*)$/;

interface Body {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

async function pass(
  request: IncomingMessage,
  url: string,
): Promise<{ status: number; text: string; passed: Passed }> {
  const body = await textOf(request);
  const { authorization } = request.headers;
  const headers = Object.entries(request.headers).filter(([name]) => PASSED_ON.test(name));
  const reply = await fetch(url, { method: 'POST', headers: headers as [string, string][], body });
  const { query = '', variables = {} } = JSON.parse(body) as Body;
  const representations = Object.values(variables).filter(Array.isArray).flat() as Passed['representations'];
  return {
    status: reply.status,
    text: await reply.text(),
    passed: { query, representations, authorization },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
