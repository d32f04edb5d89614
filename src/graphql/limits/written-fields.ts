import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Condition } from './price';

/** A field where it is written, and what has to hold for it to be asked for. */
export interface Written {
  readonly node: FieldNode;
  /** The type that is known to be there. */
  readonly on: GraphQLCompositeType;
  readonly when: readonly Condition[];
}

/** Fields that are written together. */
export interface WrittenSet extends Omit<Written, 'node'> {
  readonly set: SelectionSetNode;
}

type Fragment = Exclude<SelectionNode, FieldNode>;

/** Finds what a document asks for of an object of a type, fragments written out and equal fields together. */
export class WrittenFields {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
  ) {
    this.#fragments = new Map(fragments.map(fragment => [fragment.name.value, fragment]));
  }

  /** The types that an object can be of and that fragments tell apart; null stands for all others. */
  typesOf(type: GraphQLCompositeType, sets: readonly WrittenSet[]): readonly (GraphQLObjectType | null)[] {
    if (isObjectType(type)) return [type];
    const named = new Set<GraphQLObjectType>();
    for (const { set } of sets) this.noteNamed(set, named);
    return [null, ...[...named].filter(one => isAbstractType(type) && this.schema.isSubType(type, one))];
  }

  /** What is asked for of an object of a type, or where that is null of one that no fragment names, by its key. */
  of(sets: readonly WrittenSet[], type: GraphQLObjectType | null): ReadonlyMap<string, readonly Written[]> {
    const byKey = new Map<string, Written[]>();
    for (const set of sets) this.collect(set, type, byKey);
    return byKey;
  }

  private noteNamed({ selections }: SelectionSetNode, named: Set<GraphQLObjectType>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) continue;
      const { condition, set } = this.fragmentOf(selection);
      const type = condition === undefined ? undefined : this.schema.getType(condition);
      if (isObjectType(type)) named.add(type);
      if (set) this.noteNamed(set, named);
    }
  }

  private fragmentOf(selection: Fragment): { condition?: string | undefined; set?: SelectionSetNode } {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    return fragment ? { condition: fragment.typeCondition?.name.value, set: fragment.selectionSet } : {};
  }

  private collect(
    { set, on, when }: WrittenSet,
    type: GraphQLObjectType | null,
    byKey: Map<string, Written[]>,
  ): void {
    for (const selection of set.selections) {
      const conditions = [...when, ...conditionsOf(selection)];
      if (selection.kind === Kind.FIELD) note(byKey, { node: selection, on, when: conditions });
      else this.collectFragment(selection, { type, on, when: conditions }, byKey);
    }
  }

  private collectFragment(
    selection: Fragment,
    { type, on, when }: Omit<Written, 'node'> & { type: GraphQLObjectType | null },
    byKey: Map<string, Written[]>,
  ): void {
    const { condition, set } = this.fragmentOf(selection);
    const there = condition === undefined ? on : this.schema.getType(condition);
    if (set && isCompositeType(there) && this.mayBe(type, there))
      this.collect({ set, on: there, when }, type, byKey);
  }

  private mayBe(type: GraphQLObjectType | null, condition: GraphQLCompositeType): boolean {
    if (isObjectType(condition)) return type === condition;
    return type === null || this.schema.isSubType(condition, type);
  }
}

function note(byKey: Map<string, Written[]>, written: Written): void {
  const key = (written.node.alias ?? written.node.name).value;
  const known = byKey.get(key);
  if (known) known.push(written);
  else byKey.set(key, [written]);
}

function conditionsOf({ directives = [] }: SelectionNode): Condition[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const isInclude = name.value === GraphQLIncludeDirective.name;
    const value = given.find(argument => argument.name.value === 'if')?.value;
    if (!value || !(isInclude || name.value === GraphQLSkipDirective.name)) return [];
    const asked =
      value.kind === Kind.VARIABLE ? { variable: value.name.value } : { value: valueFromASTUntyped(value) };
    return [{ given: asked, wanted: isInclude }];
  });
}
