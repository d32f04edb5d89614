import { fold, tidy } from '../../database/vietnamese-text';
import { type Outcome, shown } from './outcome';

/** A source's own words for the registry's; the empty word stands for an empty value. */
export type CodeList = Readonly<Record<string, string>>;

/** How many labels a message names. */
const MAX_LABELS = 40;

/**
 * What a label of the list means, whatever its case and marks. It is looked up as it is written first: "Đúng" and "Dừng"
 * are the same without their marks, and without them mean nothing where the list has both.
 */
export function meaningOf(label: string, list: CodeList): Outcome<string> {
  const { written, folded } = labelsOf(list);
  const word = tidy(label).toLowerCase();
  const value = written.get(word) ?? folded.get(fold(word));
  return value === undefined
    ? { problem: `${shown(label)} is not in the code list; it knows ${knownLabels(list)}` }
    : { value };
}

function knownLabels(list: CodeList): string {
  const labels = Object.keys(list).map(label => JSON.stringify(label));
  const more = labels.length - MAX_LABELS;
  return `${labels.slice(0, MAX_LABELS).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

interface Labels {
  readonly written: ReadonlyMap<string, string>;
  /** Without those that mean several things. */
  readonly folded: ReadonlyMap<string, string>;
}

const labelsOfLists = new WeakMap<CodeList, Labels>();

function labelsOf(list: CodeList): Labels {
  const known = labelsOfLists.get(list);
  if (known) return known;
  const written = new Map(Object.entries(list).map(([label, value]) => [tidy(label).toLowerCase(), value]));
  const labels = { written, folded: foldedOf(written) };
  labelsOfLists.set(list, labels);
  return labels;
}

function foldedOf(written: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  const unclear = new Set<string>();
  for (const [label, value] of written) {
    const word = fold(label);
    if ((folded.get(word) ?? value) !== value) unclear.add(word);
    folded.set(word, value);
  }
  for (const word of unclear) folded.delete(word);
  return folded;
}
