import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type MaybePromise, whenThere } from '../maybe-promise';
import { OperationCost } from './limits/operation-cost';
import { compileOperation, type RunCompiled, type Variables } from './compile-operation';

/** Documents that are remembered, and all the letters of their texts. */
const MAX_OPERATIONS = 2_000;
const MAX_LETTERS = 8_000_000;
/** Compiled code takes far more memory than a text. */
const MAX_COMPILED = 300;
/** An operation that comes again is compiled; one that comes once is not worth it. */
const COMPILED_AT_USE = 2;

/** Null where the compiler is not to be used. */
interface Compiled {
  readonly run: RunCompiled | null;
}

/** A validated operation of a document. */
export interface Operation {
  /** Tells it apart from all others of this process. */
  readonly number: number;
  readonly text: string;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly kind: OperationTypeNode | undefined;
  /** Its name in the document, whether or not the client asked for it by that. */
  readonly title: string | undefined;
  /** What it was found valid against. */
  readonly schema: GraphQLSchema;
  readonly cost: OperationCost;
  uses: number;
}

/** The operations that were found valid, and their compiled forms; bounded, whatever clients send. */
export class Operations {
  readonly #known = new LRUCache<string, Operation>({
    max: MAX_OPERATIONS,
    maxSize: MAX_LETTERS,
    sizeCalculation: (_operation, key) => key.length,
  });
  readonly #texts = new LRUCache<string, string>({ max: MAX_OPERATIONS });
  readonly #compiled = new LRUCache<Operation, Compiled>({ max: MAX_COMPILED });
  #last = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compiledAtUse = COMPILED_AT_USE,
  ) {}

  /** The operation of a text that was found valid before. */
  find(text: string, name: string | undefined): Operation | undefined {
    return this.#known.get(`${name ?? ''} ${text}`);
  }

  /** The text of a SHA-256 hash, of those that were found valid before. */
  textOf(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** Remembers a query that was found valid; what writes is never answered from what is known. */
  add(text: string, document: DocumentNode, name: string | undefined): Operation {
    const known = this.find(text, name);
    if (known) return known;
    this.#last += 1;
    const found = getOperationAST(document, name);
    const [kind, title] = [found?.operation, found?.name?.value];
    const { schema } = this;
    const cost = new OperationCost(schema, document, name);
    const operation = {
      ...{ number: this.#last, text, document, name, kind, title },
      ...{ schema, cost, uses: 0 },
    };
    if (kind !== OperationTypeNode.QUERY) return operation;
    this.#known.set(`${name ?? ''} ${text}`, operation);
    this.#texts.set(createHash('sha256').update(text).digest('hex'), text);
    return operation;
  }

  /**
   * Runs an operation, compiled if it came before. Errors are the interpreter's: an operation that met one is run
   * again by it, so that messages, paths and their order are the same whichever way the answer was made.
   */
  run(
    operation: Operation,
    contextValue: unknown,
    variables: Variables | undefined,
  ): MaybePromise<ExecutionResult> {
    operation.uses += 1;
    const compiled = this.compiledFor(operation)?.(contextValue, variables) ?? null;
    return whenThere(compiled, answer =>
      answer === null || answer.errors ? this.interpret(operation, contextValue, variables) : answer,
    );
  }

  private interpret(
    { document, name }: Operation,
    contextValue: unknown,
    variableValues: Variables | undefined,
  ): MaybePromise<ExecutionResult> {
    return execute({ schema: this.schema, document, operationName: name, contextValue, variableValues });
  }

  private compiledFor(operation: Operation): RunCompiled | null {
    if (operation.uses < this.compiledAtUse) return null;
    const { document, name } = operation;
    const compiled = this.#compiled.get(operation) ?? { run: compileOperation(this.schema, document, name) };
    this.#compiled.set(operation, compiled);
    return compiled.run;
  }
}
