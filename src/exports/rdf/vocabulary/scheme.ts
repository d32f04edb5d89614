/** A name in Vietnamese and in English. */
export type Label = readonly [vi: string, en: string];

/** The values of a choice, each with its label, under the label of the choice itself. */
export interface Scheme {
  readonly label: Label;
  readonly concepts: Readonly<Record<string, Label>>;
}

export const scheme = (vi: string, en: string, concepts: Readonly<Record<string, Label>>): Scheme => ({
  label: [vi, en],
  concepts,
});

export const UNKNOWN: Label = ['Chưa rõ', 'Not known'];
