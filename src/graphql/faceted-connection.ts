import { Arg, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { byValue, type FacetRow, type FacetSource } from '../database/facet';
import type { Ordering } from '../database/keyset';
import type { Standpoint, Table } from '../database/table';
import { type MaybePromise, whenThere } from '../maybe-promise';
import { connectionOf, type ListReader } from './connection';
import { enumOf } from './describe-enum';

/** Reads a list with facets. */
export interface FacetedReader<Node> extends ListReader<Node> {
  readonly view: Standpoint;
  facets(sources: readonly FacetSource[]): MaybePromise<readonly FacetRow[]>;
}

@ObjectType({ description: 'How many entries of the list have one value.' })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description:
      'The value: of a reference the code, or `Type/code` where it may be of any type; null: not known.',
  })
  value!: string | null;
  @Field(() => Int, { description: 'How many entries have it.' }) count!: number;
  /** The record that the value names, as `Type/code`; null where it names none. */
  recordKey!: string | null;
  view!: Standpoint;
}

@ObjectType({
  description:
    'The entries of a whole list, not only of its page, counted by one property. The counts add up to `totalCount`, but for a property with several values, by which an entry counts once for each.',
})
export class Facet {
  @Field(() => String, { description: 'The property counted by.' }) by!: string;
  @Field(() => [FacetCount], { description: 'Most first.' }) counts!: FacetCount[];
}

/** `<name>Connection` with `facets`, and `<name>Facet`, what can be counted by. */
export function facetedConnectionOf<Node extends object>(
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
    facets(
      @Arg('by', () => [FacetBy], { description: 'The properties to count by.' }) by: string[],
    ): MaybePromise<Facet[]> {
      const asked = [...new Set(by)].flatMap(facet => sources[facet] ?? []);
      return whenThere(asked.length === 0 ? [] : this.faceted.facets(asked), rows =>
        by.map(facet => ({ by: facet, counts: countsOf(rows, sources[facet], this.faceted.view) })),
      );
    }
  }

  return Connection;
}

/** What a list can be counted by, each a column's name or where its values are. */
export const sourcesOf = (
  table: Table,
  facets: Readonly<Record<string, string | FacetSource>>,
): Readonly<Record<string, FacetSource>> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, source]) => [
      name,
      typeof source === 'string' ? byValue(table, source) : source,
    ]),
  );

function countsOf(
  rows: readonly FacetRow[],
  source: FacetSource | undefined,
  view: Standpoint,
): FacetCount[] {
  return rows
    .filter(({ name }) => name === source?.name)
    .map(({ value, count }) => ({
      value: source?.shown?.(value) ?? value,
      count,
      recordKey: value === null ? null : (source?.keyOf?.(value) ?? null),
      view,
    }));
}
