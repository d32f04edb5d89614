import { Field, Float, ObjectType } from 'type-graphql';
import { QualityCriterion } from '../indicator/indicator.table';
import { Observation } from '../observation/observation.type';

@ObjectType({
  description: 'One criterion of "đúng, đủ, sạch, sống" for one database: measured, or said to be unknown.',
})
export class QualityMeasure {
  @Field(() => QualityCriterion, { description: 'The criterion.' }) criterion!: QualityCriterion;
  @Field(() => Boolean, { description: 'Whether any figure is known on the day asked about.' })
  measured!: boolean;
  @Field(() => Float, {
    nullable: true,
    description:
      'The share that fulfils it, from 0 to 1, where the figure says out of how many; null: not known.',
  })
  share!: number | null;
  @Field(() => Observation, { nullable: true, description: 'The latest figure; null: none is known.' })
  observation!: Observation | null;
}
