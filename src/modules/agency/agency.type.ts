import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { RegistryRecord } from '../record/record.type';
import { AgencyKind, ProvinceKind } from './agency.table';

describeEnum(AgencyKind, 'AgencyKind', 'What an agency is.', {
  MINISTRY: 'Bộ: a ministry.',
  MINISTERIAL_AGENCY: 'Cơ quan ngang bộ: an agency of ministerial rank.',
  GOVERNMENT_AGENCY: 'Cơ quan thuộc Chính phủ: an agency under the Government.',
  PROVINCE: "The People's Committee of a province or centrally run city.",
  STATE_ENTERPRISE: 'A state-owned enterprise outside telecommunications.',
  TELECOM_ENTERPRISE: 'A state-owned telecommunications enterprise.',
  PRIVATE_ENTERPRISE: 'A private or joint-stock enterprise.',
  COMMITTEE: 'A national committee, steering board or task force.',
  UNIT: 'A department, authority or centre inside another agency.',
  OTHER: 'A body of another kind, or a class of bodies.',
});

describeEnum(ProvinceKind, 'ProvinceKind', 'The two kinds of units of provincial level.', {
  PROVINCE: 'Tỉnh.',
  CITY: 'Thành phố trực thuộc Trung ương: a centrally run city.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    "Bộ, ngành, địa phương, doanh nghiệp: an agency that holds or uses data. A province is the agency of its People's Committee: 63 until 2025-06-30, 34 from 2025-07-01.",
})
export class Agency extends RegistryRecord {
  @Field(() => AgencyKind, { description: 'What the agency is.' }) kind!: AgencyKind;
  @Field(() => String, { nullable: true, description: 'The usual short form of its Vietnamese name.' })
  abbreviation!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The electronic identification code of level 1, such as G01 or H26 (Decision 20/2020/QĐ-TTg).',
  })
  officialCode!: string | null;
  @Field(() => [String], { description: 'Names it had before, in Vietnamese.' }) formerNames!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'For a province: its two-digit statistical code; a code may change its area in a merger.',
  })
  provinceCode!: string | null;
  @Field(() => ProvinceKind, {
    nullable: true,
    description: 'For a province: province or centrally run city.',
  })
  provinceKind!: ProvinceKind | null;
  @Field(() => String, { nullable: true, description: 'Its public site.' }) homepage!: string | null;
  @Field(() => String, { nullable: true, description: 'The office to turn to; never a person.' })
  contactPoint!: string | null;
}
