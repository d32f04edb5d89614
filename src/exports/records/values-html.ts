import type { VersionedRow } from '../../database/table';
import type { Describing } from '../rdf/describe-records';
import { webAddress } from '../rdf/description';
import { schemeOf, SCHEMES } from '../rdf/vocabulary/concepts';
import type { Scheme } from '../rdf/vocabulary/scheme';
import { type Cell, referredIn, type TableColumn } from '../tables/table-columns';
import { recordsOf } from '../../repositories';
import { escapeXml } from '../xml-text';
import { vietnameseDate } from './vietnamese-date';

export interface RecordPageParts extends Describing {
  /** The way from the page to the first folder of the gateway: `../../`. */
  readonly root: string;
  /** The parameters of the page's own address, with their question mark. */
  readonly search: string;
}

export type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** What stands beside the label of a column; empty where nothing is known. */
export function valueHtml(
  parts: RecordPageParts,
  row: Row,
  { name, kind }: TableColumn,
  named: ReadonlyMap<string, Cell>,
): string {
  const value = row[name] as Cell;
  if (value === null) return '';
  if (REFERENCES.has(kind)) return referencesHtml(parts, row, name, named);
  if (kind === 'date') return escapeXml(vietnameseDate(value as string));
  const scheme = schemeFor(parts, row, name);
  return scheme ? choiceHtml(scheme, value) : plainHtml(value);
}

const REFERENCES: ReadonlySet<string> = new Set(['reference', 'references', 'anyReference']);

function plainHtml(value: Exclude<Cell, null>): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return textHtml(value);
  return escapeXml(typeof value === 'number' ? String(value) : value.join('; '));
}

function textHtml(text: string): string {
  const address = webAddress(text);
  return address === null
    ? escapeXml(text)
    : `<a href="${escapeXml(address)}" rel="nofollow noopener">${escapeXml(text)}</a>`;
}

/** Lists of values of a choice: columns of texts, that do not know of it. */
const LISTS_OF_CHOICES: Readonly<Record<string, string>> = { 'Claim.agencyKinds': 'AgencyKind' };

function schemeFor({ repositories }: RecordPageParts, { type }: Row, name: string): Scheme | null {
  const column = recordsOf(repositories, type).table.columns[name] ?? {};
  return schemeOf(column) ?? SCHEMES[LISTS_OF_CHOICES[`${type}.${name}`] ?? ''] ?? null;
}

/** The values of a choice, in Vietnamese. */
function choiceHtml({ concepts }: Scheme, value: Exclude<Cell, null>): string {
  const values = [value].flat().map(String);
  return escapeXml(values.map(one => concepts[one]?.[0] ?? one).join('; '));
}

function referencesHtml(
  parts: RecordPageParts,
  row: Row,
  name: string,
  named: ReadonlyMap<string, Cell>,
): string {
  const { to = null } = recordsOf(parts.repositories, row.type).table.columns[name] ?? {};
  const stem = name.replace(/Codes?$/, '');
  const names = [named.get(`${stem}Names`) ?? named.get(`${stem}Name`) ?? []].flat();
  return referredIn(row, { property: name, to })
    .map((record, index) => linkHtml(parts, record, String(names[index] ?? '') || record.code))
    .join('; ');
}

/** A link to a record, on the day and at the moment of the page itself. */
function linkHtml(
  { addresses, root, search }: RecordPageParts,
  { type, code }: { readonly type: string; readonly code: string },
  text: string,
): string {
  const address = root + addresses.record(type, code).slice(addresses.publicUrl.length + 1) + search;
  return `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
}
