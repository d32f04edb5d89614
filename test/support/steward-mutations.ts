/** Each mutation, about something of the ministry `BXD`: its source `bo`, a run over it, its database. */
export const STEWARD_MUTATIONS: Readonly<Record<string, string>> = {
  previewHarvest: 'previewHarvest(source: "bo") { outcome }',
  startHarvest: 'startHarvest(source: "bo") { number }',
  confirmHarvest: 'confirmHarvest(run: 1) { number }',
  discardHarvest: 'discardHarvest(run: 1) { number }',
  rollbackHarvest: 'rollbackHarvest(run: 1) { number }',
  decideMatch: 'decideMatch(source: "bo", type: Database, sourceId: "b9", code: null) { number }',
  decideValue: 'decideValue(type: Database, code: "quy-hoach", field: "status", value: "ENDED") { outcome }',
  releaseValue: 'releaseValue(type: Database, code: "quy-hoach", field: "status") { outcome }',
};
