/** No question needs so many objects and lists inside of one another; what reads them calls itself for each. */
export const MAX_NESTING = 100;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** How brackets lead in and out. */
const STEPS: ReadonlyMap<number, number> = new Map([
  ...[0x5b, 0x7b].map(opening => [opening, 1] as const),
  ...[0x5d, 0x7d].map(closing => [closing, -1] as const),
]);

/** Whether JSON has more objects and lists inside of one another than are read; of what is no JSON it says anything. */
export function nestsTooDeep(json: Buffer): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfText(json, at);
    else depth += STEPS.get(byte) ?? 0;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

function endOfText(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}
