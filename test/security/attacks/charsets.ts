import { type AttackTable, get, post, request } from '../attack';

const QUESTION = '{"query":"{ agency(code: \\"BCA\\") { name } }"}';
/** The same in Vietnamese: a name that is misread is not found. */
const NAMED = '{"query":"{ agencies(filter: { text: \\"Bộ Công an\\" }, first: 1) { nodes { code } } }"}';
const typed = (type: string, body: string | Buffer = QUESTION): Buffer =>
  post(body, { 'Content-Type': type });
const RIGHT = { status: 200, holds: /^\{"data":\{"agency":\{"name":"Bộ Công an"\}\}/ } as const;
const NO_JSON = { status: 400, code: 'BAD_REQUEST' } as const;
const NO_UTF8 = { status: 400, code: 'BAD_USER_INPUT', holds: /no UTF-8/ } as const;
const NO_SUCH_TYPE = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' } as const;

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

export const charsets: AttackTable = {
  title: 'encodings',
  attacks: [
    { name: 'UTF-8, said so', request: typed('application/json; charset=utf-8'), ...RIGHT },
    {
      name: 'UTF-8, said in capitals and quotes',
      request: typed('application/json;charset="UTF-8"'),
      ...RIGHT,
    },
    {
      name: 'Vietnamese in UTF-8',
      request: typed('application/json; charset=utf-8', NAMED),
      status: 200,
      holds: /"BCA"/,
    },
    {
      name: 'UTF-7',
      request: typed('application/json; charset=utf-7', '+AHsAIg-query+ACI:+ACI-+AHs-__typename+AH0AIgB9-'),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'UTF-16, said so',
      request: typed('application/json; charset=utf-16', utf16(QUESTION)),
      ...NO_SUCH_TYPE,
    },
    { name: 'UTF-16, not said', request: typed('application/json', utf16(QUESTION)), ...NO_UTF8 },
    {
      name: 'UTF-32',
      request: typed(
        'application/json; charset=utf-32',
        Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0]),
      ),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'Latin-1, said so',
      request: typed('application/json; charset=iso-8859-1', NAMED),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'a charset that is none',
      request: typed('application/json; charset=../../etc/passwd'),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'a charset twice',
      request: typed('application/json; charset=utf-7; charset=utf-8'),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'a charset of 4,000 letters',
      request: typed(`application/json; charset=${'u'.repeat(4_000)}`),
      ...NO_SUCH_TYPE,
    },
    {
      name: 'a mark of the order of bytes before UTF-8',
      request: typed('application/json', `\uFEFF${QUESTION}`),
      ...NO_JSON,
    },
    {
      name: 'a slash in two bytes, which is overlong',
      request: typed(
        'application/json',
        Buffer.concat([
          Buffer.from('{"query":"{ agency(code: \\"'),
          Buffer.from([0xc0, 0xaf]),
          Buffer.from('\\") { name } }"}'),
        ]),
      ),
      ...NO_UTF8,
    },
    {
      name: 'a quote in two bytes, which is overlong',
      request: typed(
        'application/json',
        Buffer.concat([
          Buffer.from('{"query":"{ agency(code: \\"BCA'),
          Buffer.from([0xc0, 0xa2]),
          Buffer.from('\\") { name } }"}'),
        ]),
      ),
      ...NO_UTF8,
    },
    {
      name: 'half a letter at the end',
      request: typed('application/json', Buffer.concat([Buffer.from(QUESTION), Buffer.from([0xe1, 0xbb])])),
      ...NO_UTF8,
    },
    {
      name: 'half a pair of UTF-16 in three bytes',
      request: typed(
        'application/json',
        Buffer.concat([
          Buffer.from('{"query":"{ agency(code: \\"'),
          Buffer.from([0xed, 0xa0, 0x80]),
          Buffer.from('\\") { name } }"}'),
        ]),
      ),
      ...NO_UTF8,
    },
    {
      name: 'half a pair as an escape of JSON',
      request: typed(
        'application/json',
        '{"query":"query ($c: String!) { agency(code: $c) { name } }","variables":{"c":"\\ud800"}}',
      ),
      status: 200,
      holds: /"agency":null/,
    },
    {
      name: 'NUL as an escape of JSON',
      request: typed(
        'application/json',
        '{"query":"query ($c: String!) { agency(code: $c) { name } }","variables":{"c":"BCA\\u0000"}}',
      ),
      status: 200,
      holds: /"agency":null/,
    },
    { name: 'NUL in the body', request: typed('application/json', `${QUESTION}\0`), ...NO_JSON },
    {
      name: 'an escape character in the query',
      request: typed('application/json', '{"query":"{ \\u001b[2J __typename }"}'),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: 'a name in letters that look Latin',
      request: typed('application/json', '{"query":"{ аgency(code: \\"BCA\\") { name } }"}'),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: 'a text that is written from right to left',
      request: typed('application/json', '{"query":"{ agency(code: \\"\u202eACB\\") { name } }"}'),
      status: 200,
      holds: /"agency":null/,
    },
    {
      name: 'percent signs that are no UTF-8',
      request: request('GET /graphql?query=%C0%AF%ED%A0%80', { 'apollo-require-preflight': '1' }),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: 'percent signs that are nothing',
      request: request('GET /graphql?query=%', { 'apollo-require-preflight': '1' }),
      status: 400,
    },
    {
      name: 'a body in gzip',
      request: post(QUESTION, { 'Content-Encoding': 'gzip' }),
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    },
    {
      name: 'a body in an encoding that is none',
      request: post(QUESTION, { 'Content-Encoding': 'x-none' }),
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    },
    { name: 'an answer wanted in UTF-7', request: post(QUESTION, { 'Accept-Charset': 'utf-7' }), ...RIGHT },
    {
      name: 'markup in a name that is told back',
      request: get({ query: '{ <script>alert(1)</script> }' }, { 'apollo-require-preflight': '1' }),
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      lacks: /content-type: text\/html/i,
    },
  ],
};
