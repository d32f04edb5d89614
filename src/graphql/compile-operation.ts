import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { MaybePromise } from '../maybe-promise';

/** Fields of the compiled code: under interfaces and unions every possible type has its own. */
const MAX_COMPILED_FIELDS = 5_000;

export type Variables = Readonly<Record<string, unknown>>;

/** Runs a compiled operation with the variables as they were sent. */
export type RunCompiled = (context: unknown, variables: Variables | undefined) => MaybePromise<ExecutionResult>;

/** Compiles a validated query; null where it is better left to the interpreter. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): RunCompiled | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== 'query' || !root) return null;
  if (!new FieldCount(schema, document).allows(root, operation.selectionSet)) return null;
  const compiled = compileQuery(schema, withoutDefaults(document), operationName, COMPILER_OPTIONS);
  if (!isCompiledQuery(compiled)) return null;
  const defaults = defaultsOf(operation);
  return (context, variables) =>
    compiled.query(undefined, context, { ...defaults, ...variables }) as MaybePromise<ExecutionResult>;
}

/**
 * A document of the compiler's own, since it writes into it. Defaults of variables are taken out and sent as if they
 * were given: the compiler would write the value of a scalar that is no plain JSON, such as a moment, as text.
 */
const withoutDefaults = (document: DocumentNode): DocumentNode =>
  visit(document, {
    enter: node =>
      node.kind === Kind.VARIABLE_DEFINITION ? { ...node, defaultValue: undefined } : { ...node },
  }) as DocumentNode;

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

/** Counts the fields that the code of an operation would have. */
class FieldCount {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private left = MAX_COMPILED_FIELDS;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  allows(type: GraphQLCompositeType, set: SelectionSetNode): boolean {
    this.count(type, set);
    return this.left >= 0;
  }

  private count(type: GraphQLCompositeType, set: SelectionSetNode): void {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    for (const one of possible) this.countOf(one, set);
  }

  private countOf(type: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (this.left < 0) return;
      if (selection.kind === Kind.FIELD) this.countField(type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.countOf(type, selection.selectionSet);
      else this.countFragment(type, selection.name.value);
    }
  }

  private countFragment(type: GraphQLCompositeType, name: string): void {
    const fragment = this.fragments.get(name);
    if (fragment) this.countOf(type, fragment.selectionSet);
  }

  private countField(type: GraphQLCompositeType, { name, selectionSet }: FieldNode): void {
    this.left -= 1;
    if (!selectionSet || !('getFields' in type)) return;
    const field = type.getFields()[name.value];
    const inner = field && getNamedType(field.type);
    if (inner && isCompositeType(inner)) this.count(inner, selectionSet);
  }
}
