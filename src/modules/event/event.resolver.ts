import { byColumn, byList } from '../../database/relation';
import { any, children, fieldsOf, many } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { eventList } from './event.list';
import { events } from './event.table';
import { Event } from './event.type';

const list = () => eventList;
const aboutSubject = byColumn(events, 'subject');

export const eventResolvers = [
  fieldsOf(Event, {
    hosts: many(() => agencyList, 'hostCodes', 'Who held it.'),
    participants: many(() => agencyList, 'participantCodes', 'Who took part.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
  }),
  fieldsOf(Agency, {
    hostedEvents: children(list, byList(events, 'hostCodes'), 'The events it held.'),
    attendedEvents: children(list, byList(events, 'participantCodes'), 'The events it took part in.'),
  }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { events: children(list, aboutSubject, 'The events about it.') }),
  ),
  queriesOf(eventList, { one: 'event', many: 'events' }),
];
