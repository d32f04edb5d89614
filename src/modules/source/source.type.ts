import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { DateTimeScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { SourceKind } from './source.table';

describeEnum(SourceKind, 'SourceKind', 'How the catalogue of a source is read.', {
  CURATED: 'Facts curated by hand, shipped with the program.',
  CSV: 'A CSV or TSV file.',
  XLSX: 'A spreadsheet.',
  REST: 'JSON over HTTP.',
  CKAN: 'The API of a CKAN portal.',
  DCAT: 'DCAT metadata.',
  GRAPHQL: 'A GraphQL endpoint.',
  SQL: 'A query to a database.',
});

export enum HarvestOutcome {
  APPLIED = 'APPLIED',
  UNCHANGED = 'UNCHANGED',
}

describeEnum(HarvestOutcome, 'HarvestOutcome', 'How a run ended.', {
  APPLIED: 'Its differences are in the registry.',
  UNCHANGED: 'It brought nothing new.',
});

@ObjectType({ description: 'Lượt thu thập: one run over a source.' })
export class HarvestRun {
  @Field(() => Int, { description: 'The number of the run.' }) number!: number;
  @Field(() => DateTimeScalar, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it ended.' }) finishedAt!: Date;
  @Field(() => HarvestOutcome, { description: 'How it ended.' }) outcome!: HarvestOutcome;
  @Field(() => Int, { description: 'The revision of the registry after it.' }) revision!: number;
  @Field(() => Int, { description: 'How many states of records it read.' }) read!: number;
  @Field(() => Int, { description: 'How many records it added.' }) added!: number;
  @Field(() => Int, { description: 'How many states it changed.' }) changed!: number;
  @Field(() => Int, { description: 'How many states it closed.' }) closed!: number;
}

@ObjectType({
  implements: RegistryRecord,
  description: 'Nguồn dữ liệu: a catalogue that the registry is fed from.',
})
export class Source extends RegistryRecord {
  @Field(() => SourceKind, { description: 'How it is read.' }) kind!: SourceKind;
  @Field(() => String, { nullable: true, description: 'Where it is.' }) address!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it is harvested, as a cron expression; null: by hand.',
  })
  schedule!: string | null;
  @Field(() => String, { nullable: true, description: 'Under which licence it may be used.' }) licence!:
    string | null;
}
