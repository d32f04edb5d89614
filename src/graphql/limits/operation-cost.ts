import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Variables } from '../compile-operation';
import { compilePrice } from './compile-price';
import { type Coerced, costOf, dearestPage, type Given, type PricedField } from './price';
import { refused } from './refused';

/** What is told beside every answer. */
export interface ToldCost {
  readonly requested: number;
  readonly maximum: number;
}

/** No answer costs less: it is read, looked at and sent. */
const LEAST = 1;

/** What an operation costs, as a function of its variables; found out once, so that asking again takes microseconds. */
export class OperationCost {
  readonly #fields: readonly PricedField[] | null;
  readonly #definitions: readonly VariableDefinitionNode[];
  #constant: number | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    name: string | undefined,
  ) {
    const operation = getOperationAST(document, name);
    this.#fields = operation ? compilePrice(schema, document, operation) : [];
    const used = new Set<string>();
    noteVariables(this.#fields ?? [], used);
    this.#definitions = (operation?.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    );
  }

  /** The cost with some variables; null where they are not good, which whoever runs the operation says. */
  of(variables: Variables | undefined): number | null {
    if (this.#constant !== undefined) return this.#constant;
    const coerced = this.coerced(variables);
    if (coerced === null) return null;
    const cost = this.#fields === null ? Infinity : Math.max(LEAST, costOf(this.#fields, coerced));
    if (this.#definitions.length === 0) this.#constant = cost;
    return cost;
  }

  /** Why an operation that costs more than the maximum is refused; null where it is not. */
  refusal(variables: Variables | undefined, maximum: number): GraphQLError | null {
    const cost = this.of(variables);
    if (cost === null || cost <= maximum) return null;
    if (this.#fields === null) {
      const message =
        'The operation asks for too many types at once under interfaces. Ask in several requests.';
      return refused('COST_TOO_HIGH', message, { found: maximum + 1, limit: maximum });
    }
    const way = wayOut(this.#fields, this.coerced(variables) ?? {}, { cost, maximum });
    const message = `The operation costs ${String(cost)}; at most ${String(maximum)} is answered. ${way}`;
    return refused('COST_TOO_HIGH', message, { found: cost, limit: maximum });
  }

  private coerced(variables: Variables | undefined): Coerced | null {
    if (this.#definitions.length === 0) return {};
    return getVariableValues(this.schema, this.#definitions, variables ?? {}).coerced ?? null;
  }
}

/** The dearest list, and the page of it that would do. */
function wayOut(
  fields: readonly PricedField[],
  variables: Coerced,
  { cost, maximum }: { cost: number; maximum: number },
): string {
  const page = dearestPage(fields, variables);
  if (!page) return 'Ask for less in one request.';
  const share = `Most of it is \`${page.path}\` (${String(page.cost)}, with pages of ${String(page.size)})`;
  const perEntry = page.cost / Math.max(1, page.size);
  const fitting = Math.floor((maximum - (cost - page.cost)) / perEntry);
  return fitting >= 1
    ? `${share}: pages of ${String(fitting)} there would do.`
    : `${share}: ask for smaller pages there and in the other lists.`;
}

function noteVariables(fields: readonly PricedField[], used: Set<string>): void {
  const note = (given: Given): void => {
    if ('variable' in given) used.add(given.variable);
  };
  for (const { size, page, when, inner } of fields) {
    for (const priced of [size, page]) priced?.slicing.forEach(note);
    for (const conditions of when) for (const { given } of conditions) note(given);
    for (const each of inner) noteVariables(each, used);
  }
}
