import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { MaybePromise } from '../maybe-promise';
import { isCompilable } from './is-compilable';

export type Variables = Readonly<Record<string, unknown>>;

/** Runs a compiled operation with the variables as they were sent; null where they are for the interpreter. */
export type RunCompiled = (
  context: unknown,
  variables: Variables | undefined,
) => MaybePromise<ExecutionResult> | null;

/** Compiles a validated query; null where it is better left to the interpreter. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): RunCompiled | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  if (!isCompilable(schema, document, operation)) return null;
  const compiled = compileQuery(schema, withoutDefaults(document), operationName, COMPILER_OPTIONS);
  if (!isCompiledQuery(compiled)) return null;
  const defaults = defaultsOf(operation);
  const needed = neededVariables(schema, document, operation);
  return (context, variables) => {
    const given = { ...defaults, ...variables };
    if (needed.some(name => given[name] == null)) return null;
    return compiled.query(undefined, context, given);
  };
}

/** The variables that may be null but stand where nothing may: the compiler would let a null through. */
function neededVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] {
  const nullable = variableDefinitions.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  const names = new Set(nullable.map(({ variable }) => variable.name.value));
  const needed = new Set<string>();
  const types = new TypeInfo(schema);
  const noteUse = ({ name }: VariableNode): void => {
    if (names.has(name.value) && isNonNullType(types.getInputType())) needed.add(name.value);
  };
  visit(document, visitWithTypeInfo(types, { Variable: noteUse }));
  return [...needed];
}

/**
 * A document of the compiler's own, since it writes into it. Defaults of variables are taken out and sent as if they
 * were given: the compiler would write the value of a scalar that is no plain JSON, such as a moment, as text.
 */
const withoutDefaults = (document: DocumentNode): DocumentNode =>
  visit<DocumentNode>(document, {
    enter: node =>
      node.kind === Kind.VARIABLE_DEFINITION ? { ...node, defaultValue: undefined } : { ...node },
  });

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const COMPILER_OPTIONS = {
  disablingCapturingStackErrors: true,
  useExperimentalPathBasedSkipInclude: true,
};
