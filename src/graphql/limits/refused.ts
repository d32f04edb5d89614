import { type ASTNode, GraphQLError } from 'graphql';

/** What an operation can have too much of, as stable words. */
export type LimitCode =
  | 'ANSWER_TOO_LARGE'
  | 'INTROSPECTION_TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DEFINITIONS'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FIELDS'
  | 'TOO_MANY_REPEATED_FIELDS'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'COST_TOO_HIGH';

const BAD_REQUEST = 400;

/** What is refused for its size: what was found if that is known, how much there may be, where it stands and how to ask instead. */
export const refused = (
  code: LimitCode,
  message: string,
  { found, limit, nodes }: { found?: number; limit: number; nodes?: readonly ASTNode[] },
): GraphQLError =>
  new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code, limit, ...(found !== undefined && { found }), http: { status: BAD_REQUEST } },
  });
