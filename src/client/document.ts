/** A document with the types of its answer and of its variables. Documents of GraphQL Code Generator fit as well. */
export interface TypedDocument<Result, Variables> {
  /** Never there: it carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** The text of an operation, with its types. */
export type DocumentText<Result, Variables> = string & TypedDocument<Result, Variables>;

/** A text as a document of these types. */
export const toDocument = <Result, Variables>(text: string): DocumentText<Result, Variables> => text;

/** The text of a document; one that was parsed beforehand is printed by whoever parses. */
export function textOf(document: object | string, print: ((document: never) => string) | undefined): string {
  // A `TypedDocumentString` of GraphQL Code Generator is a String object.
  if (typeof document === 'string' || document instanceof String) return document.toString();
  if (print) return print(document as never);
  throw new TypeError(
    'The document is not a text. Give createClient({ print }) the function `print` of the package graphql, or generate documents as strings.',
  );
}
