import type { Role } from '../access/caller';
import { toldDifferences } from '../access/told-values';
import { parseRecordKey } from '../database/table';
import { toGlobalId } from '../graphql/global-id';
import type { ChangeRow } from '../modules/change/change.repository';
import { tableOf } from '../tables';
import { toFeedCursor } from './feed-cursor';

/** As many digits as a sequence can have: texts of one length are in the order of their numbers. */
const DIGITS = 10;

/** A change as a CloudEvent 1.0 with JSON, for those who do not ask by GraphQL. */
export interface ChangeMessage {
  readonly specversion: '1.0';
  /** The cursor of the change, the same wherever and however often it is sent. */
  readonly id: string;
  readonly source: '/changes';
  readonly type: string;
  /** The record, as `Type/code`. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Grows from each change to the next; compares as text. */
  readonly sequence: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The message of a change, with what may be told to a role. */
export function toChangeMessage(row: ChangeRow, role: Role): ChangeMessage {
  const { sequence, record, kind, recordedAt, revision, author, reason, validFrom, validTo, differences } =
    row;
  const { type, code } = parseRecordKey(record);
  const told = toldDifferences(role, tableOf(type), differences);
  return {
    specversion: '1.0',
    id: toFeedCursor(sequence),
    source: '/changes',
    type: `lien-thong.change.${kind.toLowerCase()}`,
    subject: record,
    time: recordedAt,
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(DIGITS, '0'),
    data: {
      ...{ id: toGlobalId(type, code), type, code, kind, revision, author, reason },
      ...{ validFrom, validTo, differences: told },
    },
  };
}
