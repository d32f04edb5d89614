import type { Answer } from '../support/registry';
import type { TextPlace } from './text-places';

/** What nothing in the registry is called. */
export const HARMLESS = 'khongcogica';

const LONG = 20_000;
const SHOWN = 40;

/** Texts that mean something to a database, to the words of a search, or to who builds statements out of texts. */
export const NASTY: readonly string[] = [
  `' OR '1'='1`,
  `'; DROP TABLE agencies; --`,
  `" OR ""="`,
  `') UNION SELECT code FROM agencies --`,
  `x' || (SELECT code FROM agencies) || '`,
  '%',
  '_',
  'BC_',
  'B%',
  `\\`,
  `\\'; SELECT 1; --`,
  `\u02BC OR \u02BC1\u02BC=\u02BC1`,
  `\uFF07 OR \uFF11\uFF1D\uFF11`,
  `$$; SELECT pg_sleep(20); $$`,
  `?`,
  `$1`,
  `:code`,
  `??`,
  `{"a":1}`,
  `["BCA"]`,
  `NEAR(a b)`,
  `* OR agency`,
  `"khongcogica" OR "bo"`,
  `khongcogica*`,
  `-- \n/* */`,
  `\uD800`,
  `BCA\u0000' OR 1=1`,
  `x'41'`,
  `CHAR(66)||CHAR(67)`,
  `${'x'.repeat(LONG)}'`,
];

export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

/** No more fields at once than a gateway answers. */
const AT_ONCE = 20;

export const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** What came of nasty texts in a place. */
export interface Outcome {
  /** Whether the field was reached at all. */
  readonly isReached: boolean;
  /** Each text that was taken for anything but a text. */
  readonly wrong: readonly string[];
}

/** Asks a place for nasty texts, each beside a harmless one that is to be answered in the same way. */
export async function attack(ask: Ask, place: TextPlace, nasty: readonly string[]): Promise<Outcome> {
  const pairs = nasty.map(text => [text, harmlessLike(place, text)] as const);
  const told = new Map<string, string | undefined>();
  for (const some of chunks([...new Set(pairs.flat())]))
    for (const [text, answer] of await answersTo(ask, place, some)) told.set(text, answer);
  const wrong = pairs.flatMap(([text, harmless]) => {
    const [got, wanted] = [told.get(text), told.get(harmless)];
    const isRefused = text.includes('\0') && got === 'BAD_USER_INPUT';
    const shown = JSON.stringify(text.slice(0, SHOWN));
    return got === wanted || isRefused
      ? []
      : [`${place.name} ${shown}: ${String(got)}, not ${String(wanted)}`];
  });
  return { isReached: [...told.values()].some(one => one !== undefined), wrong };
}

/** What is answered to each text: asked at once, or, since an error may hide the other answers, one after the other. */
async function answersTo(
  ask: Ask,
  place: TextPlace,
  texts: readonly string[],
): Promise<Map<string, string | undefined>> {
  const names = texts.map((_, index) => `v${String(index)}`);
  const variables = Object.fromEntries(names.map((name, index) => [name, texts[index]]));
  const answer = await ask(place.operation(names), variables);
  if (!answer.errors)
    return new Map(texts.map((text, index) => [text, toldOf(answer, place, names[index] ?? '')]));
  const told = new Map<string, string | undefined>();
  for (const text of texts)
    told.set(text, toldOf(await ask(place.operation(['v0']), { v0: text }), place, 'v0'));
  return told;
}

/** A text without a letter that means anything to a database; of what words are looked for in, the words alone. */
const harmlessLike = ({ isSearched }: TextPlace, text: string): string =>
  isSearched ? text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ') : HARMLESS;

/** What was answered under a name, wherever it stands: the code of an error, or the data. */
function toldOf({ data, errors }: Answer, { isSearched }: TextPlace, name: string): string | undefined {
  const [error] = errors ?? [];
  if (error) return String(error.extensions?.['code']);
  // The letters between the words may change the order of what is found, nothing else.
  return JSON.stringify(findIn(data, name), (key, value: unknown) =>
    isSearched && key === 'nodes' ? 0 : value,
  );
}

function findIn(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return (value as Record<string, unknown>)[name];
  for (const inner of Object.values(value)) {
    const found = findIn(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
