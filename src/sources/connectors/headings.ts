import { tidy } from '../../database/vietnamese-text';

const JOINT = ' / ';

/**
 * The names of columns from one or more rows of headings. Where the headings of merged cells have to be guessed
 * (`spread`), a blank in an upper row takes the heading at its left, if that is one over several columns. Parts
 * that differ are joined; a heading that occurs again gets a number. Columns at the end without any heading are
 * left out.
 */
export function headingsOf(rows: readonly (readonly string[])[], spread: boolean): string[] {
  const width = Math.max(0, ...rows.map(row => row.length));
  const tidied = rows.map(row => Array.from({ length: width }, (_, column) => tidy(row[column] ?? '')));
  const filled = spread ? spreadOut(tidied) : tidied;
  const names = Array.from({ length: width }, (_, column) => joined(filled.map(row => row[column] ?? '')));
  while (names.at(-1) === '') names.pop();
  return numbered(names.map((name, column) => (name === '' ? `column ${String(column + 1)}` : name)));
}

const joined = (parts: readonly string[]): string =>
  parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(JOINT);

function spreadOut(rows: readonly string[][]): string[][] {
  const result = rows.map(row => [...row]);
  const isGroup = (upper: number, column: number): boolean =>
    result.slice(upper + 1).some(row => (row[column] ?? '') !== '');
  result.slice(0, -1).forEach((row, upper) => {
    row.forEach((part, column) => {
      if (part === '' && column > 0 && isGroup(upper, column) && isGroup(upper, column - 1))
        row[column] = row[column - 1] ?? '';
    });
  });
  return result;
}

function numbered(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${String(count)})`;
    taken.add(unique);
    return unique;
  });
}
