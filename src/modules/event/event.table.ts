import { anyReference, choice, date, optional, recordTable, references } from '../../database/table';

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
