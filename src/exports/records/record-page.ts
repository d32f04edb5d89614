import { createHash } from 'node:crypto';
import type { VersionedRow, View } from '../../database/table';
import { webAddress } from '../rdf/description';
import type { Describing } from '../rdf/describe-records';
import { isInForce } from '../rdf/describer';
import { SCHEMES } from '../rdf/vocabulary/concepts';
import { CLASSES } from '../rdf/vocabulary/terms';
import { type Cell, columnsOf, referredIn, type TableColumn } from '../tables/table-columns';
import { cellsIn } from '../tables/table-rows';
import { recordsOf } from '../../repositories';
import { escapeXml } from '../xml-text';
import { columnLabel } from './column-labels';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}h1{font-size:1.6rem;margin-bottom:0}th{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;font-weight:600;width:16rem}td{padding:.3rem 0;overflow-wrap:anywhere}tr{border-bottom:1px solid #ddd}table{border-collapse:collapse;width:100%}.note{color:#555}a{color:#0b57a4}';

/** What a browser may do with a page: show it, in the style that is in it. Nothing in it can run or be fetched. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export interface RecordPageParts extends Describing {
  /** The way from the page to the first folder of the gateway: `../../`. */
  readonly root: string;
  /** The parameters of the page's own address, with their question mark. */
  readonly search: string;
}

type Row = VersionedRow & Readonly<Record<string, unknown>>;

const ALL = { language: 'BOTH', columns: null } as const;

/** A record for people: what is known of it, its references as links. Every text in it is escaped. */
export async function recordPage(parts: RecordPageParts, found: VersionedRow): Promise<string> {
  const { repositories, view, caller } = parts;
  const row = found as Row;
  const { table } = recordsOf(repositories, row.type);
  const columns = columnsOf(table, caller, { ...ALL, names: true });
  const [cells = []] = await cellsIn({ ...parts, table, language: 'VI' }, columns, [row]);
  const named = new Map(columns.map((column, index) => [column.name, cells[index] ?? null]));
  const title = (row['nameVi'] as string | undefined) ?? row.code;
  const lines = columns
    .filter(({ referring }) => !referring)
    .flatMap(column => {
      const value = valueHtml(parts, row, column, named);
      return value === '' ? [] : [lineHtml(column.name, value)];
    });
  return pageHtml(
    title,
    `${headHtml(row, title, view)}<table>${lines.join('')}</table>${linksHtml(parts, row)}`,
  );
}

const pageHtml = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

const lineHtml = (name: string, value: string): string =>
  `<tr><th title="${escapeXml(name)}">${escapeXml(columnLabel(name))}</th><td>${value}</td></tr>`;

function headHtml(row: Row, title: string, view: View): string {
  const [kind = row.type] = CLASSES[row.type]?.label ?? [];
  const state = isInForce(row, view) ? '' : ' – không còn hoặc chưa có hiệu lực vào ngày này';
  return `<p class="note">${escapeXml(kind)}</p><h1>${escapeXml(title)}</h1><p class="note">Tính đến ngày ${escapeXml(view.asOf)}, phiên bản ${String(view.revision)} của sổ đăng ký${state}.</p>`;
}

/** The forms of the same record for programs. */
function linksHtml({ addresses, root, search }: RecordPageParts, { type, code }: Row): string {
  const links = ['json', 'jsonld', 'ttl', 'rdf'].map(extension => {
    const address = root + addresses.document(type, code, extension).slice(addresses.publicUrl.length + 1);
    return `<a href="${escapeXml(address + search)}">${extension}</a>`;
  });
  return `<p class="note">Dạng khác: ${links.join(' · ')} · <a href="${root}graphql">GraphQL</a></p>`;
}

/** What stands beside the label of a column; empty where nothing is known. */
function valueHtml(
  parts: RecordPageParts,
  row: Row,
  { name, kind }: TableColumn,
  named: ReadonlyMap<string, Cell>,
): string {
  const value = row[name] as Cell;
  if (value === null) return '';
  if (REFERENCES.has(kind)) return referencesHtml(parts, row, name, named);
  return kind === 'choice' ? choiceHtml(value as string) : plainHtml(value);
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

/** A value in Vietnamese where all choices that have it call it the same. */
function choiceHtml(value: string): string {
  const labels = new Set(Object.values(SCHEMES).flatMap(({ concepts }) => concepts[value]?.[0] ?? []));
  const [label = value] = labels;
  return escapeXml(labels.size === 1 ? label : value);
}

function referencesHtml(
  { addresses, repositories, root }: RecordPageParts,
  row: Row,
  name: string,
  named: ReadonlyMap<string, Cell>,
): string {
  const { to = null } = recordsOf(repositories, row.type).table.columns[name] ?? {};
  const stem = name.replace(/Codes?$/, '');
  const names = [named.get(`${stem}Names`) ?? named.get(`${stem}Name`) ?? []].flat();
  return referredIn(row, { property: name, to })
    .map(({ type, code }, index) => {
      const address = root + addresses.record(type, code).slice(addresses.publicUrl.length + 1);
      return `<a href="${escapeXml(address)}">${escapeXml(String(names[index] ?? '') || code)}</a>`;
    })
    .join('; ');
}
