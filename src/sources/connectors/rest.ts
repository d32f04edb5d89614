import { parse as parseLinks } from 'http-link-header';
import type { SourceKind } from '../../modules/source/source.table';
import { SourceError } from '../../errors';
import type { Connector, Reading } from '../connector';
import type { SourceAnswer } from '../http/source-client';
import type { Paging, SourceOf } from '../source-config';
import { createPageReader, type PageReader } from './page-reader';
import type { Page, Position } from './page';
import { walkPages } from './walk-pages';

type RestSource = SourceOf<SourceKind.REST>;
type Parameters = Readonly<Record<string, string | number>>;

const sized = (paging: { readonly sizeParameter?: string | undefined; readonly size: number }): Parameters =>
  paging.sizeParameter === undefined ? {} : { [paging.sizeParameter]: paging.size };

const parametersOf = (paging: Paging, { page, offset, next }: Position): Parameters => {
  switch (paging.by) {
    case 'page':
      return { ...sized(paging), [paging.parameter]: paging.first + page - 1 };
    case 'offset':
      return { ...sized(paging), [paging.parameter]: offset };
    case 'cursor':
      return { ...sized(paging), ...(next === null ? {} : { [paging.parameter]: next }) };
    case 'none':
    case 'link':
      return {};
  }
};

/** An address that is none is left to the client, which says so. */
const withParameters = (address: string, parameters: Parameters): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
};

const addressOf = ({ address, options }: RestSource, position: Position): string => {
  if (options.paging.by === 'link' && position.next !== null) return String(position.next);
  return withParameters(address, parametersOf(options.paging, position));
};

const linkOf = (header: string): string | undefined => {
  try {
    return parseLinks(header).rel('next')[0]?.uri;
  } catch {
    throw new SourceError(`The header "Link: ${header.slice(0, 200)}" cannot be read`, 'SOURCE_UNREADABLE');
  }
};

/** The address of the next page by the header Link; null at the end. */
const nextLink = (answer: SourceAnswer): string | null => {
  const link = linkOf(answer.headers['link'] ?? '');
  if (link === undefined) return null;
  if (!URL.canParse(link, answer.url)) {
    throw new SourceError('The header Link names as next what is no address', 'SOURCE_UNREADABLE');
  }
  const [next, current] = [new URL(link, answer.url), new URL(answer.url)];
  // Servers behind a proxy that ends TLS often do not know that they were asked over https.
  if (next.host === current.host) next.protocol = current.protocol;
  return next.href;
};

const ask = async (source: RestSource, reading: Reading, position: Position): Promise<SourceAnswer> =>
  reading.client.send({
    url: addressOf(source, position),
    headers: { accept: 'application/json' },
    validators: source.options.paging.by === 'none' ? reading.validators : null,
  });

/** The validators of one page say nothing of the others: only a source of one answer has any. */
const readAnswer = async (paging: Paging, answer: SourceAnswer, readPage: PageReader): Promise<Page> => {
  const page = await readPage(await answer.json());
  if (paging.by === 'none') return { ...page, validators: answer.validators };
  return paging.by === 'link' ? { ...page, next: nextLink(answer) } : page;
};

const orderOf = ({ by }: Paging): 'single' | 'counted' | 'linked' => {
  if (by === 'none') return 'single';
  return by === 'page' || by === 'offset' ? 'counted' : 'linked';
};

/** Reads a JSON catalogue over HTTP. */
export const readRest: Connector<RestSource> = async function* (source, reading) {
  const { records, total, paging } = source.options;
  const next =
    paging.by === 'cursor' ? { expression: paging.next, setting: 'options.paging.next' } : undefined;
  const readPage = createPageReader({ records, total, next });
  return yield* walkPages({
    limits: source.limits,
    order: orderOf(paging),
    read: async position => {
      const answer = await ask(source, reading, position);
      if (!answer.notModified) return readAnswer(paging, answer, readPage);
      const validators = { ...reading.validators, ...answer.validators };
      return { items: [], total: null, next: null, notModified: true, validators };
    },
  });
};
