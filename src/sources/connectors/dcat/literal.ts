import type { Literal } from './graph';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const INTEGERS = new Set(
  [
    'integer',
    'int',
    'long',
    'short',
    'byte',
    'nonNegativeInteger',
    'positiveInteger',
    'nonPositiveInteger',
    'negativeInteger',
    'unsignedLong',
    'unsignedInt',
    'unsignedShort',
    'unsignedByte',
  ].map(name => XSD + name),
);
const FRACTIONS = new Set(['decimal', 'double', 'float'].map(name => XSD + name));
const INTEGER = /^[+-]?\d+$/;
const FRACTION = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** A number of so many digits comes back the same. */
const EXACT_DIGITS = 15;

/**
 * A typed literal as JSON: numbers and truth values where JSON holds them exactly, all else as the text it is written
 * with. A date stays as precise as it is.
 */
export function toJson({ text, datatype }: Literal): string | number | boolean {
  const trimmed = text.trim();
  if (INTEGERS.has(datatype)) return integer(trimmed) ?? text;
  if (FRACTIONS.has(datatype)) return fraction(trimmed) ?? text;
  if (datatype === `${XSD}boolean`) return truth(trimmed) ?? text;
  return text;
}

function integer(text: string): number | undefined {
  const value = Number(text);
  return INTEGER.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

function fraction(text: string): number | undefined {
  if (!FRACTION.test(text)) return undefined;
  const digits = (text.split(/e/i)[0] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  const value = Number(text);
  return digits.length <= EXACT_DIGITS && Number.isFinite(value) ? value : undefined;
}

function truth(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
