import { Field, ObjectType } from 'type-graphql';
import type { Standpoint } from '../../database/table';
import { describeEnum } from '../../graphql/describe-enum';

export enum ProvenanceReason {
  DECISION = 'DECISION',
  RULE = 'RULE',
  ORDER = 'ORDER',
  ONLY_SOURCE = 'ONLY_SOURCE',
}

describeEnum(ProvenanceReason, 'ProvenanceReason', 'Why the value of a field is that of a source.', {
  DECISION: 'A steward decided so.',
  RULE: 'A rule says that the source wins for the field.',
  ORDER: 'No rule speaks of it; the source comes first in the order of all sources.',
  ONLY_SOURCE: 'No other source says anything of it.',
});

@ObjectType()
abstract class Stated {
  @Field(() => String, {
    nullable: true,
    description:
      'The value as text, a list as JSON, a reference as its code; null: a steward says there is none.',
  })
  value!: string | null;

  @Field(() => String, {
    description: 'The code of the source; `steward` stands for the decisions of stewards.',
  })
  sourceCode!: string;

  broughtBy!: number | null;
  revisionNumber!: number;
  view!: Standpoint;
}

@ObjectType({ description: 'What another source says of a field.' })
export class StatedValue extends Stated {
  @Field(() => Boolean, { description: 'Whether it says the same.' }) agrees!: boolean;
}

@ObjectType({ description: 'Where the value of a field comes from, and what other sources say of it.' })
export class FieldProvenance extends Stated {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => ProvenanceReason, { description: 'Why this value stands.' }) reason!: ProvenanceReason;
  @Field(() => [StatedValue], { description: 'What the other sources say that speak of it, best first.' })
  others!: StatedValue[];
}
