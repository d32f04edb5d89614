import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTarget, urlOf } from '../support/databases';
import { post, startGateway } from '../support/gateway-process';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const QUESTION =
  'query NameOfOne { agency(code: "BTP-poisoned") { name } agencies(first: 1) { totalCount } }';

/** Takes what is exported over OTLP as JSON. */
async function createReceiver() {
  const bodies: string[] = [];
  const paths: string[] = [];
  const server = createServer((request, reply) => {
    paths.push(request.url ?? '');
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const spans = (): Span[] =>
    bodies.flatMap(body =>
      (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap(scope => scope.spans),
      ),
    );
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, bodies, paths, spans, server };
}

describe('a gateway with somewhere to send traces to', () => {
  it('makes requests, operations and statements parts of the trace of who asks, and tells nothing else', async () => {
    const receiver = await createReceiver();
    const { target, remove } = await createTarget('sqlite');
    const gateway = await startGateway({
      DATABASE_URL: urlOf(target),
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address,
    });
    const { headers } = await post(gateway, QUESTION, { traceparent: `00-${TRACE}-${PARENT}-01` });
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    const ours = receiver.spans().filter(({ traceId }) => traceId === TRACE);
    const named = (name: string): Span[] => ours.filter(span => span.name === name);
    const [request] = named('POST /graphql');
    const [operation] = named('operation NameOfOne');
    expect(request).toMatchObject({ parentSpanId: PARENT });
    expect(request?.attributes).toContainEqual({
      key: 'lien_thong.request_id',
      value: { stringValue: headers.get('x-request-id') },
    });
    expect(operation).toMatchObject({ parentSpanId: request?.spanId });
    const statements = named('SQL');
    expect(statements.length).toBeGreaterThanOrEqual(3);
    for (const { parentSpanId } of statements) expect(parentSpanId).toBe(operation?.spanId);
    expect(JSON.stringify(statements)).toMatch(/select .* from .*agencies/);
    expect(receiver.bodies.join('')).not.toContain('poisoned');
    expect(new Set(receiver.paths)).toEqual(new Set(['/v1/traces']));
    receiver.server.close();
    await remove();
  });
});
