import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { DayScalar, PartialDateScalar } from '../../graphql/scalars';
import { AgencyKind } from '../agency/agency.table';
import { Comparator } from '../observation/observation.table';
import { RegistryRecord } from '../record/record.type';
import { ClaimMeasure } from './claim.table';

describeEnum(ClaimMeasure, 'ClaimMeasure', 'What a claim is about that the registry can count.', {
  DATA_LINK_CONSUMERS: 'Agencies with a link to the database of the claim.',
  PLATFORM_CONSUMERS: 'Agencies with a link over the platform of the claim.',
  DATABASES: 'Databases.',
  LISTED_DATABASES: 'Databases on the official list of the document of the claim.',
  DATA_ITEMS: 'Items of information that the database of the claim keeps.',
  CATALOGUE_PUBLISHERS: 'Agencies that published their catalogue of databases.',
  PLAN_SIGNATORIES: 'Agencies that signed a plan of the programme of the claim.',
  PUBLIC_SERVICES: 'Public services listed by the decisions of the claim.',
  PUBLIC_SERVICES_PROVIDED: 'Those of them offered online.',
});

@ObjectType({
  description:
    'A count that says out of how many, and how many are not known; what is not known is never zero.',
})
export class Count {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many are known to be so; null: the registry has nothing to count, which does not say that there is none.',
  })
  value!: number | null;
  @Field(() => Int, { nullable: true, description: 'Out of how many; null: not known.' }) denominator!:
    number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of how many it is not known; null: even that is not known.',
  })
  unknown!: number | null;
  @Field(() => DayScalar, { description: 'The day counted for.' }) asOf!: string;
  measure!: ClaimMeasure;
}

@ObjectType({
  implements: RegistryRecord,
  description: 'Số liệu công bố: a figure somebody stated about what the registry itself can count.',
})
export class Claim extends RegistryRecord {
  @Field(() => ClaimMeasure, { description: 'What it is about.' }) measure!: ClaimMeasure;
  @Field(() => [AgencyKind], { description: 'The kinds of agencies it is about; empty: any.' })
  agencyKinds!: AgencyKind[];
  @Field(() => Comparator, { description: 'How the figure relates to the true one.' })
  comparator!: Comparator;
  // Never null; declared like the value of observations and targets, so that one question can select all three.
  @Field(() => Float, { nullable: true, description: 'The figure stated.' }) value!: number | null;
  @Field(() => String, { description: 'The figure as it was given.' }) valueText!: string;
  @Field(() => PartialDateScalar, { description: 'The day it was stated for.' }) date!: PartialDate;
}
