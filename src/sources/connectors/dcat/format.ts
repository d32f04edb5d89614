import type { SourceOf } from '../../source-config';
import type { SourceKind } from '../../../modules/source/source.table';

export type DcatFormat = NonNullable<SourceOf<SourceKind.DCAT>['options']['format']>;

const BY_MEDIA_TYPE: Readonly<Record<string, DcatFormat>> = {
  'application/ld+json': 'json-ld',
  'application/json': 'json-ld',
  'text/turtle': 'turtle',
  'application/x-turtle': 'turtle',
  'application/n-triples': 'turtle',
  'application/rdf+xml': 'rdf-xml',
  'application/xml': 'rdf-xml',
  'text/xml': 'rdf-xml',
};

const BY_ENDING: Readonly<Record<string, DcatFormat>> = {
  jsonld: 'json-ld',
  json: 'json-ld',
  ttl: 'turtle',
  nt: 'turtle',
  rdf: 'rdf-xml',
  xml: 'rdf-xml',
  owl: 'rdf-xml',
};

const BY_BEGINNING: readonly (readonly [DcatFormat, RegExp])[] = [
  ['json-ld', /^(\{|\[\s*([[{]|\]\s*$))/],
  ['rdf-xml', /^<(\?xml|!|([\w-]+:)?RDF[\s>])/],
  ['turtle', /^(@|#|<|_:|\[|(prefix|base)\s|[\w-]*:[\w-]*\s)/i],
];

const HTML = /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i;

/** Whether a text begins as a web page does: many a server answers a mistake with one, and status 200. */
export const isWebPage = (beginning: string): boolean => HTML.test(beginning.trimStart());

/** What is known of a document before it is read. */
export interface Hints {
  /** As the server states it. */
  readonly mediaType: string | null;
  readonly name: string;
  /** Its first characters. */
  readonly beginning: string;
}

/** The format of a document: as its server says, else its name, else its beginning; undefined: none of those known. */
export const formatOf = ({ mediaType, name, beginning }: Hints): DcatFormat | undefined =>
  BY_MEDIA_TYPE[bareType(mediaType)] ?? BY_ENDING[endingOf(name)] ?? ofBeginning(beginning.trimStart());

const bareType = (mediaType: string | null): string =>
  (mediaType ?? '').replace(/;.*$/s, '').trim().toLowerCase();

const endingOf = (name: string): string =>
  /\.(\w+)(?:[?#]|$)/.exec(name.replace(/^https?:\/\/[^/]*/i, ''))?.[1]?.toLowerCase() ?? '';

const ofBeginning = (start: string): DcatFormat | undefined =>
  BY_BEGINNING.find(([, begins]) => begins.test(start))?.[0];
