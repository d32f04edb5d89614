import type { VersionedRow, View } from '../../database/table';
import { recordsOf } from '../../repositories';
import { isInForce } from '../rdf/describer';
import { CLASSES } from '../rdf/vocabulary/terms';
import { escapeXml } from '../xml-text';
import { citationsHtml } from './citations-html';
import { columnLabel } from './column-labels';
import { noteHtml, pageHtml } from './page-html';
import { readLines } from './read-lines';
import { type RecordPageParts, type Row, valueHtml } from './values-html';
import { vietnameseDate } from './vietnamese-date';

/** A record for people: what is known of it, its references as links, and where it was read. Every text in it is escaped. */
export async function recordPage(parts: RecordPageParts, found: VersionedRow): Promise<string> {
  const { table } = recordsOf(parts.repositories, found.type);
  const { columns, rows } = await readLines(parts, table, [found]);
  const { row, named } = rows[0] ?? { row: found as Row, named: new Map() };
  const title = (row['nameVi'] as string | undefined) ?? row.code;
  const lines = columns
    .filter(({ referring }) => !referring)
    .flatMap(column => {
      const value = valueHtml(parts, row, column, named);
      return value === '' ? [] : [lineHtml(row.type, column.name, value)];
    });
  const body = [headHtml(row, title, parts.view), `<table>${lines.join('')}</table>`];
  return pageHtml(title, [...body, await citationsHtml(parts, row), linksHtml(parts, row)].join(''));
}

const lineHtml = (type: string, name: string, value: string): string =>
  `<tr><th title="${escapeXml(name)}">${escapeXml(columnLabel(type, name))}</th><td>${value}</td></tr>`;

function headHtml(row: Row, title: string, view: View): string {
  const [kind = row.type] = CLASSES[row.type]?.label ?? [];
  const state = isInForce(row, view) ? '' : ' – không còn hoặc chưa có hiệu lực vào ngày này';
  const day = escapeXml(vietnameseDate(view.asOf));
  const note = `Tính đến ngày ${day}, phiên bản ${String(view.revision)} của sổ đăng ký${state}.`;
  return `${noteHtml(escapeXml(kind))}<h1>${escapeXml(title)}</h1>${noteHtml(note)}`;
}

/** The forms of the same record for programs. */
function linksHtml({ addresses, root, search }: RecordPageParts, { type, code }: Row): string {
  const links = ['json', 'jsonld', 'ttl', 'rdf'].map(extension => {
    const address = root + addresses.document(type, code, extension).slice(addresses.publicUrl.length + 1);
    return `<a href="${escapeXml(address + search)}">${extension}</a>`;
  });
  return noteHtml(`Dạng khác: ${links.join(' · ')} · <a href="${root}graphql">GraphQL</a>`);
}
