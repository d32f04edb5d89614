import type { Asker } from '../../access/caller';
import type { View } from '../../database/table';
import { InputError } from '../../errors';
import { recordsOf } from '../../repositories';
import { begun } from '../begun';
import type { ExportedList } from '../exported-lists';
import { type Look, lookAt, type Registry } from '../registry-view';
import { columnsOf, type TableColumn } from './table-columns';
import { readTableQuestion, type Search, type TableQuestion } from './table-question';
import { cellsOf, type TableData } from './table-rows';
import { writeCsv } from './write-csv';
import { writeNdjson } from './write-ndjson';
import { type About, MAX_SHEET_ROWS, writeXlsx } from './write-xlsx';

/** A way to write a table down. */
export interface TableFormat {
  readonly extension: string;
  readonly contentType: string;
  readonly description: string;
  /** Entries it can hold; null: any number. */
  readonly maxEntries: number | null;
  readonly write: (data: TableData, about: About) => AsyncGenerator<string | Buffer>;
}

export const TABLE_FORMATS: readonly TableFormat[] = [
  {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    description:
      'CSV as of RFC 4180 in UTF-8 with a byte order mark; lists in a cell have "; " between their parts.',
    maxEntries: null,
    write: writeCsv,
  },
  {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: `A workbook; days, numbers and truth values are such. Up to ${String(MAX_SHEET_ROWS - 1)} entries.`,
    maxEntries: MAX_SHEET_ROWS - 1,
    write: writeXlsx,
  },
  {
    extension: 'ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    description: 'JSON, an entry a line.',
    maxEntries: null,
    write: writeNdjson,
  },
];

/** A table that can be sent; nothing of it is read before `body` is called. */
export interface TableExport {
  readonly look: Look;
  readonly columns: readonly TableColumn[];
  readonly body: () => Promise<AsyncIterable<string | Buffer>>;
}

/** A list as somebody wants it; refuses what the graph would refuse, and lists that are too long for the format. */
export async function exportTable(
  registry: Registry,
  asked: { exported: ExportedList; format: TableFormat; search: Search; address: string },
  asker: Asker,
  now: Date,
): Promise<TableExport> {
  const { exported, format, search, address } = asked;
  const { table } = exported.list;
  const question = readTableQuestion(exported, search, asker.caller);
  const columns = columnsOf(table, asker.caller, question);
  const look = await lookAt(registry, question.time, asker, now);
  const body = async (): Promise<AsyncIterable<string | Buffer>> => {
    await checkLength(look, { format, question, exported });
    const { whole, language } = question;
    const pages = await begun(cellsOf(look, { table, whole, columns, language }));
    return format.write({ table, columns, pages }, aboutOf(look.view, exported, address));
  };
  return { look, columns, body };
}

async function checkLength(
  { repositories, view }: Look,
  asked: { format: TableFormat; question: TableQuestion; exported: ExportedList },
): Promise<void> {
  const { format, question, exported } = asked;
  const { maxEntries } = format;
  if (maxEntries === null) return;
  const count = await recordsOf(repositories, exported.list.table.type).count(view, question.whole.match);
  if (count <= maxEntries) return;
  throw new InputError(
    `${exported.name} has ${String(count)} entries, more than the ${String(maxEntries)} of a sheet. Narrow it, or take ${exported.name}.csv.`,
  );
}

const aboutOf = (view: View, { name }: ExportedList, address: string): About => [
  ['Danh sách (list)', name],
  ['Tính đến ngày (asOf)', view.asOf],
  ['Theo dữ liệu sổ đăng ký tại thời điểm (knownAt)', view.from.knownAt?.moment ?? ''],
  ['Phiên bản sổ đăng ký (revision)', String(view.revision)],
  ['Địa chỉ (address)', address],
];
