import type { Archive } from './archive';
import { readWholeXml } from './xml';

/** The numbers of the formats for days that every Excel has, those of East Asia too. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
];

const isBuiltIn = (format: number): boolean => BUILT_IN.some(([from, to]) => format >= from && format <= to);

/** Without quoted text, escaped letters, padding, colours, conditions and locales; only the part for positive numbers. */
const bare = (code: string): string =>
  (code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')[0] ?? '').toLowerCase();

/** Whether a format shows a number as a day: with a day or a year, not only with a time. */
const showsDay = (code: string): boolean => /[dy]/.test(bare(code)) || /^\s*m+\s*$/.test(bare(code));

/** The styles that show a number as a day. */
export async function readDayStyles(archive: Archive, part: string | null): Promise<ReadonlySet<number>> {
  const days = new Set<number>();
  if (part === null || !archive.has(part)) return days;
  const own = new Map<number, boolean>();
  const isDay = (format: number): boolean => own.get(format) ?? isBuiltIn(format);
  let inCells = false;
  let style = 0;
  await readWholeXml(part, archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(Number(attributes['numFmtId']), showsDay(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (isDay(Number(attributes['numFmtId']))) days.add(style);
      style += 1;
    },
    close: name => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}
