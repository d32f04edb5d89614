import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Base, findBases } from './bases';
import { classifyChanges, type SchemaChange } from './classify';
import { undatedDeprecations } from './deprecations';

export interface SchemaCheck {
  /** The folder of the repository. */
  readonly folder: string;
  /** The schema's file in it. */
  readonly file: string;
  /** The day by which deprecations have to be over, `2026-11-22`. */
  readonly today: string;
  /** A commit to compare with in place of those that are found. */
  readonly base: string | undefined;
  readonly isJson: boolean;
}

/** Tells all that is changed in a schema since it was last committed; false where a change may not be made. */
export async function checkSchema(check: SchemaCheck, tell: (line: string) => void): Promise<boolean> {
  const { folder, file, today, base } = check;
  const now = readFileSync(join(folder, file), 'utf8');
  const { bases, warnings } = findBases(folder, file, base);
  const problems = undatedDeprecations(now).map(toUndatedLine);
  if (base !== undefined && bases.length === 0) problems.push(`There is no ${file} in ${base}.`);
  const judged = await Promise.all(
    bases.map(async each => ({ base: each, changes: await classifyChanges(each.sdl, now, today) })),
  );
  const isRefused = judged.some(({ changes }) => changes.some(change => change.isRefused));
  const lines = check.isJson
    ? judged.flatMap(toJsonLines)
    : [...warnings, ...problems, ...judged.flatMap(toLines), ...(isRefused ? [WAY_OUT] : [])];
  lines.forEach(tell);
  return problems.length === 0 && !isRefused;
}

const WAY_OUT =
  'Partners rely on what is there: keep it, add the new beside it, and deprecate the old with @deprecated(reason: "Use … instead; stays until 2027-06-30."). Once that day is over it may go.';

const toUndatedLine = (path: string): string =>
  `${path} is deprecated, but its reason does not tell until when it stays: write "… until 2027-06-30 …".`;

interface Judged {
  readonly base: Base;
  readonly changes: readonly SchemaChange[];
}

const toJsonLines = ({ base, changes }: Judged): readonly string[] =>
  changes.map(change => JSON.stringify({ since: base.name, ...change }));

function toLines({ base, changes }: Judged): readonly string[] {
  const counted = (of: SchemaChange['class']): string =>
    `${String(changes.filter(change => change.class === of).length)} ${of}`;
  return [
    `Since ${base.name}: ${counted('breaking')}, ${counted('dangerous')}, ${counted('safe')}.`,
    ...changes.map(
      change => `  ${change.class.padEnd('dangerous'.length)}  ${change.message}${verdictOn(change)}`,
    ),
  ];
}

function verdictOn({ class: kind, isRefused }: SchemaChange): string {
  if (isRefused) return '  ← REFUSED';
  return kind === 'breaking' ? '  (announced, and its day is over)' : '';
}
