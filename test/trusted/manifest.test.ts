import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, print } from 'graphql';
import { loadConfig } from '../../src/config';
import { StartError, UsageError } from '../../src/errors';
import { createSchema } from '../../src/schema';
import { loadTrustedDocuments, type Manifest } from '../../src/trusted/manifest';
import { toManifest } from '../../src/trusted/write-manifest';
import { createTarget, urlOf } from '../support/databases';
import { runMain } from '../support/main-process';
import { OPERATIONS, readyMade } from '../support/operations';

const schema = buildSchema('type Query { a: Int b(c: Int!): Query }');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lien-thong-manifest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const manifestOf = (...operations: Manifest['operations']): Manifest => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});

describe('a manifest', () => {
  it("is read as Apollo's tool writes it, and as Relay's compiler does", () => {
    const body = 'query A {\n  a\n}';
    const files = [
      write('apollo.json', manifestOf({ id: hashOf(body), name: 'A', type: 'query', body })),
      write('relay.json', { '5d41402abc4b2a76b9719d911017c592': 'query B { b(c: 1) { a } }' }),
    ];
    const documents = loadTrustedDocuments(files, true, schema);
    expect(documents.textOf(hashOf(body))).toBe(body);
    expect(documents.textOf(`sha256:${hashOf(body)}`)).toBe(body);
    expect(documents.textOf('5d41402abc4b2a76b9719d911017c592')).toBe('query B { b(c: 1) { a } }');
    expect(documents.textOf(hashOf('query B { b(c: 1) { a } }'))).toBe('query B { b(c: 1) { a } }');
    expect(documents.textOf('a')).toBeUndefined();
  });

  it('is refused with every problem at once: file, operation, line', () => {
    const entry = (id: string, name: string, body: string) => ({ id, name, body, type: 'query' as const });
    const files = [
      write(
        'one.json',
        manifestOf(
          entry('1', 'Gone', 'query Gone {\n  a\n  gone\n}'),
          entry('2', 'Broken', 'query Broken {'),
          entry('3', 'Other', 'query Another { a }'),
          entry('4', 'None', 'fragment F on Query { a }'),
          entry('5', 'Two', 'query Two {\n  b { a }\n  x\n}'),
        ),
      ),
      write('two.json', { 1: '{ a }', 6: '{ y }' }),
      write('three.json', '{'),
      write('four.json', { operations: [] }),
      join(folder, 'five.json'),
    ];
    let told = '';
    try {
      loadTrustedDocuments(files, false, schema);
    } catch (error) {
      expect(error).toBeInstanceOf(StartError);
      told = (error as StartError).message.replaceAll(`${folder}/`, '');
    }
    expect(told.split('\n')).toEqual([
      'The trusted documents are not right:',
      '  three.json cannot be read as JSON. TRUSTED_DOCUMENTS names it.',
      expect.stringMatching(/^ {2}four\.json is no manifest: it has to be/),
      '  five.json cannot be read as JSON. TRUSTED_DOCUMENTS names it.',
      '  one.json: Gone, line 3: Cannot query field "gone" on type "Query".',
      '  one.json: Broken, line 1: Syntax Error: Expected Name, found <EOF>.',
      '  one.json: Other is the name of no operation of its document, which has Another.',
      '  one.json: None has no operation.',
      expect.stringMatching(/^ {2}one\.json: Two, line 2: .*argument "c"/),
      '  one.json: Two, line 3: Cannot query field "x" on type "Query". Did you mean "a" or "b"?',
      '  two.json: an operation without a name, line 1: Cannot query field "y" on type "Query". Did you mean "a" or "b"?',
      '  two.json: the id 1 stands for another document already.',
    ]);
  });
});

