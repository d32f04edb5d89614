import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isTypeDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { layDirectives } from '../../src/federation/directives';
import { tables } from '../../src/tables';

const committed = (file: string): string => readFileSync(join(__dirname, '..', '..', 'schema', file), 'utf8');
const [PUBLIC, SUBGRAPH] = [committed('schema.graphql'), committed('subgraph.graphql')];

/** The types that have a directive, each with the texts of it. */
function directivesOf(sdl: string): Readonly<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const definition of parse(sdl).definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const texts = (definition.directives ?? []).map(({ name, arguments: given = [] }) =>
      [name.value, ...given.map(({ value }) => (value.kind === Kind.STRING ? value.value : ''))].join(' '),
    );
    if (texts.length > 0) found[definition.name.value] = texts;
  }
  return found;
}

describe('the subgraph', () => {
  it('says how each type of entries is known, and which types others may have too', () => {
    expect(directivesOf(SUBGRAPH)).toEqual({
      ...Object.fromEntries(tables.map(({ type }) => [type, ['key id', 'key code']])),
      Record: ['key id'],
      LocalizedText: ['shareable'],
      PageInfo: ['shareable'],
    });
  });

  it('is the schema that clients read, but for its directives', () => {
    const bare = visit(parse(SUBGRAPH), {
      SchemaExtension: () => null,
      Directive: ({ name }) => (/^(key|shareable)$/.test(name.value) ? null : undefined),
    });
    // What fields cost is told to clients; a gateway has prices of its own.
    const priced = /^(cost|listSize)$/;
    const unpriced = visit(parse(PUBLIC), {
      DirectiveDefinition: ({ name }) => (priced.test(name.value) ? null : undefined),
      Directive: ({ name }) => (priced.test(name.value) ? null : undefined),
    });
    const sorted = lexicographicSortSchema(buildSchema(print(unpriced)));
    expect(printSchema(lexicographicSortSchema(buildSchema(print(bare))))).toBe(printSchema(sorted));
  });

  it('shows clients nothing of what is for gateways', () => {
    expect(PUBLIC).not.toMatch(/_entities|_service|_Any|_Entity|_Service|@key|@shareable|@link/);
    expect(SUBGRAPH).not.toMatch(/_entities|_service|_Any|_Entity|_Service/);
  });
});

describe('a table of directives', () => {
  const SDL = `type Old { name: String @deprecated(reason: "new") } scalar Day @specifiedBy(url: "https://example.vn")`;

  it('is laid beside the directives that are there', () => {
    const table = {
      schema: ['@link(url: "x")'],
      Old: ['@key(fields: "name")', '@custom'],
      'Old.name': ['@shareable'],
      Day: ['@tag(name: "a")'],
    };
    expect(layDirectives(SDL, table)).toBe(
      [
        'extend schema @link(url: "x")',
        '',
        'type Old @key(fields: "name") @custom {',
        '  name: String @deprecated(reason: "new") @shareable',
        '}',
        '',
        'scalar Day @specifiedBy(url: "https://example.vn") @tag(name: "a")',
        '',
      ].join('\n'),
    );
  });

  it('is refused where it names what is not there', () => {
    expect(() => layDirectives(SDL, { Old: ['@a'], 'Old.age': ['@a'], New: ['@a'] })).toThrow(
      'No type or field is called Old.age, New',
    );
  });
});
