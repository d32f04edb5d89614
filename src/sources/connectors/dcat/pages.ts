import { SourceError } from '../../../errors';
import type { SourceKind } from '../../../modules/source/source.table';
import type { Reading } from '../../connector';
import type { SourceOf } from '../../source-config';
import { formatOf, isWebPage } from './format';
import type { Graph } from './graph';
import { pageOf, type PageOfCollection } from './hydra';
import { isWebAddress, type OpenedDocument, openPage, withoutSecrets } from './open-document';
import { parseDocument } from './parse-document';
import { openText } from './text-pieces';

type DcatSource = SourceOf<SourceKind.DCAT>;

/** A page that was read as a whole. */
export interface ReadPage {
  readonly graph: Graph;
  /** From 1. */
  readonly number: number;
  readonly told: PageOfCollection;
}

/** Why there are further pages that were not read. */
export interface Unread {
  readonly reason: string;
  /** The pages go round: where the catalogue's own count is reached, nothing is missing. */
  readonly round?: boolean;
}

/**
 * Reads a catalogue page by page, no page twice. Gives back what kept it from reading all of them, if anything did;
 * throws what is wrong with the first page.
 */
export async function* pagesFrom(
  first: OpenedDocument,
  source: DcatSource,
  reading: Reading,
): AsyncGenerator<ReadPage, Unread | undefined> {
  const asked = new Set<string>([source.address, first.base].map(normal));
  let page = await readPage(first, 1, source, reading);
  for (;;) {
    yield page;
    const { next } = page.told;
    if (next === undefined) return undefined;
    const unread = whyUnread(next, page.number, asked, source);
    if (unread) return unread;
    asked.add(next);
    const number = page.number + 1;
    try {
      page = await readPage(await openPage(next, reading, null), number, source, reading);
    } catch (error) {
      reading.signal.throwIfAborted();
      if (!(error instanceof SourceError)) throw error;
      return { reason: `Page ${String(number)}, ${withoutSecrets(next)}, cannot be read: ${error.message}` };
    }
  }
}

const normal = (address: string): string => (URL.canParse(address) ? new URL(address).href : address);

/** Only pages of the same host are asked for: an address in a document must not choose who is sent a request. */
function whyUnread(
  next: string,
  read: number,
  asked: ReadonlySet<string>,
  source: DcatSource,
): Unread | undefined {
  if (!isWebAddress(source.address)) {
    return {
      reason: `The file is one page of several, the next is ${withoutSecrets(next)}; give the address of the first instead`,
    };
  }
  if (asked.has(next))
    return {
      reason: `Page ${String(read)} names ${withoutSecrets(next)} as the next, which was already read`,
      round: true,
    };
  if (!isWebAddress(next) || new URL(next).host !== new URL(source.address).host) {
    return {
      reason: `Page ${String(read)} names ${withoutSecrets(next)} as the next, which is not on the host of the source`,
    };
  }
  if (read >= source.limits.pages) {
    return {
      reason: `There are more than ${String(source.limits.pages)} pages; raise limits.pages to read them`,
    };
  }
  return undefined;
}

async function readPage(
  document: OpenedDocument,
  number: number,
  source: DcatSource,
  { signal }: Reading,
): Promise<ReadPage> {
  const { beginning, pieces } = await openText(document.body, source.limits.documentMegabytes);
  if (isWebPage(beginning)) {
    throw new SourceError(
      `${document.name} answers with a web page (HTML) where a DCAT catalogue is expected; give the address of its JSON-LD, Turtle or RDF/XML`,
      'SOURCE_UNREADABLE',
    );
  }
  const format = source.options.format ?? formatOf({ ...document, beginning });
  if (format === undefined) {
    throw new SourceError(
      `${document.name} is not known to be JSON-LD, Turtle or RDF/XML, neither by its media type (${document.mediaType ?? 'none'}) nor its name nor its beginning; set options.format`,
      'SOURCE_UNREADABLE',
    );
  }
  const graph = await parseDocument({ pieces, format, base: document.base }, signal);
  return { graph, number, told: pageOf(graph, document.base) };
}
