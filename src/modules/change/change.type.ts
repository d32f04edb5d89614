import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { EMPTY_PAGE, type Page, type Slice } from '../../database/keyset';
import { recordKey, type Standpoint, type VersionedRow } from '../../database/table';
import { connectionOf } from '../../graphql/connection';
import { describeEnum } from '../../graphql/describe-enum';
import { DateTimeScalar, PartialDateScalar } from '../../graphql/scalars';
import type { Loaders } from '../../loaders';
import { whenThere } from '../../maybe-promise';
import { bySequence, type ChangeRow } from './change.repository';

export enum ChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  CLOSED = 'CLOSED',
}

describeEnum(ChangeKind, 'ChangeKind', 'What a revision did to a state of an entry.', {
  ADDED: 'The entry was not known before.',
  CHANGED: 'Another state of a known entry is believed.',
  CLOSED: 'The state is no longer believed.',
});

@ObjectType({ description: 'One field before and after, as text; null: it had no value.' })
export class FieldDifference {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'Its value before; a list is given as JSON.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'Its value after.' }) after!: string | null;
}

@ObjectType()
abstract class Recorded {
  @Field(() => Int, { description: 'The revision of the registry; it only grows.' }) revision!: number;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt!: Date;
  @Field(() => String, { description: 'Who recorded it: a source or a program, never a person.' })
  author!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => ChangeKind, { description: 'What was done.' }) kind!: ChangeKind;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when the state in question holds; null: not known.',
  })
  validFrom!: PartialDate | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when the state in question holds; null: no end is known.',
  })
  validTo!: PartialDate | null;
  differences!: readonly FieldDifference[];
}

@ObjectType({ description: 'What one revision of the registry did to one entry.' })
export class Revision extends Recorded {
  /** `Type/code`. */
  recordKey!: string;
}

@ObjectType({ description: 'One recorded difference, in the order of recording.' })
export class Change extends Recorded {
  /** `Type/code`. */
  recordKey!: string;
  view!: Standpoint;
}

@ObjectType({
  description:
    'One step of the feed that a subscriber follows: a change, or a mark, which only says how far the feed has come.',
})
export class ChangeEvent {
  @Field(() => String, {
    description:
      'Where the feed stands after this step. Keep it with what you do about the step: a subscription `after` it goes on from here, and so does the query `changes`.',
  })
  cursor!: string;
  @Field(() => Change, {
    nullable: true,
    description:
      'What was recorded; null in a mark. A mark comes first where no cursor was given, and now and then where the filter lets nothing through.',
  })
  change!: Change | null;
}

@ObjectType({ description: 'A page of the history of an entry.' })
export class RevisionConnection extends connectionOf<Revision>('Revision', () => Revision) {
  static ofRecord(loaders: Loaders, { type, code }: VersionedRow, slice: Slice): RevisionConnection {
    const key = recordKey(type, code);
    return new RevisionConnection(bySequence, {
      page: () =>
        whenThere(loaders.history(slice).load(key), page => toPageOf(page ?? EMPTY_PAGE, toRevision)),
      count: () => whenThere(loaders.historyCount().load(key), count => count ?? 0),
    });
  }
}

@ObjectType({ description: 'A page of the feed of changes.' })
export class ChangeConnection extends connectionOf<Change>('Change', () => Change) {}

const toPageOf = <Row, Node>(page: Page<Row>, convert: (row: Row) => Node): Page<Node> => ({
  ...page,
  rows: page.rows.map(convert),
});

const toRevision = (row: ChangeRow): Revision => ({
  ...row,
  kind: row.kind as ChangeKind,
  recordKey: row.record,
  recordedAt: new Date(row.recordedAt),
});

export const toChange = (row: ChangeRow): Change => ({ ...toRevision(row), view: row.view });

export const toChangePage = (page: Page<ChangeRow>): Page<Change> => toPageOf(page, toChange);
