import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { SourceError } from '../../src/errors';
import {
  type ClientSource,
  createSourceClient,
  type SourceClientOptions,
} from '../../src/sources/http/create-source-client';
import type { SourceClient } from '../../src/sources/http/source-client';
import { type SourceConfig, type SourceOf, sourceSchema } from '../../src/sources/source-config';

/** A real server, and what it was asked. */
export interface WebServer {
  readonly url: string;
  readonly port: number;
  readonly requests: IncomingMessage[];
  handle(listener: RequestListener): void;
}

const running: Server[] = [];
const clients: SourceClient[] = [];

export const startServer = async (listener: RequestListener, host = '127.0.0.1'): Promise<WebServer> => {
  let current = listener;
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    current(request, response);
  });
  running.push(server);
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${String(port)}`, port, requests, handle: next => (current = next) };
};

/** Ends what the tests of a file started. */
export const stopAll = async (): Promise<void> => {
  await Promise.all(clients.splice(0).map(client => client.close()));
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
};

export const sendJson = (
  response: ServerResponse,
  value: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

/** Answers one value after the other, the last one for ever. */
export const serveAll = (...answers: unknown[]): Promise<WebServer> => {
  let count = 0;
  return startServer((_, response) => {
    sendJson(response, answers[Math.min(count++, answers.length - 1)]);
  });
};

/** Records with numbers. */
export const numbered = (from: number, to: number): { readonly ma: string }[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ ma: `CSDL.${String(from + index)}` }));

/** A source as the sources file declares it, parsed. */
export const declare = <Kind extends SourceConfig['kind']>(
  kind: Kind,
  address: string,
  more: Record<string, unknown> = {},
): SourceOf<Kind> =>
  sourceSchema.parse({
    code: 'cong-thu',
    nameVi: 'Cổng thử',
    kind,
    address,
    allowPrivateAddresses: true,
    mapping: [{ type: 'Database', id: 'id', fields: {} }],
    ...more,
  }) as SourceOf<Kind>;

export const clientOf = (source: ClientSource, options: Partial<SourceClientOptions> = {}): SourceClient => {
  const client = createSourceClient(source, {
    signal: new AbortController().signal,
    backoff: { initialMs: 1, maxMs: 5 },
    ...options,
  });
  clients.push(client);
  return client;
};

/** The error a piece of work ends with; fails where it ends well or with another kind of error. */
export const sourceErrorOf = async (work: Promise<unknown>): Promise<SourceError> => {
  const end = await work.then(
    value => value,
    (error: unknown) => error,
  );
  if (end instanceof SourceError) return end;
  throw new Error(`ended with ${String(end)} instead of a SourceError`, { cause: end });
};
