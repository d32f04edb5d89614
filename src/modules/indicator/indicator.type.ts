import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { RegistryRecord } from '../record/record.type';
import { QualityCriterion } from './indicator.table';

describeEnum(
  QualityCriterion,
  'QualityCriterion',
  'The four words of the motto for data: đúng, đủ, sạch, sống.',
  {
    CORRECT: 'Đúng: agrees with reality and with the legal source.',
    COMPLETE: 'Đủ: nothing required is missing.',
    CLEAN: 'Sạch: no duplicates, no invalid values.',
    LIVE: 'Sống: updated as things change.',
  },
);

@ObjectType({ implements: RegistryRecord, description: 'Chỉ tiêu: something that is measured.' })
export class Indicator extends RegistryRecord {
  @Field(() => QualityCriterion, {
    nullable: true,
    description: 'The criterion of data quality it measures, if any.',
  })
  quality!: QualityCriterion | null;
}
