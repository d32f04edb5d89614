import { recordKey } from '../../database/table';
import { citationList } from '../../modules/citation/citation.list';
import { citations } from '../../modules/citation/citation.table';
import { recordsOf } from '../../repositories';
import { escapeXml } from '../xml-text';
import { noteHtml } from './page-html';
import { type Lines, readLines } from './read-lines';
import { type RecordPageParts, type Row, valueHtml } from './values-html';

/** More than nearly every record has; who wants the rest takes the list. */
const SHOWN = 50;

/** Where the facts of a record were read, as far as the caller may see it; empty where nothing is cited. */
export async function citationsHtml(parts: RecordPageParts, { type, code }: Row): Promise<string> {
  const key = recordKey(type, code);
  const query = citationList.toQuery({ filter: { record: [key] }, first: SHOWN }, SHOWN);
  const page = await recordsOf(parts.repositories, citations.type).findPage(parts.view, query);
  if (page.rows.length === 0) return '';
  const lines = await readLines(parts, citations, page.rows);
  const items = lines.rows.map(line => `<li>${citationHtml(parts, lines, line)}</li>`).join('');
  const rest = page.hasNextPage ? noteHtml(restHtml(parts, key)) : '';
  return `<h2>Nguồn trích dẫn</h2><ul>${items}</ul>${rest}`;
}

/** `<document>, dòng 12, <place>: “<value>”. Độ tin cậy: … <note>` */
function citationHtml(
  parts: RecordPageParts,
  { columns }: Lines,
  { row, named }: Lines['rows'][number],
): string {
  const said = (wanted: string): string => {
    const column = columns.find(({ name }) => name === wanted);
    return column ? valueHtml(parts, row, column, named) : '';
  };
  const after = (beginning: string, wanted: string, end = ''): string => {
    const value = said(wanted);
    return value === '' ? '' : beginning + value + end;
  };
  const place = after(', dòng ', 'line') + after(', ', 'place') + after(': “', 'valueText', '”');
  return `${said('documentCode')}${place}. Độ tin cậy: ${said('confidence')}.${after(' ', 'note')}`;
}

function restHtml({ root, search }: RecordPageParts, key: string): string {
  const address = `${root}exports/citations.csv?record=${encodeURIComponent(key)}${search.replace('?', '&')}`;
  return `Chỉ hiện ${String(SHOWN)} trích dẫn đầu tiên. <a href="${escapeXml(address)}">Tải tất cả trích dẫn</a>.`;
}
