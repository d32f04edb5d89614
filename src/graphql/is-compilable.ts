import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields of the compiled code: under interfaces and unions every possible type has its own. */
const MAX_COMPILED_FIELDS = 5_000;

/** Where a field stands, in the compiler's steps: keys, an index for each list around it, types under an interface. */
interface Place {
  readonly steps: readonly string[];
  readonly lists: number;
}

const ROOT: Place = { steps: [], lists: 0 };

/** The fields of one object that give one key of the answer. */
interface Merged {
  readonly nodes: FieldNode[];
  /** Whether one of them may be left out. */
  conditional: boolean;
}

/** Whether an operation's code would be of a sane size, and its answers the interpreter's to the byte. */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): boolean {
  const root = schema.getQueryType();
  return root != null && new Inspection(schema, document).allows(root, [selectionSet]);
}

class Inspection {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly places = new Map<string, string>();
  private left = MAX_COMPILED_FIELDS;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  /** Whether the fields under a place may be compiled. */
  allows(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], place: Place = ROOT): boolean {
    const merged = new Map<string, Merged>();
    for (const set of sets) this.collect(set, false, merged);
    return this.possible(type).every(one => {
      const under = one === type ? place : { ...place, steps: [...place.steps, one.name] };
      return [...merged].every(([key, field]) => this.allowsField(one, field, at(under, key)));
    });
  }

  private possible(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  private collect({ selections }: SelectionSetNode, within: boolean, merged: Map<string, Merged>): void {
    for (const selection of selections) {
      const conditional = within || (selection.directives ?? []).length > 0;
      if (selection.kind === Kind.FIELD) add(merged, selection, conditional);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.collect(selection.selectionSet, conditional, merged);
      else this.collectFragment(selection.name.value, conditional, merged);
    }
  }

  private collectFragment(name: string, conditional: boolean, merged: Map<string, Merged>): void {
    const fragment = this.fragments.get(name);
    if (fragment) this.collect(fragment.selectionSet, conditional, merged);
  }

  private allowsField(parent: GraphQLCompositeType, merged: Merged, place: Place): boolean {
    this.left -= 1;
    if (this.left < 0 || !isInOrder(merged) || !this.hasOwnName(place)) return false;
    const sets = merged.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const field = fieldOf(parent, merged);
    if (!field || sets.length === 0) return true;
    const inner = getNamedType(field.type);
    return !isCompositeType(inner) || this.allows(inner, sets, inLists(place, field.type));
  }

  /** The compiler names places by their steps with `_` between: two of one name would be taken for each other. */
  private hasOwnName({ steps }: Place): boolean {
    const [name, exact] = [[...steps].reverse().join('_'), steps.join('.')];
    const known = this.places.get(name) ?? exact;
    this.places.set(name, known);
    return known === exact;
  }
}

/** Which of several comes first decides the order of the answer; the compiler does not see which are left out. */
const isInOrder = ({ nodes, conditional }: Merged): boolean => nodes.length === 1 || !conditional;

function fieldOf(
  parent: GraphQLCompositeType,
  { nodes }: Merged,
): GraphQLField<unknown, unknown> | undefined {
  return 'getFields' in parent ? parent.getFields()[nodes[0]?.name.value ?? ''] : undefined;
}

const at = ({ steps, lists }: Place, key: string): Place => ({ steps: [...steps, key], lists });

/** The place of the items of a list, or of a list of lists. */
function inLists(place: Place, type: GraphQLOutputType): Place {
  const bare = getNullableType(type);
  if (!isListType(bare)) return place;
  const { steps, lists } = place;
  return inLists({ steps: [...steps, `idx${String(lists)}`], lists: lists + 1 }, bare.ofType);
}

function add(merged: Map<string, Merged>, node: FieldNode, conditional: boolean): void {
  const key = (node.alias ?? node.name).value;
  const known = merged.get(key) ?? { nodes: [], conditional: false };
  known.nodes.push(node);
  known.conditional ||= conditional;
  merged.set(key, known);
}
