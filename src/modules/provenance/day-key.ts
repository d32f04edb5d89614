const DAY_LENGTH = 10;

/** Names a record, `Type/code`, on a day. */
export const dayKey = (day: string, recordKey: string): string => `${day} ${recordKey}`;

/** The day and the record behind a key. */
export const parseDayKey = (key: string): { readonly day: string; readonly record: string } => ({
  day: key.slice(0, DAY_LENGTH),
  record: key.slice(DAY_LENGTH + 1),
});
