import { InputError } from '../errors';
import { tidy, wordsOf } from './vietnamese-text';

/** Longer questions are lists of words, not questions; each word costs a look-up. */
const MAX_WORDS = 20;

/** A text that a client gave, in one form of Unicode; refuses what no database keeps. */
export function givenText(text: string): string {
  if (text.includes('\u0000'))
    throw new InputError('A text has a NUL character in it, which nothing here has. Leave it out.');
  return tidy(text);
}

/** The folded words of a text to be found: one at least, and not too many. */
export function givenWords(text: string): string[] {
  const words = wordsOf(givenText(text));
  if (words.length === 0)
    throw new InputError(
      'The text has no letter or digit to search for. Give at least one word, or leave the text out.',
      'EMPTY_SEARCH',
    );
  if (words.length <= MAX_WORDS) return words;
  throw new InputError(
    `The text has ${String(words.length)} words; search for at most ${String(MAX_WORDS)}.`,
  );
}
