import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { SourceAnswer, SourceClient, SourceRequest } from '../../src/sources/http/source-client';
import type { Validators } from '../../src/sources/connector';

/** A client without guards, limits and repetition: what a connector needs to be read over a real connection. */
export const plainClient: SourceClient = {
  async send(request: SourceRequest): Promise<SourceAnswer> {
    const { url, method = 'GET', headers, body, validators } = request;
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...conditions(validators ?? {}) },
      ...(body === undefined ? {} : { body }),
    });
    if (response.status !== 200 && response.status !== 304)
      throw new Error(`${url} answers ${String(response.status)}`);
    return answerOf(response);
  },
  close: () => Promise.resolve(),
};

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
});

function answerOf(response: Response): SourceAnswer {
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  const { etag, 'last-modified': lastModified } = headers;
  return {
    url: response.url,
    notModified: response.status === 304,
    validators: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
    headers,
    body: response.body === null ? Readable.from([]) : Readable.fromWeb(response.body as ReadableStream),
    bytes: async () => Buffer.from(await response.arrayBuffer()),
    json: () => response.json(),
  };
}

/** A server on this machine, and how to stop it. */
export async function serve(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
