import {
  getNullableType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Draft, Source } from './draft';

/** A value without variables, as it can be written in a document and sent as JSON. */
export type Constant =
  | {
      readonly kind: 'leaf';
      readonly type: GraphQLInputType;
      readonly literal: string;
      readonly json: unknown;
    }
  | { readonly kind: 'list'; readonly type: GraphQLInputType; readonly items: readonly Constant[] }
  | { readonly kind: 'object'; readonly type: GraphQLInputType; readonly fields: readonly NamedConstant[] };

export interface NamedConstant {
  readonly name: string;
  readonly value: Constant;
}

/** Where a value is given. */
export interface Place {
  readonly name: string;
  /** The record type whose codes are meant by `code` and `codes`. */
  readonly record?: string;
  /** The input type that the field is of. */
  readonly input?: string;
}

export const leaf = (type: GraphQLInputType, json: string | number | boolean | null): Constant => ({
  kind: 'leaf',
  type,
  literal: JSON.stringify(json),
  json,
});

export const enumLeaf = (type: GraphQLInputType, name: string): Constant => ({
  kind: 'leaf',
  type,
  literal: name,
  json: name,
});

export function literalOf(constant: Constant): string {
  if (constant.kind === 'leaf') return constant.literal;
  if (constant.kind === 'list') return `[${constant.items.map(literalOf).join(', ')}]`;
  return `{ ${constant.fields.map(({ name, value }) => `${name}: ${literalOf(value)}`).join(', ')} }`;
}

export function jsonOf(constant: Constant): unknown {
  if (constant.kind === 'leaf') return constant.json;
  if (constant.kind === 'list') return constant.items.map(jsonOf);
  return Object.fromEntries(constant.fields.map(({ name, value }) => [name, jsonOf(value)]));
}

/** A value of a type that the registry accepts at a place. */
export function constantOf(draft: Draft, type: GraphQLInputType, place: Place): Constant {
  const { random } = draft.source;
  const bare = getNullableType(type);
  if (isListType(bare)) return listConstant(draft, type, bare.ofType, place);
  if (isInputObjectType(bare)) return objectConstant(draft, type, bare);
  if (isEnumType(bare)) return enumLeaf(type, random.pick(valuesOf(bare, place)));
  if (bare.name === '_Any') return referenceConstant(draft.source, type);
  return scalarConstant(draft.source, type, place);
}

/** Counted by record, the citations are hundreds of counts. */
const valuesOf = (type: GraphQLEnumType, { name }: Place): string[] =>
  type
    .getValues()
    .map(value => value.name)
    .filter(value => name !== 'by' || value !== 'RECORD');

function listConstant(draft: Draft, type: GraphQLInputType, item: GraphQLInputType, place: Place): Constant {
  const { random } = draft.source;
  const items = Array.from({ length: 1 + random.lowBelow(4) }, () => constantOf(draft, item, place));
  const [first] = items;
  // A single value stands for a list of one.
  if (first?.kind === 'leaf' && random.chance(0.15)) return { ...first, type };
  return { kind: 'list', type, items: random.chance(0.03) && place.name !== 'by' ? [] : items };
}

function objectConstant(draft: Draft, type: GraphQLInputType, input: GraphQLInputObjectType): Constant {
  const { random } = draft.source;
  const fields = Object.values(input.getFields());
  const count = random.weighted([
    [0, 1],
    [1, 6],
    [2, 3],
    [3, 1],
  ]);
  const picked = new Set(Array.from({ length: count }, () => random.pick(fields)));
  const place = { input: input.name, record: input.name.replace(/Filter$/, '') };
  const named = [...picked].map(field => ({
    name: field.name,
    value:
      !isNonNullType(field.type) && random.chance(0.06)
        ? leaf(field.type, null)
        : constantOf(draft, field.type, { ...place, name: field.name }),
  }));
  return { kind: 'object', type, fields: named };
}

function scalarConstant(source: Source, type: GraphQLInputType, place: Place): Constant {
  const { random, samples } = source;
  switch (getNullableType(type).toString()) {
    case 'Int':
      return leaf(type, 1 + random.below(4));
    case 'Boolean':
      return leaf(type, random.chance(0.5));
    case 'Date':
      return leaf(type, random.chance(0.1) ? '1945-09-02' : random.day(2008, 2028));
    case 'PartialDate':
      return leaf(type, random.day(2010, 2028).slice(0, random.pick([4, 7, 10])));
    case 'DateTime':
      return leaf(type, random.pick(samples.moments));
    case 'ID':
      return leaf(type, random.pick(samples.ids));
    default:
      return textConstant(source, type, place);
  }
}

/** A reference to an entity, by one of its keys. */
function referenceConstant(source: Source, type: GraphQLInputType): Constant {
  const { random, samples } = source;
  const record = random.pick(['Agency', 'Database', 'Platform']);
  const text = (name: string, given: string): NamedConstant => ({ name, value: leaf(GraphQLString, given) });
  const code = random.chance(0.1) ? 'KHONG-CO' : random.pick(samples.codes[record] ?? ['KHONG-CO']);
  return { kind: 'object', type, fields: [text('__typename', record), text('code', code)] };
}

function textConstant(source: Source, type: GraphQLInputType, place: Place): Constant {
  const { random } = source;
  const known = knownTexts(source, place);
  const text = known.length === 0 || random.chance(0.06) ? 'KHONG-CO' : random.pick(known);
  const literal = random.chance(0.05) ? `"""${text}"""` : JSON.stringify(text);
  return { kind: 'leaf', type, literal, json: text };
}

function knownTexts({ samples: { texts, codes } }: Source, place: Place): readonly string[] {
  const { name, input = '', record = '' } = place;
  return texts[`${input}.${name}`] ?? texts[name] ?? codes[record] ?? [];
}
