import type { Attack, AttackTable } from '../attack';

const BODY = '{"query":"{ agency(code: \\"BCA\\") { code } }"}';
const LENGTH = `Content-Length: ${String(BODY.length)}`;
const TYPE = 'Content-Type: application/json';
const HOST = 'Host: gateway.example';
const CLOSE = 'Connection: close';
const SMUGGLED =
  'POST /graphql HTTP/1.1\r\nHost: gateway.example\r\nContent-Type: application/json\r\nContent-Length: 37\r\n\r\n{"query":"{ smuggled: __typename }"}x';

const written = (lines: readonly string[], body = ''): string => `${lines.join('\r\n')}\r\n\r\n${body}`;
const posted = (headers: readonly string[], body = BODY): string =>
  written(['POST /graphql HTTP/1.1', HOST, TYPE, CLOSE, ...headers], body);

/** Refused by the parser of the protocol, once: what follows on the connection is never read. */
const malformed = (name: string, bytes: string): Attack => ({
  name,
  request: bytes,
  status: 400,
  lacks: /smuggled|"data"/,
});
const RIGHT = { status: 200, holds: /^\{"data":\{"agency":\{"code":"BCA"\}\}/ } as const;

const chunked = (size: string, body = BODY): string => `${size}\r\n${body}\r\n0\r\n\r\n`;
const HEX = BODY.length.toString(16);

export const framing: AttackTable = {
  title: 'framing',
  attacks: [
    { name: 'a body in chunks', request: posted(['Transfer-Encoding: chunked'], chunked(HEX)), ...RIGHT },
    malformed('two lengths that differ', posted([LENGTH, 'Content-Length: 5'], BODY + SMUGGLED)),
    malformed('two lengths in one line', posted([`${LENGTH}, 5`], BODY + SMUGGLED)),
    malformed(
      'a length and chunks',
      posted([LENGTH, 'Transfer-Encoding: chunked'], chunked('0', '') + SMUGGLED),
    ),
    malformed(
      'chunks and a length',
      posted(['Transfer-Encoding: chunked', 'Content-Length: 5'], chunked(HEX) + SMUGGLED),
    ),
    malformed(
      'chunks under a name with a blank',
      posted([LENGTH, 'Transfer-Encoding : chunked'], BODY + SMUGGLED),
    ),
    malformed(
      'chunks after a tab',
      posted(['Transfer-Encoding:\tchunked, identity'], chunked(HEX) + SMUGGLED),
    ),
    malformed('chunks misspelt', posted(['Transfer-Encoding: xchunked'], chunked(HEX) + SMUGGLED)),
    malformed('a chunk of a size that is none', posted(['Transfer-Encoding: chunked'], chunked('0x10'))),
    malformed('a chunk of a negative size', posted(['Transfer-Encoding: chunked'], chunked('-1'))),
    malformed(
      'a chunk of more than there can be',
      posted(['Transfer-Encoding: chunked'], chunked('fffffffffffffffff')),
    ),
    malformed('a negative length', posted(['Content-Length: -1'])),
    malformed('a length that is no number', posted(['Content-Length: 1e3'])),
    malformed('a length in hexadecimal', posted(['Content-Length: 0x2d'])),
    {
      name: 'a length beyond the limit',
      request: posted(['Content-Length: 999999999999']),
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    },
    {
      name: 'chunks beyond the limit',
      request: posted(['Transfer-Encoding: chunked'], chunked((600_000).toString(16), ' '.repeat(600_000))),
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    },
    malformed('no host', written(['POST /graphql HTTP/1.1', TYPE, LENGTH, CLOSE], BODY)),
    malformed('a line that folds', posted([LENGTH, 'X-A: b\r\n c: d'])),
    malformed(
      'a bare line feed between headers',
      `POST /graphql HTTP/1.1\n${HOST}\n${TYPE}\n${LENGTH}\n\n${BODY}`,
    ),
    malformed('NUL in a header', posted([LENGTH, 'X-A: a\0b'])),
    malformed('a header without a name', posted([LENGTH, ': x'])),
    malformed('a header name with a blank', posted([LENGTH, 'X A: x'])),
    malformed('a method that is none', written(['EVIL /graphql HTTP/1.1', HOST, CLOSE])),
    malformed('a version that is none', written(['GET / HTTP/9.9', HOST, CLOSE])),
    malformed('bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(400, '\0')),
    malformed('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  ],
};
