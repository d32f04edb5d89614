/** What came of reading a value: the value in the registry's terms, or what is wrong with it and what would be right. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: string };

/** A value in a message: as JSON, and no longer than a line. */
export function shown(value: unknown, length = 200): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (toJson(value) ?? String(value));
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
