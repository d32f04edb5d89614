/** The names in a text, with commas between them; null where one is not known. */
export function namesIn(text: string, known: readonly string[]): readonly string[] | null {
  const names = text.split(',').map(name => name.trim());
  return names.every(name => known.includes(name)) ? names : null;
}
