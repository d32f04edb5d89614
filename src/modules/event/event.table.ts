import {
  anyReference,
  choice,
  date,
  optional,
  recordTable,
  references,
  type RowOf,
} from '../../database/table';

export enum EventKind {
  CONFERENCE = 'CONFERENCE',
  MEETING = 'MEETING',
  LAUNCH = 'LAUNCH',
  SPEECH = 'SPEECH',
}

export const events = recordTable('Event', 'events', {
  kind: choice(EventKind),
  date: date(),
  hostCodes: references('Agency'),
  participantCodes: references('Agency'),
  subject: optional(anyReference()),
});

export type EventRow = RowOf<typeof events>;
