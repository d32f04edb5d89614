import {
  getNamedType,
  type GraphQLCompositeType,
  GraphQLBoolean,
  GraphQLNonNull,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { leaf } from './constants';
import type { Draft } from './draft';
import { express } from './express';
import { conditionsFor } from './fragment-conditions';
import { argumentsFor, type Field } from './given-arguments';

/** How far down a selection may go, and how many rows it is already among. */
export interface Reach {
  readonly depth: number;
  readonly rows: number;
}

/** More rows under one root field would make the answer large. */
const MAX_ROWS = 36;

/** How many entries a list without pages may have, where that is not a few. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  counts: 24,
  differences: 12,
  facets: 1,
  provenance: 9,
  quality: 4,
};
const A_FEW = 3;

/** Types that only lead to others. */
const PASSAGE = /Connection$|Edge$|^Facet$/;

/** A random selection of a type, in braces. */
export function selectionSet(draft: Draft, type: GraphQLCompositeType, reach: Reach): string {
  const { random } = draft.source;
  const wanted = draft.fieldsLeft > 0 ? 1 + random.below(4) : 1;
  const parts = Array.from({ length: wanted }, () => part(draft, type, reach));
  if (isPassage(type) && random.chance(0.7)) parts.push(oneField(draft, type, reach));
  return `{ ${parts.join(random.pick([' ', ' ', ', ', '\n', ' # và\n']))} }`;
}

function part(draft: Draft, type: GraphQLCompositeType, reach: Reach): string {
  const { random } = draft.source;
  const asFragment = isUnionType(type) || type.name === 'Node' ? 0.85 : type.name === 'Record' ? 0.4 : 0.12;
  if (draft.fieldsLeft > 0 && reach.depth >= 0 && random.chance(asFragment))
    return fragment(draft, type, reach);
  return oneField(draft, type, reach);
}

/** `@include` and `@skip`, by a literal or a variable; mostly so that the selection stays. */
export function directives(draft: Draft): string {
  const { random } = draft.source;
  const one = (name: 'include' | 'skip'): string => {
    const condition = leaf(new GraphQLNonNull(GraphQLBoolean), random.chance(0.75) === (name === 'include'));
    return ` @${name}(if: ${express(draft, condition, 0.6)})`;
  };
  if (!random.chance(0.06)) return '';
  return random.weighted([
    [() => one('include'), 4],
    [() => one('skip'), 4],
    [() => one('include') + one('skip'), 1],
  ])();
}

function oneField(draft: Draft, type: GraphQLCompositeType, reach: Reach): string {
  const { random } = draft.source;
  const field = random.chance(0.08) ? undefined : pickField(draft, type, reach);
  if (field === undefined) return draft.respond('__typename', '', 'String!') + directives(draft);
  draft.fieldsLeft -= 1;
  const room = Math.max(1, Math.floor(MAX_ROWS / reach.rows));
  const { text, rows } = argumentsFor(draft, field, room);
  const head = draft.respond(field.name, text, field.type);
  const below = {
    depth: reach.depth - (isPassage(type) ? 0 : 1),
    rows: reach.rows * rows * sizeOf(type, field),
  };
  const once = (): string => {
    const target = getNamedType(field.type);
    const selection = isCompositeType(target) ? ` ${selectionSet(draft, target, below)}` : '';
    return `${head}${directives(draft)}${selection}`;
  };
  // Selected twice, the selections merge.
  return random.chance(0.06) ? `${once()} ${once()}` : once();
}

function pickField(draft: Draft, type: GraphQLCompositeType, reach: Reach): Field | undefined {
  const { random } = draft.source;
  const { leaves, others, passage } = kindsOf(type);
  const deeper = passage || (draft.fieldsLeft > 0 && reach.depth > 0);
  const fitting = deeper ? others.filter(field => reach.rows * sizeOf(type, field) <= MAX_ROWS) : [];
  const wanted = leaves.length === 0 || random.chance(passage ? 0.8 : 0.4);
  const from = wanted && fitting.length > 0 ? fitting : leaves;
  return from[random.below(from.length)];
}

interface Kinds {
  readonly leaves: readonly Field[];
  /** Fields that are selected further; each as often as it is to be taken. */
  readonly others: readonly Field[];
  readonly passage: boolean;
}

const kinds = new WeakMap<GraphQLCompositeType, Kinds>();

/** The fields of a type, told apart once: asking graphql-js for the kind of a type is slow. */
function kindsOf(type: GraphQLCompositeType): Kinds {
  const known = kinds.get(type);
  if (known) return known;
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const leaves = fields.filter(field => isLeafType(getNamedType(field.type)));
  const others = fields
    .filter(field => !leaves.includes(field))
    .flatMap(field => Array<Field>(weightOf(field)).fill(field));
  const found = { leaves, others, passage: type.name === 'Query' || isPassage(type) };
  kinds.set(type, found);
  return found;
}

/** What leads to entries, and to entries of several types, is taken more often than the rest. */
const weightOf = ({ name, type }: Field): number =>
  isAbstractType(getNamedType(type)) || ['nodes', 'edges', 'counts'].includes(name) ? 4 : 1;

const isPassage = (type: GraphQLCompositeType): boolean => PASSAGE.test(type.name);

function sizeOf(type: GraphQLCompositeType, field: Field): number {
  const pages = ['nodes', 'edges'].includes(field.name) && PASSAGE.test(type.name);
  if (pages || !field.type.toString().includes('[')) return 1;
  return LIST_SIZES[field.name] ?? A_FEW;
}

function fragment(draft: Draft, type: GraphQLCompositeType, reach: Reach): string {
  const { random } = draft.source;
  const conditions = conditionsFor(draft.source, type);
  const known = draft.fragments.filter(({ on, rows }) => conditions.includes(on) && reach.rows <= rows);
  if (known.length > 0 && random.chance(0.5)) return `...${random.pick(known).name}${directives(draft)}`;
  const condition = random.pick(conditions);
  draft.fieldsLeft -= 1;
  const target = draft.source.schema.getType(condition) as GraphQLCompositeType;
  if (random.chance(0.45)) {
    const [name, spread] = [draft.nextFragment(), directives(draft)];
    const text = `fragment ${name} on ${condition} ${selectionSet(draft, target, reach)}`;
    draft.fragments.push({ name, on: condition, text, rows: reach.rows });
    return `...${name}${spread}`;
  }
  const bare = condition === type.name && random.chance(0.5);
  return `...${bare ? '' : ` on ${condition}`}${directives(draft)} ${selectionSet(draft, target, reach)}`;
}
