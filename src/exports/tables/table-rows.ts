import { everyPage, type WholeList } from '../../database/every-row';
import { projectionOf } from '../../database/projection';
import type { Table, VersionedRow } from '../../database/table';
import { recordsOf } from '../../repositories';
import { type Look, seenRows } from '../registry-view';
import { type Cell, type NameOf, projectionFor, referredIn, type TableColumn } from './table-columns';
import type { TextLanguage } from './table-question';

/** What is written as a table. */
export interface TableData {
  readonly table: Table;
  readonly columns: readonly TableColumn[];
  /** Some rows at a time, a cell for each column; read as they are taken. */
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
}

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** The cells of a list, page by page; with names, one statement more for each type that a page refers to. */
export async function* cellsOf(
  look: Look,
  asked: { table: Table; whole: WholeList; columns: readonly TableColumn[]; language: TextLanguage },
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { table, columns, language } = asked;
  const whole = { ...asked.whole, projection: projectionFor(columns) };
  for await (const page of everyPage(recordsOf(look.repositories, table.type), look.view, whole))
    yield cellsIn({ ...look, table, language }, columns, page);
}

/** What is looked at, and in which language names are given. */
interface Naming extends Look {
  readonly table: Table;
  readonly language: TextLanguage;
}

/** The cells of some rows. */
export async function cellsIn(
  naming: Naming,
  columns: readonly TableColumn[],
  page: readonly VersionedRow[],
): Promise<readonly (readonly Cell[])[]> {
  const rows = await seenRows(naming, naming.table, page);
  const nameOf = await namesIn(rows, columns, (type, codes) => readNames(naming, type, codes));
  return rows.map(row => columns.map(({ cell }) => cell(row, nameOf)));
}

type ReadNames = (type: string, codes: readonly string[]) => Promise<ReadonlyMap<string, string>>;

async function namesIn(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  read: ReadNames,
): Promise<NameOf> {
  const codes = new Map<string, Set<string>>();
  for (const { referring } of columns) {
    if (!referring) continue;
    for (const { type, code } of rows.flatMap(row => referredIn(row, referring)))
      codes.set(type, (codes.get(type) ?? new Set()).add(code));
  }
  const found = await Promise.all(
    [...codes].map(async ([type, some]) => [type, await read(type, [...some])] as const),
  );
  const names = new Map(found);
  return (type, code) => names.get(type)?.get(code) ?? null;
}

async function readNames(
  { repositories, view, language }: Naming,
  type: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const repository = recordsOf(repositories, type);
  if (!repository.table.named) return new Map();
  const rows = await repository.findByCodes(view, codes, projectionOf(['nameVi', 'nameEn']));
  return new Map(
    [...rows].map(([code, row]) => {
      const { nameVi, nameEn } = row as unknown as { nameVi: string; nameEn: string | null };
      return [code, language === 'EN' ? (nameEn ?? nameVi) : nameVi];
    }),
  );
}
