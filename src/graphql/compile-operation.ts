import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Fields of the compiled code: under interfaces and unions every possible type has its own. */
const MAX_COMPILED_FIELDS = 5_000;

/** Compiles a validated query; null where it is better left to the interpreter. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== 'query' || !root) return null;
  if (!new FieldCount(schema, document).allows(root, operation.selectionSet)) return null;
  // The compiler writes into the document, so it gets one of its own.
  const own = visit(document, { enter: node => ({ ...node }) }) as DocumentNode;
  const compiled = compileQuery(schema, own, operationName, COMPILER_OPTIONS);
  return isCompiledQuery(compiled) ? compiled : null;
}

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
