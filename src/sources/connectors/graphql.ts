import { z } from 'zod';
import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector } from '../connector';
import { createConcealer } from '../http/conceal';
import type { SourceOf } from '../source-config';
import { createPageReader, type PageReader } from './page-reader';
import { describeAnswer } from './read-item';
import type { Next, Page } from './page';
import { walkPages } from './walk-pages';

type GraphqlSource = SourceOf<SourceKind.GRAPHQL>;

const response = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(z.looseObject({ message: z.string() })).nullish(),
  })
  .refine(({ data, errors }) => data != null || (errors ?? []).length > 0);

const MOST_ERRORS = 3;

const bodyOf = ({ options }: GraphqlSource, next: Next | null): string => {
  const cursor = options.cursor === undefined || next === null ? {} : { [options.cursor.variable]: next };
  return JSON.stringify({ query: options.query, variables: { ...options.variables, ...cursor } });
};

const summarize = (errors: readonly { readonly message: string }[]): string => {
  const shown = errors.slice(0, MOST_ERRORS).map(({ message }) => message.slice(0, 200));
  return `${shown.join('; ')}${errors.length > MOST_ERRORS ? `; and ${String(errors.length - MOST_ERRORS)} more` : ''}`;
};

/** Data beside errors is given on, but is not all there is. */
const readResponse = async (
  answer: unknown,
  readPage: PageReader,
  conceal: (text: string) => string,
): Promise<Page> => {
  const parsed = response.safeParse(answer);
  if (!parsed.success) {
    const message = `This is no answer of a GraphQL server: ${describeAnswer(answer)}, but should have "data"`;
    throw new SourceError(message, 'SOURCE_UNREADABLE');
  }
  const { data, errors } = parsed.data;
  const problem = errors != null && errors.length > 0 ? conceal(summarize(errors)) : null;
  if (data == null)
    throw new SourceError(`The server refuses the query: ${String(problem)}`, 'SOURCE_REFUSED');
  if (problem === null) return readPage(data);
  const page = await readPage(data).catch((error: unknown) => {
    throw error instanceof SourceError ? new SourceError(`${problem}; ${error.message}`, error.code) : error;
  });
  return { ...page, flaw: [page.flaw, `the answer has errors: ${problem}`].filter(Boolean).join('; ') };
};

/** Reads the records of a GraphQL query, with a cursor page by page. */
export const readGraphql: Connector<GraphqlSource> = async function* (source, { client }) {
  const { records, total, cursor } = source.options;
  const next = cursor === undefined ? undefined : { expression: cursor.next, setting: 'options.cursor.next' };
  const readPage = createPageReader({ records, total, next });
  const conceal = createConcealer(source);
  return yield* walkPages({
    limits: source.limits,
    order: cursor === undefined ? 'single' : 'linked',
    read: async position => {
      const answer = await client.send({
        url: source.address,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
        },
        body: bodyOf(source, position.next),
      });
      return readResponse(await answer.json(), readPage, conceal);
    },
  });
};
