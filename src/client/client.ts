import { type ChangesQuery, type ChangesQueryVariables, ChangesDocument } from './__generated__/documents.ts';
import { textOf, type TypedDocument } from './document.ts';
import { ServerError } from './errors.ts';
import { Sender, type SenderOptions } from './sender.ts';
import { wait } from './wait.ts';

export interface ClientOptions extends SenderOptions {
  /** Only for documents that were parsed beforehand (`TypedDocumentNode`): the `print` of the package graphql. */
  readonly print?: (document: never) => string;
}

export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal;
}

/** The variables and options of a call; variables may be left out where all of them may be. */
export type CallArguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** What every list of the graph has. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A change of the registry, and the cursor to go on from after it. */
export type RecordedChange = ChangesQuery['changes']['edges'][number];

export interface ChangesOptions extends CallOptions {
  /** Only what was recorded after this cursor; from the beginning if absent. */
  readonly after?: string | null;
  readonly filter?: ChangesQueryVariables['filter'];
  /** How many are asked for at once, up to 1,000; 100 if absent. */
  readonly first?: number;
  /** Once all are told, look for new ones at this interval, without end; if absent, end. */
  readonly pollMilliseconds?: number;
}

/** Asks a gateway of the registry. */
export class Client {
  readonly #sender: Sender;
  readonly #print: ClientOptions['print'];

  constructor({ print, ...options }: ClientOptions) {
    this.#sender = new Sender(options);
    this.#print = print;
  }

  /** The data that a document is answered with; throws a `GatewayError` where there is any error in the answer. */
  async query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, options]: CallArguments<Variables>
  ): Promise<Result> {
    const query = textOf(document, this.#print);
    return (await this.#sender.send({ query, variables }, options?.signal)) as Result;
  }

  /**
   * The pages of a list, one after the other, each asked for when it is wanted. `pick` finds the list in an answer; the
   * document takes the cursor as `$after`. For a list that does not move meanwhile, give `knownAt`.
   */
  async *pages<Result, Variables extends { after?: string | null }, List extends Page>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    pick: (result: Result) => List | null | undefined,
    options: CallOptions = {},
  ): AsyncGenerator<List, void, undefined> {
    for (let after = variables.after ?? null; ;) {
      const rest = [{ ...variables, after }, options] as unknown as CallArguments<Variables>;
      const page = pick(await this.query(document, ...rest));
      if (!page) return;
      yield page;
      const next = nextOf(page, after);
      if (next === null) return;
      after = next;
    }
  }

  /**
   * Every change that the registry recorded after a cursor, in order, each once. Keep the cursor of the last one that was
   * dealt with: whoever goes on from it, be it after a crash, misses none and meets none twice.
   */
  async *changes(options: ChangesOptions = {}): AsyncGenerator<RecordedChange, void, undefined> {
    const { pollMilliseconds, signal } = options;
    for (let after = options.after ?? null; ;) {
      for await (const change of this.recorded(after, options)) {
        yield change;
        after = change.cursor;
      }
      if (pollMilliseconds === undefined) return;
      await wait(pollMilliseconds, signal);
    }
  }

  /** The changes that are there by now. */
  private async *recorded(
    after: string | null,
    { filter = null, first = USUAL_PAGE, signal }: ChangesOptions,
  ): AsyncGenerator<RecordedChange, void, undefined> {
    const variables = { after, filter, first };
    const pages = this.pages(ChangesDocument, variables, ({ changes }) => changes, signal ? { signal } : {});
    for await (const { edges } of pages) yield* edges;
  }
}

const USUAL_PAGE = 100;

/** A client for the gateway at an address. */
export const createClient = (options: ClientOptions): Client => new Client(options);

/** The cursor of the next page; null after the last one. */
function nextOf({ pageInfo: { hasNextPage, endCursor } }: Page, after: string | null): string | null {
  if (!hasNextPage) return null;
  if (endCursor != null && endCursor !== after) return endCursor;
  throw new ServerError('The gateway says that more follows, but not after what', {
    code: 'NO_GATEWAY',
    status: null,
  });
}
