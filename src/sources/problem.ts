/** The stage of a run in which something went wrong. */
export enum HarvestStage {
  FETCH = 'FETCH',
  PARSE = 'PARSE',
  MAP = 'MAP',
  VALIDATE = 'VALIDATE',
  MATCH = 'MATCH',
  APPLY = 'APPLY',
}

/** One thing that is wrong with one record of a source. */
export interface Problem {
  readonly stage: HarvestStage;
  /** Where it stands in the source: `line 12`. */
  readonly place: string;
  readonly sourceId: string | null;
  /** The field of the registry. */
  readonly field: string | null;
  /** The expression that gave the value. */
  readonly expression: string | null;
  /** The value, shortened. */
  readonly value: string | null;
  /** What is wrong and what would be right. */
  readonly message: string;
  /** Whether the record is left out for it; else only the field is. */
  readonly rejects: boolean;
}
