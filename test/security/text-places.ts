import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** A place of the graph in which a client may write a text. */
export interface TextPlace {
  /** `Agency.databases(filter.codes)`. */
  readonly name: string;
  /** The scalar that the text is read as. */
  readonly scalar: string;
  /** Whether its words are looked for, in any order, rather than the text. */
  readonly isSearched: boolean;
  /** How many objects lie between the root and the field. */
  readonly depth: number;
  /** An operation that asks for the field once for each name, with the variable of that name as the text. */
  readonly operation: (names: readonly string[]) => string;
}

/** How an object of a type is reached. */
interface Reached {
  readonly open: string;
  readonly close: string;
  readonly depth: number;
}

/** What required texts are given that are not under attack; a type's own code where its name is known. */
export type KnownTexts = Readonly<Record<string, string>>;

const TEXTS: readonly string[] = ['String', 'ID', 'Date', 'PartialDate', 'DateTime'];
const SEARCHED: readonly string[] = ['text'];

/** Every place of the fields of a root and of all types that can be reached from it, in which a text may be written. */
export function textPlaces(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  known: KnownTexts,
): TextPlace[] {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) return [];
  const reached = operation === 'query' ? reachedTypes(schema, root, known) : new Map([[root, ROOT]]);
  return [...reached].flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap(field =>
      placesOf(schema, { operation, type, way, field, known }),
    ),
  );
}

const ROOT: Reached = { open: '', close: '', depth: 0 };

/** The shortest way to each type. */
function reachedTypes(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  known: KnownTexts,
): Map<GraphQLObjectType, Reached> {
  const reached = new Map([[root, ROOT]]);
  for (const [type, way] of reached)
    for (const field of Object.values(type.getFields())) {
      // A list has records of any type, a look-up only those whose codes are known.
      if (field.args.some(one => one.name === 'code' && isRequired(one))) continue;
      for (const inner of objectsOf(schema, getNamedType(field.type)))
        if (!reached.has(inner) && !inner.name.startsWith('__'))
          reached.set(inner, wayOver(way, field, { inner, known }));
    }
  return reached;
}

function wayOver(
  { open, close, depth }: Reached,
  field: Field,
  { inner, known }: { inner: GraphQLObjectType; known: KnownTexts },
): Reached {
  const given = argumentList(requiredArguments(field, known, new Set()));
  const isSame = inner === getNamedType(field.type);
  return {
    open: `${open} ${field.name}${given} {${isSame ? '' : ` ... on ${inner.name} {`}`,
    close: `${isSame ? '' : '} '}} ${close}`,
    depth: depth + 1,
  };
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
}

interface Placing {
  readonly operation: string;
  readonly type: GraphQLObjectType;
  readonly way: Reached;
  readonly field: Field;
  readonly known: KnownTexts;
}

function placesOf(schema: GraphQLSchema, { operation, type, way, field, known }: Placing): TextPlace[] {
  const inner = selection(schema, getNamedType(field.type));
  return field.args.flatMap(argument =>
    textsIn(argument, known).map(({ path, scalar, write }) => ({
      name: `${type.name}.${field.name}(${path})`,
      scalar,
      isSearched: SEARCHED.includes(path.split('.').at(-1) ?? ''),
      depth: way.depth,
      operation: names => {
        const others = requiredArguments(field, known, new Set([argument.name]));
        const fields = names.map(
          name =>
            `${name}: ${field.name}${argumentList([...others, `${argument.name}: ${write(`$${name}`)}`])}${inner}`,
        );
        const variables = names.map(name => `$${name}: ${scalar}!`).join(', ');
        return `${operation} (${variables}) {${way.open} ${fields.join(' ')} ${way.close}}`;
      },
    })),
  );
}

/** A text inside of an argument: how it is reached, and how the argument is written around it. */
interface TextIn {
  readonly path: string;
  readonly scalar: string;
  readonly write: (text: string) => string;
}

function textsIn(input: Input, known: KnownTexts, above: readonly string[] = []): TextIn[] {
  const type = getNamedType(input.type);
  const around = (text: string): string => inLists(input.type, text);
  if (TEXTS.includes(type.name)) return [{ path: input.name, scalar: type.name, write: around }];
  if (!isInputObjectType(type) || above.includes(type.name)) return [];
  const fields = Object.values(type.getFields());
  return fields.flatMap(field =>
    textsIn(field, known, [...above, type.name]).map(({ path, scalar, write }) => ({
      path: `${input.name}.${path}`,
      scalar,
      write: text => {
        const required = fields.filter(other => other !== field && isRequired(other));
        const others = required.map(other => `${other.name}: ${sample(other, known)}`);
        return around(`{ ${[...others, `${field.name}: ${write(text)}`].join(', ')} }`);
      },
    })),
  );
}

const inLists = (type: GraphQLInputType, text: string): string =>
  isListType(getNullableType(type)) ? `[${text}]` : text;

const isRequired = ({ type, defaultValue }: Input): boolean =>
  isNonNullType(type) && defaultValue === undefined;

function requiredArguments({ args }: Field, known: KnownTexts, except: ReadonlySet<string>): string[] {
  return args
    .filter(argument => !except.has(argument.name) && (isRequired(argument) || argument.name === 'first'))
    .map(argument => `${argument.name}: ${sample(argument, known)}`);
}

function sample({ name, type }: Input, known: KnownTexts): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return inLists(type, named.getValues()[0]?.name ?? '');
  if (named.name === 'Int') return name === 'first' ? '6' : '1';
  if (named.name === 'Boolean') return 'true';
  return inLists(type, JSON.stringify(known[name] ?? 'x'));
}

const argumentList = (given: readonly string[]): string =>
  given.length === 0 ? '' : `(${given.join(', ')})`;

/** Asks for enough of an object that what leads to it is read. */
function selection(schema: GraphQLSchema, type: GraphQLNamedType, levels = 2): string {
  if (isLeafType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const leaves = fields.filter(field => isLeafType(getNamedType(field.type)) && !field.args.some(isRequired));
  const wanted = leaves.filter(({ name }) => ['code', 'totalCount', 'number', 'value'].includes(name));
  const nodes = fields.find(({ name }) => name === 'nodes');
  const inner = nodes && levels > 0 ? `nodes${selection(schema, getNamedType(nodes.type), levels - 1)}` : '';
  return ` { __typename ${wanted.map(({ name }) => name).join(' ')} ${inner} }`;
}
