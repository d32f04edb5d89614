import { isFrom, isUntil } from '../../database/match';
import { codeFilter, enumFilter, filterBy, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { EventKind, events } from './event.table';
import { Event } from './event.type';

export const eventList = listOf(Event, events, {
  filters: {
    kind: enumFilter(EventKind, 'kind', 'Only these kinds.'),
    host: listedFilter(events, 'hostCodes', 'Only events of these hosts, by code.'),
    participant: listedFilter(
      events,
      'participantCodes',
      'Only events these agencies took part in, by code.',
    ),
    subject: codeFilter('subject', 'Only events about these entries, each as Type/code.'),
    from: filterBy(() => PartialDateScalar, 'On this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'On this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { KIND: 'kind', DATE: 'date', SUBJECT: 'subject' },
});
