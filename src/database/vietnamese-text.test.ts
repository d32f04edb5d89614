import fc from 'fast-check';
import { fold, sortKey, tidy, wordsOf } from './vietnamese-text';

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = new Set([...'aăâeêioôơuưy']);

const letter = fc
  .tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...TONES), fc.boolean())
  .map(([base, tone, upper]) =>
    (VOWELS.has(base) ? base + tone : base)[upper ? 'toUpperCase' : 'normalize']().normalize('NFC'),
  );
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: letter },
      { weight: 1, arbitrary: fc.constantFrom(' ', '-', '0', '7', ',', '(', '/') },
    ),
    { maxLength: 12 },
  )
  .map(letters => tidy(letters.join('')));

const compareBytes = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('the Vietnamese sort key', () => {
  const collator = new Intl.Collator('vi');

  it('orders like the Unicode collation for Vietnamese', () => {
    fc.assert(
      fc.property(
        text,
        text,
        (one, other) =>
          Math.sign(compareBytes(sortKey(one), sortKey(other))) === Math.sign(collator.compare(one, other)),
      ),
      { numRuns: 5_000 },
    );
  });

  it('puts letters before tones, and tones in their own order', () => {
    const words = [
      'đa',
      'da',
      'ạ',
      'á',
      'ã',
      'ả',
      'à',
      'a',
      'ă',
      'â',
      'ba',
      'ca',
      'ê',
      'e',
      'Ab',
      'ab',
      'àb',
    ];
    const sorted = [...words].sort((one, other) => compareBytes(sortKey(one), sortKey(other)));
    expect(sorted).toEqual([
      'a',
      'à',
      'ả',
      'ã',
      'á',
      'ạ',
      'ab',
      'Ab',
      'àb',
      'ă',
      'â',
      'ba',
      'ca',
      'da',
      'đa',
      'e',
      'ê',
    ]);
  });

  it('is plain ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), some => /^[\x20-\x7e]*$/.test(sortKey(some))));
  });
});

describe('folding', () => {
  it.each(['dan cu', 'dân cư', 'DÂN CƯ', 'Dân  Cư', 'da\u0302n cu\u031b'])(
    'reads %j as the same words',
    some => {
      expect(wordsOf(some)).toEqual(['dan', 'cu']);
    },
  );

  it('treats đ as d', () => {
    expect(fold('Đất đai')).toBe('dat dai');
  });

  it('does not depend on the form the text came in', () => {
    fc.assert(
      fc.property(
        text,
        some =>
          fold(some.normalize('NFD')) === fold(some) && sortKey(some.normalize('NFD')) === sortKey(some),
      ),
    );
  });
});
