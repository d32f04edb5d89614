import { Field, Float, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { Comparator, ObservationBasis } from './observation.table';

describeEnum(Comparator, 'Comparator', 'How a stated figure relates to the true one.', {
  EQUAL: 'Exactly it.',
  ABOUT: 'About it.',
  MORE_THAN: 'More than it.',
  AT_LEAST: 'It or more.',
  LESS_THAN: 'Less than it; of a figure: nearly it.',
  AT_MOST: 'It or less.',
  BETWEEN: 'From `value` to `valueTo`.',
});

describeEnum(ObservationBasis, 'ObservationBasis', 'Where a figure comes from.', {
  REPORTED: 'Somebody reported it.',
  DERIVED: 'Worked out from reported figures.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Số liệu: what was reported, or follows from reports, for one day.',
})
export class Observation extends RegistryRecord {
  @Field(() => ObservationBasis, { description: 'Reported or derived.' }) basis!: ObservationBasis;
  @Field(() => Comparator, { description: 'How the figure relates to the true one.' })
  comparator!: Comparator;
  @Field(() => Float, {
    nullable: true,
    description: 'The figure, in the unit of the indicator; null: it is no number.',
  })
  value!: number | null;
  @Field(() => Float, { nullable: true, description: 'The upper end, where the figure is a range.' })
  valueTo!: number | null;
  @Field(() => Float, { nullable: true, description: 'Out of how many; null: not stated.' }) denominator!:
    number | null;
  @Field(() => String, { description: 'The figure as it was given, such as "41/53".' }) valueText!: string;
  @Field(() => PartialDateScalar, { description: 'The day it is for.' }) date!: PartialDate;
  @Field(() => String, {
    nullable: true,
    description: 'What it covers, where that is no entry of the registry, such as "national".',
  })
  scope!: string | null;
}
