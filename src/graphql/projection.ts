import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { type Projection, projectionOf } from '../database/projection';
import type { Table } from '../database/table';

/** Where the rows of a list are in what is selected of its connection. */
export const OF_CONNECTION: readonly (readonly string[])[] = [['nodes'], ['edges', 'node']];
const OF_RECORD: readonly (readonly string[])[] = [[]];

const NEEDED = 'columns';

/** The columns that a field's resolver reads from its row, beside the code; one that says nothing may read all. */
export const Needs = (...columns: string[]): MethodDecorator & PropertyDecorator =>
  Extensions({ [NEEDED]: columns });

/** What a resolver knows of the field it resolves. */
export type FieldInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema'>;

const known = new WeakMap<readonly FieldNode[], Map<string, Projection | null>>();

/**
 * The columns of a table that an operation selects below a field, so that no others are read; null: all of them.
 * `paths` lead from the field to its rows.
 */
export function selectedColumns(
  { fieldNodes, fragments, schema }: FieldInfo,
  table: Table,
  paths: readonly (readonly string[])[] = OF_RECORD,
): Projection | null {
  const byType = known.get(fieldNodes) ?? new Map<string, Projection | null>();
  known.set(fieldNodes, byType);
  const before = byType.get(table.type);
  if (before !== undefined) return before;
  const type = schema.getType(table.type);
  const found = isObjectType(type) ? new Selection(type, table, fragments).below(fieldNodes, paths) : null;
  byType.set(table.type, found);
  return found;
}

type Fragments = GraphQLResolveInfo['fragments'];

class Selection {
  private readonly columns = new Set<string>();
  private isWhole = false;

  constructor(
    private readonly type: GraphQLObjectType,
    private readonly table: Table,
    private readonly fragments: Fragments,
  ) {}

  below(nodes: readonly FieldNode[], paths: readonly (readonly string[])[]): Projection | null {
    for (const { selectionSet } of nodes) for (const path of paths) this.follow(selectionSet, path);
    return this.isWhole ? null : projectionOf([...this.columns]);
  }

  private follow(set: SelectionSetNode | undefined, [step, ...path]: readonly string[]): void {
    if (!set) return;
    for (const node of this.fieldsIn(set)) {
      if (step === undefined) this.add(node);
      else if (node.name.value === step) this.follow(node.selectionSet, path);
    }
  }

  /** The fields of a selection, fragments opened; those of other types' fragments that this one has not are passed over later. */
  private fieldsIn({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap(selection => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment: Pick<FragmentDefinitionNode, 'typeCondition' | 'selectionSet'> | undefined =
        selection.kind === Kind.INLINE_FRAGMENT
          ? (selection as Pick<FragmentDefinitionNode, 'typeCondition' | 'selectionSet'>)
          : this.fragments[selection.name.value];
      return fragment ? this.fieldsIn(fragment.selectionSet) : [];
    });
  }

  private add({ name, arguments: given = [] }: FieldNode): void {
    const field = this.type.getFields()[name.value];
    if (!field) return;
    const inVietnamese =
      field.args.some(isLanguage) && !given.some(({ name: { value } }) => value === LANGUAGE);
    for (const column of columnsOf(field))
      if (!inVietnamese || !column.endsWith(ENGLISH)) this.addColumn(column);
  }

  private addColumn(column: string): void {
    if (column in this.table.columns || PERIOD.has(column)) this.columns.add(column);
    else if (column !== 'code') this.isWhole = true;
  }
}

/** Without this argument a text is given in Vietnamese. */
const LANGUAGE = 'language';
const ENGLISH = 'En';
const isLanguage = ({ name }: { readonly name: string }): boolean => name === LANGUAGE;

const PERIOD: ReadonlySet<string> = new Set(['validFrom', 'validTo']);
const UNKNOWN = ['*'];

function columnsOf({ name, resolve, extensions }: GraphQLField<unknown, unknown>): readonly string[] {
  return (extensions[NEEDED] as readonly string[] | undefined) ?? (resolve ? UNKNOWN : [name]);
}
