const AT = /at position (\d+)/;

/** The line of a JSON text, counted from 1, at which it is none; undefined where it is JSON. */
export function faultyLineOf(text: string): { line: number; said: string } | undefined {
  const fault = faultOf(text);
  if (fault === undefined) return undefined;
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return { line: bad, said: fault };
}

/** Whether nothing is wrong with the beginning of a text but that it ends. */
function mayGoOn(text: string): boolean {
  const fault = faultOf(text);
  if (fault === undefined || fault.includes('Unexpected end')) return true;
  return Number(AT.exec(fault)?.[1] ?? -1) >= text.length;
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
