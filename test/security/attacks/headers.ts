import { ask, type AttackTable, request } from '../attack';

const BODY = '{"query":"{ agency(code: \\"BCA\\") { code } }"}';
const LENGTH = `Content-Length: ${String(BODY.length)}`;
const HOST = 'Host: gateway.example';
const CLOSE = 'Connection: close';

const written = (lines: readonly string[], body = ''): string => `${lines.join('\r\n')}\r\n\r\n${body}`;
const posted = (more: readonly string[]): string =>
  written(['POST /graphql HTTP/1.1', HOST, 'Content-Type: application/json', CLOSE, ...more], BODY);
const RIGHT = { status: 200, holds: /^\{"data":\{"agency":\{"code":"BCA"\}\}/ } as const;

export const headers: AttackTable = {
  title: 'headers and methods',
  attacks: [
    {
      name: 'headers of 100 kB',
      request: posted([LENGTH, `X-A: ${'a'.repeat(100_000)}`]),
      status: 431,
      code: 'HEADERS_TOO_LARGE',
    },
    {
      name: '5,000 headers',
      request: posted([LENGTH, ...Array.from({ length: 5_000 }, (_, index) => `X-${String(index)}: a`)]),
      status: 431,
      code: 'HEADERS_TOO_LARGE',
    },
    {
      name: 'an address of 100 kB',
      request: request(`GET /${'a'.repeat(100_000)}`),
      status: 431,
      code: 'HEADERS_TOO_LARGE',
    },
    {
      name: 'two hosts',
      request: posted([LENGTH, 'Host: evil.example']),
      status: 400,
      code: 'BAD_USER_INPUT',
      lacks: /"data"/,
    },
    {
      name: 'another host',
      request: ask('{ agency(code: "BCA") { code } }', undefined, { Host: 'evil.example' }),
      ...RIGHT,
      lacks: /evil/,
    },
    {
      name: 'a host with markup',
      request: request('GET /nothing', { Host: '"><script>alert(1)</script>' }),
      status: 404,
      lacks: /<script>/,
    },
    {
      name: 'a forwarded host and address',
      request: ask('{ agency(code: "BCA") { code } }', undefined, {
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-For': '127.0.0.1',
        Forwarded: 'for=127.0.0.1;host=evil.example',
      }),
      ...RIGHT,
      lacks: /evil/,
    },
    {
      name: 'a rewritten address',
      request: request('GET /nothing', { 'X-Original-URL': '/graphql', 'X-Rewrite-URL': '/graphql' }),
      status: 404,
      code: 'NOT_FOUND',
    },
    {
      name: 'an absolute address of another host',
      request: request('GET http://evil.example/nothing'),
      status: 404,
    },
    {
      name: 'an address that begins with two slashes',
      request: request('GET //evil.example/%2e%2e'),
      status: 404,
      lacks: /^location:/im,
    },
    {
      name: 'a line break in an address that redirects',
      request: request('GET /%0d%0aSet-Cookie:%20a=b'),
      status: 404,
      lacks: /^set-cookie:/im,
    },
    { name: 'a CONNECT', request: written(['CONNECT evil.example:443 HTTP/1.1', HOST, CLOSE]), status: [] },
    {
      name: 'a TRACE',
      request: request('TRACE /graphql', { 'X-Secret': 'told-back', Authorization: 'Bearer told-back' }),
      status: 405,
      lacks: /told-back/,
    },
    { name: 'a TRACK', request: written(['TRACK /graphql HTTP/1.1', HOST, CLOSE]), status: 400 },
    { name: 'a DELETE', request: request('DELETE /graphql'), status: 405 },
    {
      name: 'a POST that claims to be a DELETE',
      request: ask('{ agency(code: "BCA") { code } }', undefined, {
        'X-HTTP-Method-Override': 'DELETE',
        'X-Method-Override': 'TRACE',
      }),
      ...RIGHT,
    },
    {
      name: 'an upgrade to what there is not',
      request: posted([LENGTH, 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']),
      status: 200,
    },
    {
      name: 'a range of an answer',
      request: request('GET /schema.graphql', {
        Range: `bytes=${Array.from({ length: 1_000 }, (_, index) => `${String(index)}-`).join(',')}`,
      }),
      status: 200,
    },
    {
      name: '2,000 entity tags',
      request: request('GET /schema.graphql', {
        'If-None-Match': Array.from({ length: 2_000 }, () => '"a"').join(','),
      }),
      status: 200,
    },
    {
      name: 'a media type of 8,000 letters',
      request: ask('{ __typename }', undefined, { Accept: `application/json;${'q=0.'.padEnd(8_000, '1')}` }),
      status: 200,
    },
    {
      name: '2,000 media types',
      request: ask('{ __typename }', undefined, {
        Accept: Array.from({ length: 1_000 }, (_, index) => `a/b${String(index)}`).join(','),
      }),
      status: 406,
    },
    {
      name: 'an encoding of 8,000 commas',
      request: ask('{ __typename }', undefined, { 'Accept-Encoding': ','.repeat(8_000) }),
      status: 200,
    },
    { name: 'an expectation', request: posted([LENGTH, 'Expect: 100-continue']), status: [100, 200] },
    { name: 'an expectation that is none', request: posted([LENGTH, 'Expect: evil']), status: 417 },
    {
      name: 'the header that has Apollo trace every field',
      request: ask('{ agency(code: "BCA") { code } }', undefined, {
        'apollo-federation-include-trace': 'ftv1',
      }),
      ...RIGHT,
      lacks: /ftv1/,
    },
    {
      name: 'a request for stacks and tracing',
      request: ask('{ nothing }', undefined, { 'X-Debug': '1', 'X-Apollo-Tracing': '1' }),
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      lacks: /stacktrace/,
    },
  ],
};
