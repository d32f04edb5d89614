import { tidy } from '../../database/vietnamese-text';
import { type Outcome, shown } from './outcome';

export type DecimalMark = ',' | '.';

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const FIGURES = /^[+-]?\d[\d.,]*$/;
/** One to three figures, a mark and three more: a thousand and some, or one and some thousandths. */
const AMBIGUOUS = /^[+-]?(?!0)\d{1,3}[.,]\d{3}$/;
const MAX_LENGTH = 60;

/**
 * A number as agencies write it: `1234.5`, `1.234,5`, `1,234.5`, `1 234`. What may be read in two ways, such as `1.234`,
 * is refused unless the decimal mark is given.
 */
export function readNumber(value: unknown, mark?: DecimalMark): Outcome<number> {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { value } : { problem: `${String(value)} is no number that can be kept` };
  if (typeof value !== 'string' || value.length > MAX_LENGTH)
    return { problem: `${shown(value)} is no number` };
  const figures = tidy(value)
    .replace(/\u2212/g, '-')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  const read = ofFigures(figures, mark);
  return 'problem' in read ? { problem: `${shown(value)} ${read.problem}` } : read;
}

/** A whole number; refuses what is too large to be kept exactly. */
export function readInteger(value: unknown): Outcome<number> {
  const read = readNumber(value);
  if ('problem' in read || Number.isSafeInteger(read.value)) return read;
  return { problem: `${shown(value)} is no whole number` };
}

function ofFigures(figures: string, mark: DecimalMark | undefined): Outcome<number> {
  if (mark === undefined && AMBIGUOUS.test(figures))
    return {
      problem: `may be ${figures.replace(/[.,]/, '')} or ${figures.replace(',', '.')}; say which by $decimal(…, ",") or $decimal(…, "."), which name the decimal mark`,
    };
  if (!FIGURES.test(figures)) return exact(figures);
  const plain = withoutGroups(figures, mark ?? decimalMarkOf(figures));
  return plain === null
    ? { problem: 'is no number: its points and commas do not stand where thousands and decimals do' }
    : exact(plain);
}

/** `1.234,5` as `1234.5`; null where a mark stands in a wrong place. */
function withoutGroups(figures: string, decimal: DecimalMark): string | null {
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = figures.split(decimal);
  const isSound = more.length === 0 && !fraction?.includes(group) && areThousands(whole.split(group));
  if (!isSound) return null;
  return whole.replaceAll(group, '') + (fraction === undefined ? '' : `.${fraction}`);
}

/** The last of two different marks, or a mark that stands alone; of marks that repeat, the other one. */
function decimalMarkOf(figures: string): DecimalMark {
  const [point, comma] = [figures.lastIndexOf('.'), figures.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const used: DecimalMark = comma >= 0 ? ',' : '.';
  const repeated = figures.indexOf(used) !== figures.lastIndexOf(used);
  return repeated ? (used === ',' ? '.' : ',') : used;
}

const areThousands = ([first = '', ...groups]: readonly string[]): boolean =>
  groups.length === 0 || (/^[+-]?\d{1,3}$/.test(first) && groups.every(group => /^\d{3}$/.test(group)));

function exact(figures: string): Outcome<number> {
  if (!PLAIN.test(figures)) return { problem: 'is no number' };
  const value = Number(figures);
  if (!Number.isFinite(value)) return { problem: 'is too large' };
  return /^[+-]?\d+$/.test(figures) && !Number.isSafeInteger(value)
    ? { problem: 'is too large to be kept exactly' }
    : { value };
}