describe('the settings', () => {
  it('name manifests, and refuse to answer nothing at all', () => {
    expect(loadConfig({})).toMatchObject({ trustedDocuments: [], trustedDocumentsOnly: false });
    const given = { TRUSTED_DOCUMENTS: '/a.json, /b.json', TRUSTED_DOCUMENTS_ONLY: 'true' };
    expect(loadConfig(given)).toMatchObject({
      trustedDocuments: ['/a.json', '/b.json'],
      trustedDocumentsOnly: true,
    });
    expect(() => loadConfig({ TRUSTED_DOCUMENTS_ONLY: 'true' })).toThrow(
      /TRUSTED_DOCUMENTS names no manifest/,
    );
    expect(() => loadConfig({ TRUSTED_DOCUMENTS_ONLY: 'yes' })).toThrow(
      /TRUSTED_DOCUMENTS_ONLY must be true or false/,
    );
  });
});

describe('npm run operations', () => {
  const written = (...places: string[]): Manifest =>
    JSON.parse(toManifest(places, schema, { inBothLanguages: false }).text) as Manifest;

  it('writes each operation with the fragments it uses, from whichever file', () => {
    write('sub/one.graphql', '# kept\nquery One { a }\n');
    write('two.gql', 'query Two { b(c: 1) { ...Z ...A } } query Three { a }');
    write('three.graphql', 'fragment A on Query { a ...M } fragment Unused on Query { a }');
    write('four.graphql', 'fragment M on Query { a } fragment Z on Query { ...M }');
    write('five.txt', 'no GraphQL');
    const manifest = written(folder);
    expect(manifest.operations.map(({ name }) => name)).toEqual(['One', 'Three', 'Two']);
    const [one, , two] = manifest.operations;
    expect(one).toEqual({
      id: hashOf('# kept\nquery One { a }\n'),
      name: 'One',
      type: 'query',
      body: '# kept\nquery One { a }\n',
    });
    const normal =
      'query Two { b(c: 1) { ...Z ...A } } fragment A on Query { a ...M } fragment M on Query { a } fragment Z on Query { ...M }';
    expect(print(parse(two?.body ?? ''))).toBe(print(parse(normal)));
    expect(two?.id).toBe(hashOf(two?.body ?? ''));
    expect(written(folder)).toEqual(manifest);
  });

  it('names all that is wrong, and writes nothing then', () => {
    const files = [
      write('a.graphql', 'query A { a }'),
      write('b.graphql', 'query A { a }'),
      write('c.graphql', '{ a }'),
      write('d.graphql', 'query D {\n x }'),
      write('e.graphql', 'query {'),
      join(folder, 'gone'),
    ];
    const attempt = (): unknown => toManifest(files, schema, { inBothLanguages: false });
    expect(attempt).toThrow(UsageError);
    for (const problem of [
      /b\.graphql: A is the name of an operation in .*a\.graphql already/,
      /c\.graphql: an operation has no name/,
      /d\.graphql: D, line 2: Cannot query field "x"/,
      /e\.graphql, line 1: Syntax Error/,
      /gone: there is no such file or folder/,
    ])
      expect(attempt).toThrow(problem);
  });

  it('lists the questions of the playground in both languages, so that a gateway that answers nothing else answers them', async () => {
    const { text, count } = toManifest([OPERATIONS], createSchema(), { inBothLanguages: true });
    expect(count).toBeGreaterThan(readyMade.length);
    const { target, remove } = await createTarget('sqlite');
    const answers: unknown[] = [];
    const [question] = readyMade;
    const english = question?.query.replace('$language: Language! = VI', '$language: Language! = EN') ?? '';
    expect(english).not.toBe(question?.query);
    const send = async (address: string, query: string): Promise<void> => {
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await reply.json()) as {
        data?: unknown;
        errors?: { extensions: { code: string } }[];
      };
      answers.push([reply.status, data !== undefined, errors?.[0]?.extensions.code]);
    };
    const settings = { TRUSTED_DOCUMENTS: write('m.json', text), TRUSTED_DOCUMENTS_ONLY: 'true' };
    const { code } = await runMain({ DATABASE_URL: urlOf(target), ...settings }, async address => {
      for (const query of [question?.query ?? '', english, '{ __typename }']) await send(address, query);
    });
    await remove();
    expect(code).toBe(0);
    expect(answers).toEqual([
      [200, true, undefined],
      [200, true, undefined],
      [403, false, 'DOCUMENT_NOT_TRUSTED'],
    ]);
  });
});
