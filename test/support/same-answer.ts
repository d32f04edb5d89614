import type { Answer } from './registry';

type Failure = NonNullable<Answer['errors']>[number];

/**
 * Whether two answers to one request are the same: the same bytes of data, and the same errors. Where one error takes
 * away what others belong to, the specification leaves it open which of them are told, and it depends on which comes
 * first: there, at the same places, an error each is enough, and errors of the same path are equal.
 */
export function sameAnswer(one: Answer, other: Answer): boolean {
  if (JSON.stringify(one.data) !== JSON.stringify(other.data)) return false;
  const [first, second] = [byPath(one), byPath(other)];
  if (places(one).join() !== places(other).join()) return false;
  return [...first].every(([path, text]) => (second.get(path) ?? text) === text);
}

const byPath = ({ errors = [] }: Answer): ReadonlyMap<string, string> =>
  new Map(errors.map(error => [JSON.stringify(error.path ?? error.locations), JSON.stringify(error)]));

/** Where the answer is null because of an error, each once. */
const places = (answer: Answer): string[] =>
  [...new Set((answer.errors ?? []).map(error => nulledBy(error, answer)))].sort();

function nulledBy({ path = [], message }: Failure, { data }: Answer): string {
  if (path.length === 0) return message;
  let at: unknown = data;
  for (const [depth, step] of path.entries()) {
    if (at == null) return path.slice(0, depth).join('.');
    at = (at as Record<string | number, unknown>)[step];
  }
  return path.join('.');
}
