import type { SourceRecord, UnreadableRecord } from '../connector';
import { HarvestStage, type Problem } from '../problem';

const NOTHING = { field: null, expression: null, value: null } as const;

/** The problem of a piece that is no record. */
export const unreadable = ({ place, problem, value, isPart = false }: UnreadableRecord): Problem => ({
  ...NOTHING,
  stage: HarvestStage.PARSE,
  place,
  sourceId: null,
  value: value ?? null,
  message: problem,
  rejects: !isPart,
});

/** The problem of a record whose id another one had. */
export const repeated = ({ place }: SourceRecord, sourceId: string, first: string): Problem => ({
  ...NOTHING,
  stage: HarvestStage.MATCH,
  place,
  sourceId,
  message: `The id "${sourceId}" was already that of ${first}; only the first is kept. Give each record an id of its own.`,
  rejects: true,
});
