import type { Operation } from '../graphql/operations';
import type { Account } from '../observability/account';
import type { Asked, GraphqlRequest } from './asked';

/** Notes what became known of a request, where account is kept of it. */
export const note = ({ account }: GraphqlRequest, known: Account): void => {
  if (account) Object.assign(account, known);
};

/** The name of what is asked: that of the document, or else the one that was asked for. */
export function nameIn(operation: Operation | undefined, asked: Asked | null): Pick<Account, 'operation'> {
  const name = operation?.title ?? asked?.name;
  return name === undefined ? {} : { operation: name };
}
