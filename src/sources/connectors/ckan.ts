import { z } from 'zod';
import { SourceError } from '../../errors';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector, JsonObject } from '../connector';
import { createConcealer } from '../http/conceal';
import type { SourceOf } from '../source-config';
import { describeAnswer, isJsonObject } from './read-item';
import type { Page } from './page';
import { walkPages } from './walk-pages';

type CkanSource = SourceOf<SourceKind.CKAN>;

const found = z.object({
  success: z.literal(true),
  result: z.object({ count: z.int().nonnegative(), results: z.array(z.unknown()) }),
});
const refused = z.object({ success: z.literal(false), error: z.unknown().optional() });
const extras = z.array(z.object({ key: z.string(), value: z.unknown() }));

/** In an order that does not change while it is read: the portal's own is by relevance and time. */
const addressOf = ({ address, options }: CkanSource, start: number): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/3/action/package_search`;
  url.searchParams.set('rows', String(options.size));
  url.searchParams.set('start', String(start));
  url.searchParams.set('sort', 'id asc');
  if (options.filter !== undefined) url.searchParams.set('fq', options.filter);
  return url.href;
};

const messageOf = (error: unknown): string => {
  if (isJsonObject(error) && typeof error['message'] === 'string') return error['message'];
  return JSON.stringify(error ?? 'no reason given').slice(0, 300);
};

/** The extras of a package are a list of keys and values; an expression finds them more easily by key. */
const withExtras = (item: unknown): unknown => {
  if (!isJsonObject(item)) return item;
  const pairs = extras.safeParse(item['extras']);
  const entries = pairs.success ? pairs.data.map(({ key, value }): [string, unknown] => [key, value]) : [];
  const extrasByKey: JsonObject = Object.fromEntries(entries);
  return { ...item, extrasByKey };
};

const readResult = (answer: unknown): Page => {
  const refusal = refused.safeParse(answer);
  if (refusal.success) {
    throw new SourceError(
      `The portal refuses the search: ${messageOf(refusal.data.error)}`,
      'SOURCE_REFUSED',
    );
  }
  const result = found.safeParse(answer);
  if (!result.success) {
    const expected = '"success", and "result" with "count" and "results"';
    throw new SourceError(
      `This is no answer of a CKAN portal: ${describeAnswer(answer)}, but should have ${expected}`,
      'SOURCE_UNREADABLE',
    );
  }
  const { count, results } = result.data.result;
  return { items: results.map(withExtras), total: count, next: null };
};

const idOf = (item: unknown): string | undefined =>
  isJsonObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

/** Reads the packages of a CKAN portal, with their `extras` as an object `extrasByKey` as well. */
export const readCkan: Connector<CkanSource> = async function* (source, { client }) {
  const conceal = createConcealer(source);
  return yield* walkPages({
    limits: source.limits,
    order: 'counted',
    identify: idOf,
    read: async ({ offset }) => {
      const answer = await client.send({
        url: addressOf(source, offset),
        headers: { accept: 'application/json' },
      });
      try {
        return readResult(await answer.json());
      } catch (error) {
        throw error instanceof SourceError ? new SourceError(conceal(error.message), error.code) : error;
      }
    },
  });
};
