import { isFrom, isUntil, lists } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { EventKind, events } from './event.table';
import { Event } from './event.type';

export const eventList = listOf(Event, events, {
  filters: {
    kind: enumFilter(EventKind, 'kind', 'Only these kinds.'),
    host: filterBy(() => [String], 'Only events of these hosts, by code.', lists(events, 'hostCodes')),
    participant: filterBy(
      () => [String],
      'Only events these agencies took part in, by code.',
      lists(events, 'participantCodes'),
    ),
    subject: codeFilter('subject', 'Only events about these entries, each as Type/code.'),
    from: filterBy(() => PartialDateScalar, 'On this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'On this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { KIND: 'kind', DATE: 'date', SUBJECT: 'subject' },
});
