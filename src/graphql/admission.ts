import type { GraphQLError } from 'graphql';
import type { Asker } from '../access/caller';
import type { Variables } from './compile-operation';
import type { Operation } from './operations';
import { mayAsk } from './rights-check';

/** Looks at an operation before anything of it is run, or an answer to it is looked up; null: nothing against it. */
export type Check = (
  operation: Operation,
  asker: Asker,
  variables: Variables | undefined,
) => GraphQLError | null;

/**
 * Everything that may speak against an operation that is valid, in the order in which it is asked. It is asked in two
 * places: by the endpoint for operations it knows, and by the executor for all others.
 */
export class Admission {
  constructor(private readonly checks: readonly Check[] = USUAL_CHECKS) {}

  /** Why an operation is refused to who asks it; null where it is not. */
  refusal(operation: Operation, asker: Asker, variables: Variables | undefined): GraphQLError | null {
    for (const check of this.checks) {
      const error = check(operation, asker, variables);
      if (error) return error;
    }
    return null;
  }
}

/** What is asked wherever the registry is. */
export const USUAL_CHECKS: readonly Check[] = [mayAsk];
