import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Db } from '../../src/database/connect';
import { createTestServer } from './http';

/** What a scripted server does with a request. */
export type Act = (reply: ServerResponse) => void;

export interface ScriptedServer {
  readonly url: string;
  /** The requests that came, in order. */
  readonly came: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** What is done with the next requests, one each; null, and afterwards: they are passed on. */
  readonly script: (Act | null)[];
  readonly close: () => Promise<void>;
}

/** A server before another one, which does as it is told and passes on whatever it is told nothing about. */
export async function createScriptedServer(behind: string): Promise<ScriptedServer> {
  const came: { headers: IncomingHttpHeaders; body: string }[] = [];
  const script: (Act | null)[] = [];
  const server = createServer((request, reply) => {
    void bodyOf(request).then(async body => {
      came.push({ headers: request.headers, body });
      const act = script.shift();
      if (act) act(reply);
      else await passOn(behind, { body, reply });
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${String(port)}/graphql`, came, script, close };
}

/** Answers with a status, and a body if there is one. */
export const answers =
  (status: number, body: unknown = '', headers: Record<string, string> = {}): Act =>
  reply =>
    reply.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

/** Breaks the connection off. */
export const breaksOff: Act = reply => reply.destroy();

/** Answers nothing. */
export const isSilent: Act = () => undefined;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function passOn(
  behind: string,
  { body, reply }: { body: string; reply: ServerResponse },
): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(behind, { method: 'POST', headers, body });
  reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}

/** The real server on a port, and a scripted one before it. */
export interface ServerBetween {
  readonly gateway: string;
  readonly between: ScriptedServer;
  readonly db: Db;
  readonly close: () => Promise<void>;
}

export async function createServerBetween(): Promise<ServerBetween> {
  const tested = await createTestServer();
  await tested.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = tested.server.server.address() as AddressInfo;
  const gateway = `http://127.0.0.1:${String(port)}/graphql`;
  const between = await createScriptedServer(gateway);
  const close = async (): Promise<void> => {
    await between.close();
    await tested.close();
  };
  return { gateway, between, db: tested.db, close };
}
