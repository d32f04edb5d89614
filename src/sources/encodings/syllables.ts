/** How Vietnamese a text is: whether its words with marks are shaped as Vietnamese syllables are. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]';
/** Rimes without a consonant at their end. */
const OPEN = [
  'iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|uya|uyu|ươi|ươu|uêu',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|ya',
  '[aeêioôơuưy]',
].join('|');
const BEFORE_CODA = '[aăâeêioôơuưy]|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uyê|uy';
const CLOSED = `(?:${BEFORE_CODA})(?:ng|[cmnpt])|(?:[aêiy]|oa|uê|uy)(?:nh|ch)`;
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${CLOSED}|${OPEN})$`, 'u');
/** Syllables that end like this have one of two tones. */
const STOPPED = /(?:c|ch|p|t)$/;
const TONES_OF_STOPPED = /[\u0301\u0323]/u;
const CASES = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Whether a word could be a Vietnamese syllable: an onset, a rime, a tone that goes with it, a usual case. */
export function isSyllable(word: string): boolean {
  const composed = word.normalize('NFC');
  const marks = composed.toLowerCase().normalize('NFD');
  const letters = marks.replace(TONES, '').normalize('NFC');
  return CASES.test(composed) && SYLLABLE.test(letters) && hasItsTone(marks, letters);
}

function hasItsTone(marks: string, letters: string): boolean {
  const tones = marks.match(TONES) ?? [];
  return tones.length <= 1 && (!STOPPED.test(letters) || TONES_OF_STOPPED.test(tones.join('')));
}

/** Short forms such as QĐ, NĐ, HĐND. */
const ABBREVIATION = /^(?=.*Đ)[BCDĐGHKLMNPQRSTVX]{2,6}$/u;

/** The different words that are more than ASCII: how many there are, how many of them are syllables or short forms. */
export function countSyllables(text: string): { words: number; syllables: number } {
  const words = text.match(/[\p{L}\p{M}\uFFFD\p{Sc}\p{So}\u00A1-\u00BF]+/gu) ?? [];
  const marked = [...new Set(words)].filter(word => /[^\0-\x7F]/u.test(word));
  const syllables = marked.filter(word => ABBREVIATION.test(word) || isSyllable(word));
  return { words: marked.length, syllables: syllables.length };
}
