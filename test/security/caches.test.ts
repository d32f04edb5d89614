import { createHash } from 'node:crypto';
import { AttackedProgram } from '../support/attacked-program';
import type { RawReply } from '../support/raw-http';
import { ask, codeOf, get, post } from './attack';

const PREFLIGHT = { 'apollo-require-preflight': '1' };
const HARMLESS = '{ agency(code: "BCA") { code } }';
const OTHER = '{ agency(code: "BXD") { code } }';
const ANSWER = '{"data":{"agency":{"code":"BCA"}}';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

describe('of what others were told, the gateway', () => {
  let program: AttackedProgram;

  beforeAll(async () => {
    program = await AttackedProgram.start();
  });
  afterAll(() => program.stop());

  const send = async (bytes: Buffer): Promise<RawReply> => {
    const [reply] = await program.send(bytes);
    if (!reply) throw new Error('There was no answer');
    return reply;
  };
  const sendJson = (body: object, headers = {}): Promise<RawReply> =>
    send(post(JSON.stringify(body), headers));
  /** The data of an answer as it is written; what it cost is told beside it. */
  const bodyOf = ({ body }: RawReply): string => body.split(',"extensions"')[0]?.trim() ?? '';

  it('keeps no text under the hash of another', async () => {
    const wrong = { query: OTHER, extensions: persisted(hashOf(HARMLESS)) };
    for (const reply of [
      await sendJson(wrong),
      await send(get({ query: OTHER, extensions: JSON.stringify(wrong.extensions) }, PREFLIGHT)),
    ])
      expect([reply.status, codeOf(reply.body), reply.body.includes('"data"')]).toEqual([
        400,
        'BAD_USER_INPUT',
        false,
      ]);
    const asked = await sendJson({ extensions: persisted(hashOf(HARMLESS)) });
    expect(codeOf(asked.body)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(bodyOf(await sendJson({ query: HARMLESS, extensions: persisted(hashOf(HARMLESS)) }))).toBe(ANSWER);
    expect((await sendJson(wrong)).status).toBe(400);
    expect(bodyOf(await sendJson({ extensions: persisted(hashOf(HARMLESS)) }))).toBe(ANSWER);
  });

  it.each([
    ['an empty hash', ''],
    ['a hash that is short', hashOf(HARMLESS).slice(0, 32)],
    ['a hash in capitals', hashOf(HARMLESS).toUpperCase()],
    ['a hash with a blank', `${hashOf(HARMLESS)} `],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['a path', '../../etc/passwd'],
    ['an object', { toString: 'x' }],
    ['a list', [hashOf(HARMLESS)]],
    ['a number', 7],
  ])('finds nothing under %s', async (_name, hash) => {
    const reply = await sendJson({ extensions: persisted(hash) });
    expect(reply.body).not.toContain('"data"');
    expect(reply.status).toBeLessThan(500);
    expect(program.log).toBe('');
  });

  it('keeps no mutation under a hash', async () => {
    const query = 'mutation { startHarvest(source: "bo") { number } }';
    expect(codeOf((await sendJson({ query, extensions: persisted(hashOf(query)) })).body)).toBe(
      'UNAUTHENTICATED',
    );
    const byHash = get({ extensions: JSON.stringify(persisted(hashOf(query))) }, PREFLIGHT);
    const { body, status } = await send(byHash);
    expect(body).not.toContain('"data"');
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('gives each the form that it asked for, whoever asked before', async () => {
    const query = '{ agencies(first: 100) { nodes { code name } } }';
    const types = ['application/json', 'application/graphql-response+json'];
    const encodings = ['identity', 'gzip', 'br'];
    const seen = new Map<string, string | undefined>();
    for (let round = 0; round < 3; round += 1)
      for (const Accept of types)
        for (const encoding of encodings) {
          const { status, headers } = await send(
            get({ query }, { ...PREFLIGHT, Accept, 'Accept-Encoding': encoding }),
          );
          expect([status, headers['content-type'], headers['content-encoding'] ?? 'identity']).toEqual([
            200,
            `${Accept}; charset=utf-8`,
            encoding,
          ]);
          expect(headers['vary']?.toLowerCase()).toMatch(
            /accept\b(?!-).*accept-encoding|accept-encoding.*accept\b(?!-)/,
          );
          const key = `${Accept} ${encoding}`;
          expect(seen.get(key) ?? headers['etag']).toBe(headers['etag']);
          seen.set(key, headers['etag']);
        }
    expect(new Set(seen.values()).size).toBe(encodings.length);
  });

  it('lets no header that caches do not know change an answer', async () => {
    const plain = await send(get({ query: HARMLESS }, PREFLIGHT));
    for (const headers of [
      { 'X-Forwarded-Host': 'evil.example' },
      { 'X-Forwarded-Proto': 'gopher' },
      { 'X-Original-URL': '/schema.graphql' },
      { 'X-HTTP-Method-Override': 'POST' },
      { Origin: 'https://evil.example' },
      { 'Accept-Language': '../../etc/passwd' },
      { Cookie: 'role=ADMIN' },
      { 'User-Agent': '<script>' },
    ]) {
      const reply = await send(get({ query: HARMLESS }, { ...PREFLIGHT, ...headers }));
      expect([bodyOf(reply), reply.headers['etag']]).toEqual([bodyOf(plain), plain.headers['etag']]);
      expect(reply.text).not.toMatch(/evil|gopher|passwd|script/);
    }
  });

  it('lets no cache keep what went wrong, nor what a token was shown for', async () => {
    for (const bytes of [get({ query: '{ nothing }' }, PREFLIGHT), ask('{ nothing }')])
      expect((await send(bytes)).headers['cache-control'] ?? 'no-store').toContain('no-store');
    const refused = await send(get({ query: HARMLESS }, { ...PREFLIGHT, Authorization: 'Bearer x' }));
    expect([refused.status, refused.headers['cache-control']]).toEqual([401, 'no-store']);
  });

  it('tells texts apart that only look alike', async () => {
    const texts = ['BCA', 'BCA ', ' BCA', 'bca', 'B\u0043A\u200b', 'ВСА', 'BCA#', 'B\\u0043A'];
    const asked = texts.map(text => ask('query ($c: String!) { agency(code: $c) { code } }', { c: text }));
    const first: string[] = [];
    for (const bytes of asked) first.push(bodyOf(await send(bytes)));
    const again: string[] = [];
    for (const bytes of [...asked].reverse()) again.unshift(bodyOf(await send(bytes)));
    expect(again).toEqual(first);
    const found = texts.filter((_, index) => first[index] === ANSWER);
    expect(found.filter(text => text.trim() !== 'BCA')).toEqual([]);
  });
});
