import type { HarvestRunRow } from './harvest-run.repository';
import type { HarvestOutcome, HarvestRun, HarvestRunKind } from './harvest-run.type';

/** A run as the graph shows it. */
export const toHarvestRun = (row: HarvestRunRow): HarvestRun => ({
  ...row,
  kind: row.kind as HarvestRunKind,
  outcome: row.outcome as HarvestOutcome,
  startedAt: new Date(row.startedAt),
  finishedAt: row.finishedAt === null ? null : new Date(row.finishedAt),
});
