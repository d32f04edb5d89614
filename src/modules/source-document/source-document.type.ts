import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { SourceDocumentKind } from './source-document.table';

describeEnum(SourceDocumentKind, 'SourceDocumentKind', 'What kind of text a fact was read in.', {
  GOVERNMENT_TEXT: 'A notice or report of the Government, read whole, cited by line.',
  WEB_PAGE: 'A page of the open web.',
  PUBLIC_COPY: 'A public copy without a stable address.',
  CODE_REPOSITORY: 'A public repository of code or data.',
  LEGAL_TEXT: 'The text of a legal document.',
  GENERAL_KNOWLEDGE: 'No text: general knowledge, to be verified.',
  DERIVATION: 'Worked out from other facts.',
  NONE_FOUND: 'No source was found; the entry says so.',
});

@ObjectType({ implements: RegistryRecord, description: 'Nguồn: the text that facts were read in.' })
export class SourceDocument extends RegistryRecord {
  @Field(() => SourceDocumentKind, { description: 'What kind of text it is.' }) kind!: SourceDocumentKind;
  @Field(() => String, { nullable: true, description: 'Its address.' }) url!: string | null;
  @Field(() => String, { nullable: true, description: 'Who published it.' }) publisher!: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published; null: not known.' })
  publishedOn!: PartialDate | null;
}
