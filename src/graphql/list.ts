import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { FacetSource } from '../database/facet';
import type { Ordering, SortColumn } from '../database/keyset';
import type { ListQuery } from '../database/list-query';
import type { Table } from '../database/table';
import { enumOf } from './describe-enum';
import { facetedConnectionOf, sourcesOf } from './faceted-connection';
import { EVERY_LIST, type Filter, filterInput, matchOf, NAMED_LIST } from './filters';
import {
  declarePageArgs,
  MAX_NESTED_PAGE_SIZE,
  MAX_ROOT_PAGE_SIZE,
  type PageArgs,
  TimeArgs,
  toSlice,
} from './page-args';

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

const NAMED_ORDER: Readonly<Record<string, readonly string[]>> = {
  NAME: ['sortKey', 'code'],
  CODE: ['code'],
};
/** An entry without a name has the sort key of its code. */
const NAMELESS_ORDER: Readonly<Record<string, readonly string[]>> = { CODE: ['sortKey', 'code'] };
const EVERY_ORDER: Readonly<Record<string, readonly SortColumn[]>> = {
  VALID_FROM: [{ property: 'validFrom', kind: 'start' }, 'sortKey', 'code'],
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
  const filters = { ...(table.named && NAMED_LIST), ...EVERY_LIST, ...options.filters };
  const orderings = orderingsOf({
    ...(table.named ? NAMED_ORDER : NAMELESS_ORDER),
    ...EVERY_ORDER,
    ...options.orders,
  });
  const usual = table.named ? 'NAME' : 'CODE';
  const FilterInput = filterInput(name, filters);
  const Order = enumOf(
    `${name}Order`,
    `The orders of a list of ${name}.`,
    Object.keys(orderings),
    describeOrder,
  );
  const Connection = facetedConnectionOf(name, NodeType, sourcesOf(table, options.facets));

  class NestedArgs {}
  declareListArgs(NestedArgs, { FilterInput, Order, usual, cap: MAX_NESTED_PAGE_SIZE });
  class RootArgs extends TimeArgs {}
  declareListArgs(RootArgs, { FilterInput, Order, usual, cap: MAX_ROOT_PAGE_SIZE });

  const toQuery = (args: ListArgs, cap: number): ListQuery => {
    const ordering = orderings[args.orderBy ?? `${usual}_ASC`] as Ordering;
    return {
      match: matchOf(filters, args.filter),
      matchKey: JSON.stringify(args.filter ?? {}),
      ordering,
      slice: toSlice(args, name, ordering, cap),
    };
  };

  return { table, NodeType, Connection, NestedArgs, RootArgs, toQuery };
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

function describeOrder(order: string): string {
  const [, property = '', direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? [];
  const words =
    property === 'NAME'
      ? 'Vietnamese name, in Vietnamese alphabetical order'
      : property.toLowerCase().replaceAll('_', ' ');
  return `By ${words}, ${direction === 'ASC' ? 'ascending' : 'descending'}.`;
}

function declareListArgs(
  Args: ClassType,
  { FilterInput, Order, usual, cap }: { FilterInput: ClassType; Order: object; usual: string; cap: number },
): void {
  ArgsType()(Args);
  const declare = (field: string, type: () => unknown, description: string): void => {
    Field(type as () => typeof String, { nullable: true, description })(Args.prototype, field);
  };
  declare('filter', () => FilterInput, 'Which entries; all of them if absent.');
  declare('orderBy', () => Order, `In which order; by ${usual.toLowerCase()} if absent.`);
  declarePageArgs(Args.prototype, cap);
}
