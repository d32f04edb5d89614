import {
  type ASTNode,
  buildASTSchema,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLNamedType,
  GraphQLSchema,
  isInterfaceType,
  Kind,
  parse,
  visit,
} from 'graphql';

/** How long what is deprecated stays, as its reason tells it: "Use `owner` instead; stays until 2027-06-30." */
const UNTIL = /\buntil (\d{4}-\d{2}-\d{2})\b/;

/** The places of a schema that are deprecated and do not tell until which day they stay. */
export function undatedDeprecations(sdl: string): readonly string[] {
  const undated: string[] = [];
  visitDeprecated(parse(sdl), (reason, path) => {
    if (lastDay(reason) === null) undated.push(path);
    return undefined;
  });
  return undated;
}

/**
 * A schema as it would be without all that was deprecated and whose last day is over, and without the types that are
 * then out of reach: nobody may rely on them any more.
 */
export function withoutWhatIsDue(sdl: string, today: string): GraphQLSchema {
  const left = visitDeprecated(parse(sdl), reason => {
    const day = lastDay(reason);
    return day !== null && day < today ? null : undefined;
  });
  return withinReach(buildASTSchema(left, { assumeValidSDL: true }));
}

/** The day that a reason names; null where it names none that is in the calendar. */
function lastDay(reason: string): string | null {
  const day = UNTIL.exec(reason)?.[1];
  const parsed = new Date(`${day ?? ''}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
    ? day
    : null;
}

/** Calls `decide` for all that is deprecated, with the reason and the place; null takes it out. */
function visitDeprecated(
  document: DocumentNode,
  decide: (reason: string, path: string) => null | undefined,
): DocumentNode {
  return visit(document, {
    enter(...[node, , , , ancestors]) {
      const given = 'directives' in node ? node.directives.find(isDeprecated) : undefined;
      return given && decide(reasonOf(given), [...ancestors, node].flatMap(nameOf).join('.'));
    },
  });
}

/** The name of what stands on the way to a deprecation; lists on that way have none. */
const nameOf = (place: ASTNode | readonly ASTNode[]): readonly string[] =>
  'name' in place ? [place.name.value] : [];

const isDeprecated = ({ name }: DirectiveNode): boolean => name.value === 'deprecated';

const reasonOf = ({ arguments: given = [] }: DirectiveNode): string =>
  given.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])).join(' ');

/** The schema with the types alone that a question may meet: those from the roots on, and what implements them. */
function withinReach(schema: GraphQLSchema): GraphQLSchema {
  let types: readonly GraphQLNamedType[] = [];
  for (;;) {
    const reached = new GraphQLSchema({ ...schema.toConfig(), types, assumeValid: true });
    const interfaces = Object.values(reached.getTypeMap()).filter(isInterfaceType);
    const implementing = interfaces.flatMap(each => {
      const { objects, interfaces: narrower } = schema.getImplementations(each);
      return [...objects, ...narrower];
    });
    if (implementing.every(({ name }) => reached.getType(name))) return reached;
    types = implementing;
  }
}
