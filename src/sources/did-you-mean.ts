import { suggestionList } from 'graphql/jsutils/suggestionList';

/** The end of a message about a name that is not known: the names that are nearest, else all of them. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = suggestionList(name, known).slice(0, 3);
  if (near.length > 0) return `did you mean ${near.join(' or ')}?`;
  return known.length === 0 ? 'there is none' : `there are ${known.join(', ')}`;
}
