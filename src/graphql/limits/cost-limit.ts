import type { Variables } from '../compile-operation';
import type { Operation } from '../operations';
import type { ToldCost } from './operation-cost';

/** What an operation may cost, and what is told of it beside its answer. */
export class CostLimit {
  constructor(readonly maximum: number) {}

  /** A check of admission. */
  readonly check = ({ cost }: Operation, _asker: unknown, variables: Variables | undefined) =>
    cost.refusal(variables, this.maximum);

  /** `extensions` of an answer; nothing where the variables are not good. */
  told({ cost }: Operation, variables: Variables | undefined): { cost: ToldCost } | undefined {
    const requested = cost.of(variables);
    return requested === null ? undefined : { cost: { requested, maximum: this.maximum } };
  }
}
