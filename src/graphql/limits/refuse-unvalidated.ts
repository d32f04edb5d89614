import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { structuralRefusal, type StructuralLimits } from './structural-limits';

/** Stands for a document that was refused, so that validation, which may take long, does not see it. */
const NOTHING_ASKED = parse('{ __typename }');
const MAX_DOCUMENTS = 1_000;
const MAX_LETTERS = 8_000_000;

/** The documents that Apollo Server found valid, but not what stands for those that were refused. */
export class ValidDocuments {
  readonly #kept = new LRUCache<string, DocumentNode>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_LETTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 1),
  });

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#kept.get(key));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    if (document !== NOTHING_ASKED) this.#kept.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key));
  }
}

/**
 * Refuses documents that are too large between parsing and validation. Apollo Server lets nothing be refused there:
 * the document is taken away, and the refusal given at the next step that can fail.
 */
export function refuseUnvalidated<Context extends object>(
  limits: StructuralLimits,
): ApolloServerPlugin<Context> {
  const refusals = new WeakMap<GraphQLRequestContext<Context>, GraphQLError>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        validationDidStart: (context): Promise<void> => {
          const refusal = structuralRefusal(context.document, limits);
          if (refusal) {
            refusals.set(context, refusal);
            (context as { document: DocumentNode }).document = NOTHING_ASKED;
          }
          return Promise.resolve();
        },
        didResolveOperation: (context): Promise<void> => {
          const refusal = refusals.get(context);
          return refusal ? Promise.reject(refusal) : Promise.resolve();
        },
      }),
  };
}
