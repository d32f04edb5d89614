import { parse } from 'csv-parse/sync';
import type { SourceKind } from '../../modules/source/source.table';
import type { SourceOf } from '../source-config';

export type Delimiter = NonNullable<SourceOf<SourceKind.CSV>['options']['delimiter']>;

/** What a reader calls them. */
export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The delimiter that splits most rows of a text into the same number of cells; a comma if none splits any. */
export function detectDelimiter(text: string, skipRows: number): Delimiter {
  const [best] = DELIMITERS.map(delimiter => ({
    delimiter,
    evenness: evennessOf(widthsOf(text, delimiter).slice(skipRows)),
  })).sort((one, other) => other.evenness - one.evenness);
  return best?.delimiter ?? ',';
}

/** An open quote at the end of the sample takes its row away, no more. */
function widthsOf(text: string, delimiter: Delimiter): number[] {
  const rows: string[][] = parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    skip_empty_lines: true,
  });
  return rows.map(row => row.length);
}

function evennessOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (usual === undefined || usual[0] === 1) return 0;
  const [width, count] = usual;
  // Many columns that are nearly even tell more than two that are.
  return (count / widths.length) ** 2 * width;
}
