import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

/** What a type or a field of the schema is told apart by: `Agency`, `Agency.code`; `schema` for the whole. */
export type Coordinate = string;

/** The directives of a subgraph, as they stand in SDL, by what they are on. */
export type DirectiveTable = Readonly<Record<Coordinate, readonly string[]>>;

const SCHEMA: Coordinate = 'schema';

/** SDL with the directives of a table in it; refuses a table that names what the SDL has not. */
export function layDirectives(sdl: string, table: DirectiveTable): string {
  const waiting = new Set(Object.keys(table));
  const directivesOf = (coordinate: Coordinate): readonly ConstDirectiveNode[] => {
    waiting.delete(coordinate);
    return parseDirectives(table[coordinate] ?? []);
  };
  const onSchema = directivesOf(SCHEMA);
  const laid = visit<DocumentNode>(parse(sdl), {
    enter: node => (isType(node) ? withDirectives(node, directivesOf) : undefined),
  });
  if (waiting.size > 0) throw new TypeError(`No type or field is called ${[...waiting].join(', ')}`);
  const extension: DefinitionNode = { kind: Kind.SCHEMA_EXTENSION, directives: onSchema };
  return `${print(onSchema.length === 0 ? laid : { ...laid, definitions: [extension, ...laid.definitions] })}\n`;
}

/** A type's definition, as far as directives go. */
interface TypeNode {
  readonly kind: Kind;
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly FieldDefinitionNode[];
}

const TYPES: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
]);

const isType = (node: object): node is TypeNode => TYPES.has((node as { readonly kind: string }).kind);

function withDirectives(
  node: TypeNode,
  directivesOf: (coordinate: Coordinate) => readonly ConstDirectiveNode[],
): TypeNode {
  const laidOn = <Node extends Pick<TypeNode, 'directives'>>(part: Node, coordinate: Coordinate): Node => ({
    ...part,
    directives: [...(part.directives ?? []), ...directivesOf(coordinate)],
  });
  const type = node.name.value;
  const fields = node.fields?.map(field => laidOn(field, `${type}.${field.name.value}`));
  return { ...laidOn(node, type), ...(fields && { fields }) };
}

/** The parser takes directives only on something. */
function parseDirectives(texts: readonly string[]): readonly ConstDirectiveNode[] {
  const [scalar] = parse(`scalar Bearer ${texts.join(' ')}`, { noLocation: true }).definitions;
  return scalar?.kind === Kind.SCALAR_TYPE_DEFINITION ? (scalar.directives ?? []) : [];
}
