/**
 * A text from outside that is only shown, as a database keeps it: PostgreSQL takes no NUL, and halves of characters are
 * none. Signs stand for both.
 */
export const storable = (text: string): string =>
  text.replaceAll('\0', '\u2400').replace(/\p{Surrogate}/gu, '\ufffd');
