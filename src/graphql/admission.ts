import { GraphQLError, OperationTypeNode } from 'graphql';
import { type Asker, hasShownItself, isAtLeast } from '../access/caller';
import { type AccessError, ACCESS_STATUS } from '../errors';
import type { Variables } from './compile-operation';
import type { Operation } from './operations';

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
  constructor(private readonly checks: readonly Check[] = [mayWrite]) {}

  /** Why an operation is refused to who asks it; null where it is not. */
  refusal(operation: Operation, asker: Asker, variables: Variables | undefined): GraphQLError | null {
    for (const check of this.checks) {
      const error = check(operation, asker, variables);
      if (error) return error;
    }
    return null;
  }
}

/** A refusal for want of rights: to who has shown nothing that it should, to all others that it may not. */
export function refusalOf(message: string, { caller }: Asker): GraphQLError {
  const code: AccessError['code'] = hasShownItself(caller) ? 'FORBIDDEN' : 'UNAUTHENTICATED';
  return new GraphQLError(message, { extensions: { code, http: { status: ACCESS_STATUS[code] } } });
}

const mayWrite: Check = ({ kind }, asker) =>
  kind !== OperationTypeNode.MUTATION || isAtLeast(asker.caller.role, 'STEWARD')
    ? null
    : refusalOf('A mutation needs the role STEWARD. Send the header `Authorization: Bearer <token>`.', asker);
