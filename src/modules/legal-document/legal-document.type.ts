import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { LegalDocumentKind, LegalStatus } from './legal-document.table';

describeEnum(LegalDocumentKind, 'LegalDocumentKind', 'The forms of legal and directing documents.', {
  LAW: 'Luật.',
  RESOLUTION: 'Nghị quyết.',
  DECREE: 'Nghị định.',
  DECISION: 'Quyết định.',
  DIRECTIVE: 'Chỉ thị.',
  CIRCULAR: 'Thông tư.',
  NOTICE: 'Thông báo.',
  OFFICIAL_LETTER: 'Công văn.',
  OFFICIAL_TELEGRAM: 'Công điện.',
  TECHNICAL_REGULATION: 'Quy chuẩn kỹ thuật quốc gia.',
  PLAN: 'Kế hoạch.',
});

describeEnum(LegalStatus, 'LegalStatus', 'Whether a document is in force.', {
  DRAFT: 'Not issued yet.',
  ISSUED: 'Issued, not in effect yet.',
  IN_FORCE: 'In force.',
  AMENDED: 'In force with amendments.',
  REPLACED: 'Replaced by another document.',
  COMPLETED: 'Its tasks have run their course.',
  UNKNOWN: 'Not verified.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Văn bản: a law, decree, decision or directing document.',
})
export class LegalDocument extends RegistryRecord {
  @Field(() => String, { description: 'Its number, such as 47/2020/NĐ-CP.' }) number!: string;
  @Field(() => LegalDocumentKind, { description: 'Its form.' }) kind!: LegalDocumentKind;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was issued.' })
  issuedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it has effect.' })
  effectiveFrom!: PartialDate | null;
  @Field(() => LegalStatus, { description: 'Whether it is in force.' }) status!: LegalStatus;
  @Field(() => String, {
    nullable: true,
    description: 'What to know about the status, such as what is not verified.',
  })
  statusNote!: string | null;
  @Field(() => String, { nullable: true, description: 'The issuer, where it is no agency of this registry.' })
  issuerNote!: string | null;
}
