import { Args, type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Relation } from '../database/relation';
import type { VersionedRow } from '../database/table';
import { declaredMethod, declareMethod } from './declare';
import { type Language, languageArg, textIn } from './language';
import type { List, ListArgs } from './list';
import { type FieldInfo, Needs } from './projection';
import type { Reads } from './reads';

/** A field that leads from a record to others, or to a text of its own; declared as data, resolved in one place. */
export type FieldSpec = OneSpec | ManySpec | AnySpec | ChildrenSpec | TextSpec;

interface OneSpec {
  readonly kind: 'one';
  readonly to: () => List;
  readonly property: string;
  readonly nullable: boolean;
  readonly description: string;
}

interface ManySpec {
  readonly kind: 'many';
  readonly to: () => List;
  readonly property: string;
  readonly description: string;
}

interface AnySpec {
  readonly kind: 'any';
  readonly type: () => unknown;
  readonly property: string;
  readonly nullable: boolean;
  readonly description: string;
}

interface ChildrenSpec {
  readonly kind: 'children';
  readonly to: () => List;
  readonly relation: Relation;
  readonly description: string;
}

interface TextSpec {
  readonly kind: 'text';
  readonly vi: string;
  readonly en: string;
  readonly nullable: boolean;
  readonly description: string;
}

/** The record that the column names; never absent where the column is never empty. */
export const one = (to: () => List, property: string, description: string): OneSpec => ({
  kind: 'one',
  to,
  property,
  nullable: false,
  description,
});
export const maybe = (to: () => List, property: string, description: string): OneSpec => ({
  ...one(to, property, description),
  nullable: true,
});
/** The records that the list column names, in its order. */
export const many = (to: () => List, property: string, description: string): ManySpec => ({
  kind: 'many',
  to,
  property,
  description,
});
/** The record, of whatever type, that the column names as `Type/code`. */
export const any = (
  type: () => unknown,
  property: string,
  description: string,
  nullable = true,
): AnySpec => ({
  kind: 'any',
  type,
  property,
  nullable,
  description,
});
/** A connection of the records that name this one. */
export const children = (to: () => List, relation: Relation, description: string): ChildrenSpec => ({
  kind: 'children',
  to,
  relation,
  description,
});
/** A text of two columns, `<property>Vi` and `<property>En`. */
export const localized = (property: string, description: string, nullable = true): TextSpec => ({
  kind: 'text',
  vi: `${property}Vi`,
  en: `${property}En`,
  nullable,
  description,
});

type Parent = VersionedRow & Readonly<Record<string, unknown>>;

/** A resolver class with the declared fields of one type. */
export function fieldsOf(Type: ClassType, specs: Readonly<Record<string, FieldSpec>>): ClassType {
  class Fields {}
  Resolver(() => Type)(Fields);
  for (const [name, spec] of Object.entries(specs)) {
    declareField(Fields.prototype, name, spec);
    Needs(...columnsOf(spec))(Fields.prototype, name, declaredMethod(Fields.prototype, name));
  }
  return Fields;
}

function columnsOf(spec: FieldSpec): readonly string[] {
  if (spec.kind === 'children') return [];
  return spec.kind === 'text' ? [spec.vi, spec.en] : [spec.property];
}

function declareField(prototype: object, name: string, spec: FieldSpec): void {
  switch (spec.kind) {
    case 'one':
      declareMethod(prototype, name, oneOf(spec), [Root(), Ctx(), Info()]);
      field(prototype, name, () => spec.to().NodeType, spec);
      return;
    case 'many':
      declareMethod(prototype, name, manyOf(spec), [Root(), Ctx(), Info()]);
      field(prototype, name, () => [spec.to().NodeType], { ...spec, nullable: false });
      return;
    case 'any':
      declareMethod(prototype, name, anyOf(spec), [Root(), Ctx(), Info()]);
      field(prototype, name, spec.type, spec);
      return;
    case 'children':
      declareMethod(prototype, name, childrenOf(spec), [
        Root(),
        Args(() => spec.to().NestedArgs),
        Ctx(),
        Info(),
      ]);
      field(prototype, name, () => spec.to().Connection, { ...spec, nullable: false });
      return;
    case 'text':
      declareMethod(prototype, name, textOf(spec), [Root(), languageArg()]);
      field(prototype, name, () => String, spec);
  }
}

const oneOf =
  ({ to, property }: OneSpec) =>
  (parent: Parent, reads: Reads, info: FieldInfo): unknown =>
    reads.one(parent, to().table, parent[property] as string | null, info);

const manyOf =
  ({ to, property }: ManySpec) =>
  (parent: Parent, reads: Reads, info: FieldInfo): unknown =>
    reads.many(parent, to().table, parent[property] as readonly string[], info);

const anyOf =
  ({ property }: AnySpec) =>
  (parent: Parent, reads: Reads, info: FieldInfo): unknown =>
    reads.any(parent, parent[property] as string | null, info);

const childrenOf =
  ({ to, relation }: ChildrenSpec) =>
  (parent: Parent, args: ListArgs, reads: Reads, info: FieldInfo): unknown =>
    reads.children(to(), relation, parent, { args, info });

const textOf =
  ({ vi, en }: TextSpec) =>
  (parent: Parent, language: Language): unknown =>
    textIn(language, parent[vi] as string | null, parent[en] as string | null);

function field(
  prototype: object,
  name: string,
  type: () => unknown,
  { nullable, description }: { nullable: boolean; description: string },
): void {
  FieldResolver(type as () => typeof String, { nullable, description })(
    prototype,
    name,
    declaredMethod(prototype, name),
  );
}
