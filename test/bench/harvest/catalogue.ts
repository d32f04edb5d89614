import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { Random, type Shares } from '../random';
import { descriptionOf, nameOf, themeOf, thingOf, UPDATE_FREQUENCIES } from '../words';

/** A catalogue of datasets as an office publishes it: its own words, its own ids, owners by their names. */
export interface Catalogue {
  readonly count: number;
  /** How the registry's agencies and databases are called: a record names one of each. */
  readonly agencies: readonly string[];
  readonly databases: readonly string[];
}

/** The same records three times; the last time, one in a hundred is another. */
export const EDITIONS = ['first', 'again', 'changed'] as const;
export type Edition = (typeof EDITIONS)[number];

export type CatalogueRow = Readonly<Record<string, string>>;

const SEED = 20_261_201;
const CHANGED_EVERY = 100;
const ROWS_AT_ONCE = 1_000;

const LEVELS: Shares<string> = [
  ['Dữ liệu dùng chung', 50],
  ['Dữ liệu mở', 30],
  ['Dữ liệu dùng riêng', 10],
  ['', 10],
];
const STATUSES: Shares<string> = [
  ['Đang vận hành', 65],
  ['Đang xây dựng', 20],
  ['Chưa rõ', 15],
];

/** A record of an edition; the same in every run. Every second has an official code. */
export function rowAt({ agencies, databases }: Catalogue, edition: Edition, index: number): CatalogueRow {
  const random = new Random(SEED, String(index));
  const status = random.weighted(STATUSES);
  return {
    Mã: String(index + 1),
    'Mã chính thức': officialCode(index),
    'Tên tập dữ liệu': nameOf(random, thingOf(random), index).nameVi,
    'Mô tả': descriptionOf(random, 0.6).descriptionVi ?? '',
    'Cơ sở dữ liệu': databases[random.lowBelow(databases.length)] ?? '',
    'Cơ quan công bố': random.pick(agencies),
    'Mức độ chia sẻ': random.weighted(LEVELS),
    'Tình trạng': isChanged(edition, index) ? 'Tạm dừng' : status,
    'Ngày công bố': asWritten(random.day(2016, 2026)),
    'Chủ đề': themeOf(random),
    'Từ khóa': `${themeOf(random)}; ${themeOf(random)}`,
    'Tần suất cập nhật': random.pick(UPDATE_FREQUENCIES),
    'Định dạng': random.pick(['CSV', 'XLSX', 'JSON', 'XML']),
  };
}

const officialCode = (index: number): string =>
  index % 2 === 0 ? `TDL.${String(index + 1).padStart(6, '0')}` : '';

const isChanged = (edition: Edition, index: number): boolean =>
  edition === 'changed' && index % CHANGED_EVERY === 0;

/** `2024-03-01` as `01/03/2024`. */
const asWritten = (day: string): string => day.split('-').reverse().join('/');

/** Some records of an edition, from one on. */
export const rowsFrom = (
  catalogue: Catalogue,
  edition: Edition,
  from: number,
  size: number,
): CatalogueRow[] =>
  Array.from({ length: Math.max(0, Math.min(size, catalogue.count - from)) }, (_, index) =>
    rowAt(catalogue, edition, from + index),
  );

export const writeCsv = (catalogue: Catalogue, edition: Edition, file: string): Promise<void> =>
  pipeline(csvOf(catalogue, edition), createWriteStream(file));

function* csvOf(catalogue: Catalogue, edition: Edition): Generator<string> {
  for (let from = 0; from < catalogue.count; from += ROWS_AT_ONCE)
    yield stringify(rowsFrom(catalogue, edition, from, ROWS_AT_ONCE), {
      header: from === 0,
      bom: from === 0,
    });
}
