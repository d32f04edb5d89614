import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much there is of something, fragments written out wherever they are spread. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number;
  /** The first of the deepest fields. */
  readonly deepest: FieldNode | null;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the set itself. */
  readonly own: number;
  /** Lists of a type's members that stand inside of one another. */
  readonly memberLists: number;
  /** The most of them, and the most aliases, below one field that reads the schema. */
  readonly introspected: { readonly memberLists: number; readonly aliases: number };
  /** The most directives of one field, and how often one set names one field without a fragment. */
  readonly directivesOfOne: number;
  readonly repeated: number;
}

const NOTHING: Measure = {
  depth: 0,
  deepest: null,
  fields: 0,
  aliases: 0,
  directives: 0,
  own: 0,
  memberLists: 0,
  introspected: { memberLists: 0, aliases: 0 },
  directivesOfOne: 0,
  repeated: 0,
};

/** What reads the schema, and what there leads from a type to others: each list inside of another multiplies the answer. */
const INTROSPECTION: readonly string[] = ['__schema', '__type'];
const MEMBER_LISTS: readonly string[] = [
  ...['fields', 'inputFields', 'enumValues', 'interfaces', 'possibleTypes'],
];

/**
 * Levels of sets that are looked at, those of fragments too, which are no levels of fields: whoever reads a document
 * calls itself for each, and the parser, once it has run often, goes deeper than others can follow. It is more than
 * any depth that may be set, so that what lies deeper is refused.
 */
const MAX_LEVELS = 500;
const BOTTOMLESS: Measure = { ...NOTHING, depth: MAX_LEVELS };

/** Of several things that stand side by side. */
const beside = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  deepest: other.depth > one.depth ? other.deepest : one.deepest,
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  own: one.own + other.own,
  memberLists: Math.max(one.memberLists, other.memberLists),
  introspected: {
    memberLists: Math.max(one.introspected.memberLists, other.introspected.memberLists),
    aliases: Math.max(one.introspected.aliases, other.introspected.aliases),
  },
  directivesOfOne: Math.max(one.directivesOfOne, other.directivesOfOne),
  repeated: Math.max(one.repeated, other.repeated),
});

/**
 * Measures operations of a document that was parsed and nothing more. Each fragment is measured once, however often it
 * is spread, so that a document takes as long as it is long; fragments that spread themselves are left to validation.
 */
export class Structure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measure>();
  #level = 0;

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  /** What an operation comes to. */
  measure({ selectionSet, directives = [] }: OperationDefinitionNode): Measure {
    const measured = this.set(selectionSet);
    return { ...measured, directives: measured.directives + directives.length };
  }

  /** What a fragment comes to, whether it is spread or not. */
  fragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#measured.set(name, NOTHING);
    const measured = this.set(fragment.selectionSet);
    this.#measured.set(name, measured);
    return measured;
  }

  private set(node: SelectionSetNode): Measure {
    if (this.#level >= MAX_LEVELS) return BOTTOMLESS;
    this.#level += 1;
    const measured = this.sum(node);
    this.#level -= 1;
    return measured;
  }

  private sum({ selections }: SelectionSetNode): Measure {
    let total = NOTHING;
    const times = new Map<string, number>();
    for (const selection of selections) {
      total = beside(total, this.selection(selection));
      if (selection.kind !== Kind.FIELD) continue;
      const key = (selection.alias ?? selection.name).value;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    return { ...total, repeated: Math.max(total.repeated, ...times.values()) };
  }

  private selection(selection: SelectionNode): Measure {
    const { directives = [] } = selection;
    const inner = this.inner(selection);
    return {
      ...inner,
      directives: inner.directives + directives.length,
      directivesOfOne: Math.max(inner.directivesOfOne, directives.length),
    };
  }

  private inner(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FIELD) return this.field(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.set(selection.selectionSet);
    return this.fragment(selection.name.value);
  }

  private field(node: FieldNode): Measure {
    const inner = node.selectionSet ? this.set(node.selectionSet) : NOTHING;
    const { memberLists, aliases } = inner;
    return {
      ...inner,
      depth: inner.depth + 1,
      deepest: inner.deepest ?? node,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      own: 1,
      memberLists: memberLists + (MEMBER_LISTS.includes(node.name.value) ? 1 : 0),
      introspected: INTROSPECTION.includes(node.name.value) ? { memberLists, aliases } : inner.introspected,
    };
  }
}
