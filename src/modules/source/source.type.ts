import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { RegistryRecord } from '../record/record.type';
import { SourceHealth } from './source-health';
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

describeEnum(SourceHealth, 'SourceHealth', 'How a source stands on the day asked about.', {
  HEALTHY: 'The last run succeeded, and none is late.',
  FAILING: 'The last run failed.',
  HELD: 'A run waits for a steward to confirm it.',
  OVERDUE: 'A day on which the schedule wanted a run has passed without one that succeeded.',
  NEVER_HARVESTED: 'No run has succeeded yet.',
});

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
