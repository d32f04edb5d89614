import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import type { List } from '../graphql/list';

/** A list that can be taken whole: where, and what its root field in the graph takes. */
export interface ExportedList {
  /** As addresses have it: `data-links`. */
  readonly name: string;
  /** The root field of the graph: `dataLinks`. */
  readonly field: string;
  readonly description: string;
  readonly list: List;
  readonly arguments: ReadonlyMap<string, GraphQLInputType>;
}

/** The lists of a schema by the names that addresses may have: of the address, of the table, of the root field. */
export class ExportedLists {
  readonly all: readonly ExportedList[];
  readonly #byName: ReadonlyMap<string, ExportedList>;

  constructor(schema: GraphQLSchema, lists: readonly List[]) {
    this.all = lists.map(list => exportedList(schema, list));
    this.#byName = new Map(
      this.all.flatMap(exported =>
        [exported.name, exported.field, exported.list.table.name].map(name => [name, exported]),
      ),
    );
  }

  find(name: string): ExportedList | null {
    return this.#byName.get(name) ?? null;
  }
}

function exportedList(schema: GraphQLSchema, list: List): ExportedList {
  const { name } = list.table;
  const field = name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const root = schema.getQueryType()?.getFields()[field];
  if (!root) throw new TypeError(`The graph has no list ${field}`);
  return {
    name: name.replaceAll('_', '-'),
    field,
    description: root.description ?? '',
    list,
    arguments: new Map(root.args.map(({ name: argument, type }) => [argument, type])),
  };
}
