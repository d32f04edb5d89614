import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Ordering, Page } from '../database/keyset';
import { type MaybePromise, whenThere } from '../maybe-promise';
import { encodeCursor } from './cursor';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether more comes before.' }) hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null on an empty page.' })
  endCursor!: string | null;
}

/** Reads a list; each method is called only if the client selects what it gives. */
export interface ListReader<Node> {
  page(): MaybePromise<Page<Node>>;
  count(): MaybePromise<number>;
}

/** A connection's edges from a page, each with its cursor. */
export const toEdges = <Node>(list: string, ordering: Ordering, { rows, positions }: Page<Node>) =>
  rows.map((node, index) => ({ cursor: encodeCursor(list, ordering, positions[index] ?? []), node }));

export const toPageInfo = (list: string, ordering: Ordering, page: Page<unknown>): PageInfo => {
  const cursor = (index: number): string | null => {
    const position = page.positions.at(index);
    return position ? encodeCursor(list, ordering, position) : null;
  };
  const { hasNextPage, hasPreviousPage } = page;
  return { hasNextPage, hasPreviousPage, startCursor: cursor(0), endCursor: cursor(-1) };
};

/** The base of `<name>Connection`, and its `<name>Edge`. What is not selected is not read. */
export function connectionOf<Node extends object>(name: string, nodeType: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its position.` })
  class Edge {
    @Field(() => String, { description: 'The position, for `after` and `before`.' }) readonly cursor!: string;
    @Field(nodeType, { description: 'The entry itself.' }) readonly node!: Node;
  }

  @ObjectType()
  abstract class Connection {
    readonly ordering: Ordering;
    readonly reader: ListReader<Node>;

    constructor(ordering: Ordering, reader: ListReader<Node>) {
      this.ordering = ordering;
      this.reader = reader;
    }

    @Field(() => [Edge], { description: 'The entries of the page with their cursors.' })
    edges(): MaybePromise<Edge[]> {
      return whenThere(this.reader.page(), page => toEdges(name, this.ordering, page));
    }

    @Field(() => [nodeType()], { description: 'The entries of the page without cursors.' })
    nodes(): MaybePromise<readonly Node[]> {
      return whenThere(this.reader.page(), ({ rows }) => rows);
    }

    @Field(() => PageInfo, { description: 'Whether more follows, and the cursors to go on with.' })
    pageInfo(): MaybePromise<PageInfo> {
      return whenThere(this.reader.page(), page => toPageInfo(name, this.ordering, page));
    }

    @Field(() => Int, { description: 'How many entries the whole list has; counted only when selected.' })
    totalCount(): MaybePromise<number> {
      return this.reader.count();
    }
  }

  return Connection;
}
