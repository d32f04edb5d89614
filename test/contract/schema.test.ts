import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLField } from 'graphql';
import { groupBy } from '../../src/database/group-by';
import { createSchema } from '../../src/schema';
import { tables } from '../../src/tables';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

function describedParts(): [string, string | null | undefined][] {
  return types
    .filter(({ name }) => !BUILT_IN.has(name))
    .flatMap(type => {
      const own: [string, string | null | undefined][] = ['Query', 'Mutation', 'Subscription'].includes(
        type.name,
      )
        ? []
        : [[type.name, type.description]];
      if (isEnumType(type))
        own.push(...type.getValues().map(value => part(`${type.name}.${value.name}`, value)));
      if (isInputObjectType(type))
        own.push(...Object.values(type.getFields()).map(field => part(`${type.name}.${field.name}`, field)));
      return [...own, ...fieldParts(type)];
    });
}

function fieldParts(type: (typeof types)[number]): [string, string | null | undefined][] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => [
    part(`${type.name}.${field.name}`, field),
    ...field.args.map(argument => part(`${type.name}.${field.name}(${argument.name})`, argument)),
  ]);
}

const part = (
  name: string,
  { description }: { description?: string | null | undefined },
): [string, string | null | undefined] => [name, description];

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const parts = describedParts();
    expect(parts.length).toBeGreaterThan(1_000);
    expect(
      parts.filter(([, description]) => !description || description.length < 4).map(([name]) => name),
    ).toEqual([]);
  });

  it.each(tables.map(({ type }) => type))(
    'gives %s a look-up by code and a list, both with the two times',
    type => {
      const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
      const lookUp = fields.find(
        field => String(field.type) === type && field.args.some(({ name }) => name === 'code'),
      );
      const list = fields.find(field => String(field.type) === `${type}Connection!`);
      for (const field of [lookUp, list]) {
        expect(field?.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['asOf', 'knownAt']));
      }
    },
  );

  it('names every column it shows like its table', () => {
    for (const table of tables) {
      const type = schema.getType(table.type);
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      const expected = Object.entries(table.columns).map(([property, { to }]) =>
        shownName(property, to !== undefined),
      );
      expect({ [table.type]: expected.filter(name => !fields.includes(name)) }).toEqual({ [table.type]: [] });
    }
  });

  it('leads back along every reference: as many lists as there are columns that point here', () => {
    const pointing = tables.flatMap(table =>
      Object.values(table.columns).flatMap(({ to }) => (to === undefined ? [] : [`${to} ← ${table.type}`])),
    );
    for (const [pair, columns] of groupBy(pointing, pair => pair)) {
      const [to = '', from = ''] = pair.split(' ← ');
      const target = schema.getType(to);
      const fields = isObjectType(target) ? Object.values(target.getFields()) : [];
      const lists = fields.filter(field => String(field.type) === `${from}Connection!`);
      const needed = columns.length - (SHARED_LISTS[pair] ?? 0);
      expect({ [pair]: lists.length >= needed }).toEqual({ [pair]: true });
    }
  });
});

/** Pairs of which one list shows two columns: both sides of a link, and its main service among all its services. */
const SHARED_LISTS: Readonly<Record<string, number>> = {
  'Database ← DataLink': 1,
  'DataService ← DataLink': 1,
};

/** The field that shows a column: texts lose their language, references what tells that they are codes. */
function shownName(property: string, isReference: boolean): string {
  if (!isReference) return property.replace(/(Vi|En)$/, '');
  return property
    .replace(/^(consumerDatabase|consumerPlatform)Code$/, 'consumerSystem')
    .replace(/Code$/, '')
    .replace(/s?Codes$/, 's');
}
