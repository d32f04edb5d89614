import { Arg, ArgsType, type ClassType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { byValue, type FacetSource } from '../database/facet';
import type { Ordering, SortColumn } from '../database/keyset';
import type { FacetRow, ListQuery } from '../database/record-repository';
import type { Table, View } from '../database/table';
import { connectionOf, type ListReader } from './connection';
import {
  declarePageArgs,
  MAX_NESTED_PAGE_SIZE,
  MAX_ROOT_PAGE_SIZE,
  type PageArgs,
  TimeArgs,
  toSlice,
} from './page-args';
import { EVERY_LIST, type Filter, filterInput, matchOf } from './filters';

export interface ListOptions {
  readonly filters: Readonly<Record<string, Filter>>;
  /** Orders beside NAME, CODE and VALID_FROM: the columns of each, the last one unique. */
  readonly orders?: Readonly<Record<string, readonly SortColumn[]>>;
  /** What can be counted: the facet's name and its column, or where its values are. */
  readonly facets: Readonly<Record<string, string | FacetSource>>;
}

export interface ListArgs extends PageArgs {
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: string | null;
}

export interface RootListArgs extends ListArgs {
  readonly asOf?: string | null;
  readonly knownAt?: Date | null;
}

/** Reads a list with facets. */
export interface FacetedReader<Node> extends ListReader<Node> {
  readonly view: View;
  facets(sources: readonly FacetSource[]): Promise<readonly FacetRow[]>;
}

@ObjectType({ description: 'How many entries of the list have one value.' })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: 'The value, or the code of the record; null: not known.',
  })
  value!: string | null;
  @Field(() => Int, { description: 'How many entries have it.' }) count!: number;
  /** The record type of a reference. */
  to?: string | undefined;
  view!: View;
}

@ObjectType({
  description:
    'The entries of a whole list, not only of its page, counted by one property. The counts add up to `totalCount`, but for a property with several values, by which an entry counts once for each.',
})
export class Facet {
  @Field(() => String, { description: 'The property counted by.' }) by!: string;
  @Field(() => [FacetCount], { description: 'Most first.' }) counts!: FacetCount[];
}

const EVERY_ORDER: Readonly<Record<string, readonly string[]>> = {
  NAME: ['sortKey', 'code'],
  CODE: ['code'],
  VALID_FROM: ['validFrom', 'sortKey', 'code'],
};

/**
 * Declares everything a list of one record type needs: `<Type>Filter`, `<Type>Order`, `<Type>Facet`, the arguments of
 * a root and of a nested list, `<Type>Connection`; and turns arguments into a query.
 */
export function listOf<Node extends object, Of extends Table>(
  NodeType: ClassType<Node>,
  table: Of,
  options: ListOptions,
) {
  const name = table.type;
  const filters = { ...EVERY_LIST, ...options.filters };
  const orderings = orderingsOf({ ...EVERY_ORDER, ...options.orders });
  const FilterInput = filterInput(name, filters);
  const Order = enumOf(
    `${name}Order`,
    `The orders of a list of ${name}.`,
    Object.keys(orderings),
    describeOrder,
  );
  const Connection = facetedConnectionOf(name, NodeType, sourcesOf(table, options.facets));

  class NestedArgs {}
  declareListArgs(NestedArgs, FilterInput, Order, MAX_NESTED_PAGE_SIZE);
  class RootArgs extends TimeArgs {}
  declareListArgs(RootArgs, FilterInput, Order, MAX_ROOT_PAGE_SIZE);

  const toQuery = (args: ListArgs, cap: number): ListQuery => {
    const ordering = orderings[args.orderBy ?? 'NAME_ASC'] as Ordering;
    return {
      match: matchOf(filters, args.filter),
      matchKey: JSON.stringify(args.filter ?? {}),
      ordering,
      slice: toSlice(args, name, ordering, cap),
    };
  };

  return { table, NodeType, Connection, NestedArgs, RootArgs, toQuery };
}

/** `<name>Connection` with `facets`, and `<name>Facet`, what can be counted by. */
function facetedConnectionOf<Node extends object>(
  name: string,
  NodeType: ClassType<Node>,
  sources: Readonly<Record<string, FacetSource>>,
) {
  const describe = (facet: string): string => `By ${facet.toLowerCase().replaceAll('_', ' ')}.`;
  const FacetBy = enumOf(
    `${name}Facet`,
    `What a list of ${name} can be counted by.`,
    Object.keys(sources),
    describe,
  );

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection extends connectionOf<Node>(name, () => NodeType) {
    readonly faceted: FacetedReader<Node>;

    constructor(ordering: Ordering, reader: FacetedReader<Node>) {
      super(ordering, reader);
      this.faceted = reader;
    }

    @Field(() => [Facet], {
      description: 'The whole list counted by some properties, in one statement; counted only when selected.',
    })
    async facets(
      @Arg('by', () => [FacetBy], { description: 'The properties to count by.' }) by: string[],
    ): Promise<Facet[]> {
      const asked = [...new Set(by)].flatMap(facet => sources[facet] ?? []);
      const rows = asked.length === 0 ? [] : await this.faceted.facets(asked);
      return by.map(facet => ({ by: facet, counts: countsOf(rows, sources[facet], this.faceted.view) }));
    }
  }

  return Connection;
}

/** What `listOf` declares, whatever its node type. */
export type List = ReturnType<typeof listOf<object, Table>>;

function orderingsOf(orders: Readonly<Record<string, readonly SortColumn[]>>): Record<string, Ordering> {
  const both = Object.entries(orders).flatMap(([order, columns]) => [
    { name: `${order}_ASC`, columns, direction: 'asc' as const },
    { name: `${order}_DESC`, columns, direction: 'desc' as const },
  ]);
  return Object.fromEntries(both.map(ordering => [ordering.name, ordering]));
}

const sourcesOf = (table: Table, facets: ListOptions['facets']): Readonly<Record<string, FacetSource>> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, source]) => [
      name,
      typeof source === 'string' ? byValue(table, source) : source,
    ]),
  );

function describeOrder(order: string): string {
  const [, property = '', direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? [];
  const words =
    property === 'NAME'
      ? 'Vietnamese name, in Vietnamese alphabetical order'
      : property.toLowerCase().replaceAll('_', ' ');
  return `By ${words}, ${direction === 'ASC' ? 'ascending' : 'descending'}.`;
}

function enumOf(
  name: string,
  description: string,
  values: readonly string[],
  describe: (value: string) => string,
) {
  const object = Object.fromEntries(values.map(value => [value, value]));
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: describe(value) }]));
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}

function declareListArgs(Args: ClassType, FilterInput: ClassType, Order: object, cap: number): void {
  ArgsType()(Args);
  const declare = (field: string, type: () => unknown, description: string): void => {
    Field(type as () => typeof String, { nullable: true, description })(Args.prototype, field);
  };
  declare('filter', () => FilterInput, 'Which entries; all of them if absent.');
  declare('orderBy', () => Order, 'In which order; by name if absent.');
  declarePageArgs(Args.prototype, cap);
}

function countsOf(rows: readonly FacetRow[], source: FacetSource | undefined, view: View): FacetCount[] {
  return rows
    .filter(({ name }) => name === source?.name)
    .map(({ value, count }) => ({ value: source?.shown?.(value) ?? value, count, to: source?.to, view }));
}
