import type { RawReply } from '../support/raw-http';

/** Something that an attacker sends, and what must come back. */
export interface Attack {
  readonly name: string;
  /** Every byte that is written on the connection. */
  readonly request: string | Buffer;
  /** The status of each answer on the connection, in their order: more answers than requests would be smuggled ones. */
  readonly status: number | readonly number[];
  /** The code of the first error of the (last) answer. */
  readonly code?: string;
  /** What the (last) answer must hold, or must not. */
  readonly holds?: RegExp;
  readonly lacks?: RegExp;
}

/** Attacks of one kind, by the name of what is attacked. */
export interface AttackTable {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = 'application/json';
/** Every refusal of a request that is no GraphQL has its own status under this type. */
const ACCEPT = 'application/graphql-response+json';

/** A request with a body, written out; headers that are given as empty are left out. */
export function request(line: string, headers: Headers = {}, body: string | Buffer | null = null): Buffer {
  const bytes = body === null ? null : Buffer.from(body);
  const all: Headers = {
    Host: 'gateway.example',
    Connection: 'close',
    Accept: ACCEPT,
    ...(bytes && { 'Content-Type': JSON_TYPE, 'Content-Length': String(bytes.length) }),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  const head = [`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes ?? Buffer.alloc(0)]);
}

/** A body sent to the GraphQL address. */
export const post = (body: string | Buffer, headers: Headers = {}): Buffer =>
  request('POST /graphql', headers, body);

/** A question asked as clients ask it. */
export const ask = (query: string, variables?: object, headers: Headers = {}): Buffer =>
  post(JSON.stringify({ query, ...(variables && { variables }) }), headers);

/** A question in the address. */
export const get = (parameters: Headers, headers: Headers = {}): Buffer =>
  request(`GET /graphql?${new URLSearchParams(parameters).toString()}`, headers);

/** What no answer may tell, whatever was asked: where the program lies, how it is made, what it said to the database. */
const TOLD: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\n\s*at .+:\d+:\d+/],
  ['a file of the program', /node_modules|dist\/src|\/src\/|\.(?:ts|js):\d+/],
  ['a folder of the machine', /\/(?:home|root|tmp|usr|var|work)\//],
  [
    'a statement',
    /\bselect\b[^.]*\bfrom\b[^.]*\bwhere\b|\binsert into\b|SQLITE_|near "[^"]*": syntax error/i,
  ],
  ['a software and its version', /^(?:server|x-powered-by):/im],
];

/** The names of what an answer tells that it must not. */
export function toldIn({ text }: RawReply, { request: sent }: Attack): string[] {
  // What was sent may be told back.
  const [, path = ''] = sent.toString('latin1').split(' ', 2);
  const told = path === '/graphql' ? text : text.replaceAll(path, '');
  return TOLD.filter(([, pattern]) => pattern.test(told)).map(([name]) => name);
}

/** The code of the first error of an answer. */
export function codeOf(body: string): string | undefined {
  const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code;
}
