import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A way from the root to an object type: what stands before and after what is asked of it. */
export interface Way {
  readonly before: string;
  readonly after: string;
  /** The coordinates that it passes. */
  readonly passed: readonly string[];
}

/** A field as it is asked, with made-up arguments where some have to be given; `more` are further ones. */
export function asked(field: Field, more = ''): string {
  const required = field.args.filter(
    argument => isRequiredArgument(argument) && !more.startsWith(argument.name),
  );
  const given = [...required.map(argument => `${argument.name}: ${sampleOf(argument)}`), more].filter(
    text => text !== '',
  );
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${below}`;
}

const IDS = Buffer.from('["Agency","BQP"]').toString('base64url');

const SAMPLES: Readonly<Record<string, string>> = {
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  ID: JSON.stringify(IDS),
  Date: '"2026-01-01"',
  PartialDate: '"2026-01-01"',
  DateTime: '"2026-02-25T00:00:00Z"',
};

const sampleOf = ({ type }: GraphQLArgument): string => sampleValue(type);

/** A value of an input type as the language writes it. */
export function sampleValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return `[${sampleValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return isInputObjectType(type) ? '{}' : (SAMPLES[type.name] ?? 'null');
}

/** The shortest way to each object type that can be asked for, those with the fewest made-up arguments first. */
export function waysOf(schema: GraphQLSchema): ReadonlyMap<string, Way> {
  const root = schema.getQueryType()?.name ?? '';
  const ways = new Map<string, Way>([[root, { before: '{', after: '}', passed: [] }]]);
  const waiting = [root];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    for (const [to, way] of stepsFrom(schema, name, ways.get(name)))
      if (!ways.has(to)) {
        ways.set(to, way);
        waiting.push(to);
      }
  return ways;
}

/** The ways that go on from a type by one field. */
function stepsFrom(schema: GraphQLSchema, name: string, way: Way | undefined): [string, Way][] {
  const type = schema.getType(name);
  if (!isObjectType(type) || !way) return [];
  const fields = Object.values(type.getFields()).sort((one, other) => cost(one) - cost(other));
  return fields.flatMap(field => {
    const to = getNamedType(field.type);
    if (isAbstractType(to))
      return schema
        .getPossibleTypes(to)
        .map((one): [string, Way] => [one.name, goOn(way, name, field, `... on ${one.name} {`)]);
    return isObjectType(to) ? [[to.name, goOn(way, name, field, '')] satisfies [string, Way]] : [];
  });
}

const cost = (field: Field): number => field.args.filter(isRequiredArgument).length;

function goOn({ before, after, passed }: Way, type: string, field: Field, opened: string): Way {
  const step = asked(field).replace(' { __typename }', '');
  return {
    before: `${before} ${step} { ${opened}`,
    after: `${opened === '' ? '' : '}'} } ${after}`,
    passed: [...passed, `${type}.${field.name}`],
  };
}
