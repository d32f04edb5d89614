import { toDocument } from '../document.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, "2023-07-12", between the years 1000 and 9998. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its offset: "2026-11-22T09:30:00.000Z". Answers are in UTC. */
  DateTime: { input: string; output: string; }
  /** A year "2022", a month "2022-11" or a day "2022-11-03", as precise as the source is; nothing is invented. */
  PartialDate: { input: string; output: string; }
};

/** Who may use a dataset (Data Law 60/2024/QH15, art. 3). */
export type AccessLevel =
  /** Dữ liệu mở: anyone. */
  | 'OPEN'
  /** Dữ liệu dùng riêng: the owning agency only. */
  | 'PRIVATE_USE'
  /** Dữ liệu dùng chung: agencies of the State. */
  | 'SHARED'
  /** Not classified, or not known. */
  | 'UNKNOWN';

/** What a list of AgencyChange can be counted by. */
export type AgencyChangeFacet =
  /** By kind. */
  | 'KIND'
  /** By legal document. */
  | 'LEGAL_DOCUMENT';

/** Narrows a list of AgencyChange; all that is given must hold. */
export type AgencyChangeFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Took effect on this date or later. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<AgencyChangeKind>>;
  /** Only changes ordered by these legal documents, by code. */
  legalDocument?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only changes of these agencies, by code. */
  original?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only changes that led to these agencies, by code. */
  result?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Took effect on this date or earlier. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What happened to agencies. */
export type AgencyChangeKind =
  /** Giải thể: a body ended without a successor. */
  | 'DISSOLUTION'
  /** Thành lập: a new body. */
  | 'ESTABLISHMENT'
  /** Sáp nhập, hợp nhất: several became one. */
  | 'MERGER'
  /** Đổi tên: the same body under another name or rank. */
  | 'RENAME'
  /** Chia, tách: one became several. */
  | 'SPLIT'
  /** Chuyển giao: a function or a body went to another agency. */
  | 'TRANSFER';

/** The orders of a list of AgencyChange. */
export type AgencyChangeOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By date, ascending. */
  | 'DATE_ASC'
  /** By date, descending. */
  | 'DATE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Agency can be counted by. */
export type AgencyFacet =
  /** By kind. */
  | 'KIND'
  /** By parent. */
  | 'PARENT'
  /** By province kind. */
  | 'PROVINCE_KIND'
  /** By region. */
  | 'REGION';

/** Narrows a list of Agency; all that is given must hold. */
export type AgencyFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<AgencyKind>>;
  /** Only these electronic identification codes. */
  officialCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only agencies directly under these, by code. */
  parent?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these statistical codes of provinces. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only provinces of these regions, by Vietnamese name. */
  region?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What an agency is. */
export type AgencyKind =
  /** A national committee, steering board or task force. */
  | 'COMMITTEE'
  /** Cơ quan thuộc Chính phủ: an agency under the Government. */
  | 'GOVERNMENT_AGENCY'
  /** Cơ quan ngang bộ: an agency of ministerial rank. */
  | 'MINISTERIAL_AGENCY'
  /** Bộ: a ministry. */
  | 'MINISTRY'
  /** A body of another kind, or a class of bodies. */
  | 'OTHER'
  /** A private or joint-stock enterprise. */
  | 'PRIVATE_ENTERPRISE'
  /** The People's Committee of a province or centrally run city. */
  | 'PROVINCE'
  /** A state-owned enterprise outside telecommunications. */
  | 'STATE_ENTERPRISE'
  /** A state-owned telecommunications enterprise. */
  | 'TELECOM_ENTERPRISE'
  /** A department, authority or centre inside another agency. */
  | 'UNIT';

/** The orders of a list of Agency. */
export type AgencyOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of AgencyRole can be counted by. */
export type AgencyRoleFacet =
  /** By agency. */
  | 'AGENCY'
  /** By role. */
  | 'ROLE'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of AgencyRole; all that is given must hold. */
export type AgencyRoleFilter = {
  /** Only roles of these agencies, by code. */
  agency?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only roles of agencies of these kinds. */
  agencyKind?: InputMaybe<Array<AgencyKind>>;
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these roles. */
  role?: InputMaybe<Array<RoleKind>>;
  /** Only roles in these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of a list of AgencyRole. */
export type AgencyRoleOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** Narrows the feed of changes; all that is given must hold. */
export type ChangeFilter = {
  /** Only these kinds of change. */
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** Recorded at this moment or later. */
  recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at this moment or earlier. */
  recordedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changes of entries of these types. */
  types?: InputMaybe<Array<RecordType>>;
};

/** What a revision did to a state of an entry. */
export type ChangeKind =
  /** The entry was not known before. */
  | 'ADDED'
  /** Another state of a known entry is believed. */
  | 'CHANGED'
  /** The state is no longer believed. */
  | 'CLOSED';

/** What a list of Citation can be counted by. */
export type CitationFacet =
  /** By confidence. */
  | 'CONFIDENCE'
  /** By document. */
  | 'DOCUMENT'
  /** By record. */
  | 'RECORD';

/** Narrows a list of Citation; all that is given must hold. */
export type CitationFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these degrees of confidence. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Only citations of these documents, by code. */
  document?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these rows of the curated research. */
  fact?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only citations at these entries, each as Type/code. */
  record?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The orders of a list of Citation. */
export type CitationOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Claim can be counted by. */
export type ClaimFacet =
  /** By date. */
  | 'DATE'
  /** By measure. */
  | 'MEASURE'
  /** By stated by. */
  | 'STATED_BY'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Claim; all that is given must hold. */
export type ClaimFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Stated for this date or later. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only claims of these indicators, by code. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only claims about these. */
  measure?: InputMaybe<Array<ClaimMeasure>>;
  /** Only claims of these agencies, by code. */
  statedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only claims about these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Stated for this date or earlier. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What a claim is about that the registry can count. */
export type ClaimMeasure =
  /** Agencies that published their catalogue of databases. */
  | 'CATALOGUE_PUBLISHERS'
  /** Databases. */
  | 'DATABASES'
  /** Items of information that the database of the claim keeps. */
  | 'DATA_ITEMS'
  /** Agencies with a link to the database of the claim. */
  | 'DATA_LINK_CONSUMERS'
  /** Databases on the official list of the document of the claim. */
  | 'LISTED_DATABASES'
  /** Agencies that signed a plan of the programme of the claim. */
  | 'PLAN_SIGNATORIES'
  /** Agencies with a link over the platform of the claim. */
  | 'PLATFORM_CONSUMERS'
  /** Public services listed by the decisions of the claim. */
  | 'PUBLIC_SERVICES'
  /** Those of them offered online. */
  | 'PUBLIC_SERVICES_PROVIDED';

/** The orders of a list of Claim. */
export type ClaimOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By date, ascending. */
  | 'DATE_ASC'
  /** By date, descending. */
  | 'DATE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** How a stated figure relates to the true one. */
export type Comparator =
  /** About it. */
  | 'ABOUT'
  /** It or more. */
  | 'AT_LEAST'
  /** It or less. */
  | 'AT_MOST'
  /** From `value` to `valueTo`. */
  | 'BETWEEN'
  /** Exactly it. */
  | 'EQUAL'
  /** Less than it; of a figure: nearly it. */
  | 'LESS_THAN'
  /** More than it. */
  | 'MORE_THAN';

/** How sure a fact is. */
export type Confidence =
  /** Read in the place cited. */
  | 'HIGH'
  /** Not verified, or an inference. */
  | 'LOW'
  /** Read second hand, or in part. */
  | 'MEDIUM';

/** Which way the data go. */
export type DataFlow =
  /** The provider answers. */
  | 'TO_CONSUMER'
  /** The consumer delivers. */
  | 'TO_PROVIDER'
  /** Both. */
  | 'TWO_WAY'
  /** Not known. */
  | 'UNKNOWN';

/** What a list of DataItem can be counted by. */
export type DataItemFacet =
  /** By database. */
  | 'DATABASE'
  /** By dataset. */
  | 'DATASET'
  /** By group. */
  | 'GROUP';

/** Narrows a list of DataItem; all that is given must hold. */
export type DataItemFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only items of these databases, by code. */
  database?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only items of these datasets, by code. */
  dataset?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these groups. */
  group?: InputMaybe<Array<DataItemGroup>>;
  /** Whether it identifies the subject. */
  key?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is sensitive. */
  sensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a data item is about; a grouping of this registry, not of the law. */
export type DataItemGroup =
  /** Basic facts of the subject. */
  | 'BASIC'
  /** How to reach the subject. */
  | 'CONTACT'
  /** Identifies the subject. */
  | 'KEY'
  /** Anything else. */
  | 'OTHER'
  /** Relatives and household. */
  | 'RELATION'
  /** Where the subject lives. */
  | 'RESIDENCE'
  /** Sensitive personal data. */
  | 'SENSITIVE';

/** The orders of a list of DataItem. */
export type DataItemOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a link runs over. */
export type DataLinkChannel =
  /** Files handed over. */
  | 'FILE'
  /** Inside one agency. */
  | 'INTERNAL'
  /** A shared platform, named in `platform`. */
  | 'PLATFORM'
  /** A line of its own between the two systems, past the platforms. */
  | 'POINT_TO_POINT'
  /** Not known. */
  | 'UNKNOWN';

/** What a list of DataLink can be counted by. */
export type DataLinkFacet =
  /** By channel. */
  | 'CHANNEL'
  /** By consumer. */
  | 'CONSUMER'
  /** By consumer kind. */
  | 'CONSUMER_KIND'
  /** By data item. */
  | 'DATA_ITEM'
  /** By data service. */
  | 'DATA_SERVICE'
  /** By direction. */
  | 'DIRECTION'
  /** By legal basis. */
  | 'LEGAL_BASIS'
  /** By mode. */
  | 'MODE'
  /** By platform. */
  | 'PLATFORM'
  /** By provider. */
  | 'PROVIDER'
  /** By status. */
  | 'STATUS';

/** Narrows a list of DataLink; all that is given must hold. */
export type DataLinkFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these channels. */
  channel?: InputMaybe<Array<DataLinkChannel>>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Connected on this date or later. */
  connectedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Connected on this date or earlier. */
  connectedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only links of these agencies as consumers, by code. */
  consumer?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links that end in these databases, by code. */
  consumerDatabase?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links of consumers of these kinds. */
  consumerKind?: InputMaybe<Array<AgencyKind>>;
  /** Only links that end in these platforms, by code. */
  consumerPlatform?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links that use these data items, by code. */
  dataItem?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links through these data services, by code. */
  dataService?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these directions. */
  direction?: InputMaybe<Array<DataFlow>>;
  /** Whether a deadline was set. */
  dueKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ordered to be in use by this date or earlier. */
  dueUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether a legal document of this registry is its basis. */
  hasLegalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links that rest on these legal documents, by code. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these methods. */
  mode?: InputMaybe<Array<SharingMethod>>;
  /** Only links over these platforms, by code. */
  platform?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links to these databases, by code. */
  provider?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only links to databases of these agencies, by code. */
  providerOwner?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether its purpose is known. */
  purposeKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<DataLinkStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of a list of DataLink. */
export type DataLinkOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By connected on, ascending. */
  | 'CONNECTED_ON_ASC'
  /** By connected on, descending. */
  | 'CONNECTED_ON_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** How far a link has come. */
export type DataLinkStatus =
  /** No longer in use. */
  | 'ENDED'
  /** In use. */
  | 'OPERATIONAL'
  /** Tried out. */
  | 'PILOT'
  /** Ordered or agreed. */
  | 'PLANNED'
  /** Being set up. */
  | 'PREPARING'
  /** Out of use for a time. */
  | 'SUSPENDED'
  /** No evidence was found either way. */
  | 'UNKNOWN';

/** What a list of DataService can be counted by. */
export type DataServiceFacet =
  /** By database. */
  | 'DATABASE'
  /** By method. */
  | 'METHOD'
  /** By platform. */
  | 'PLATFORM'
  /** By provider. */
  | 'PROVIDER'
  /** By sharing form. */
  | 'SHARING_FORM'
  /** By status. */
  | 'STATUS';

/** Narrows a list of DataService; all that is given must hold. */
export type DataServiceFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services of these databases, by code. */
  database?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services that serve these datasets, by code. */
  dataset?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these methods. */
  method?: InputMaybe<Array<SharingMethod>>;
  /** Only services on these platforms, by code. */
  platform?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services of these agencies, by code. */
  provider?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services that answer with these data items, by code. */
  responseItem?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these terms. */
  sharingForm?: InputMaybe<Array<SharingForm>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<LifecycleStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of a list of DataService. */
export type DataServiceOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Database can be counted by. */
export type DatabaseFacet =
  /** By kind. */
  | 'KIND'
  /** By legal basis. */
  | 'LEGAL_BASIS'
  /** By operator. */
  | 'OPERATOR'
  /** By owner. */
  | 'OWNER'
  /** By owner kind. */
  | 'OWNER_KIND'
  /** By personal data. */
  | 'PERSONAL_DATA'
  /** By platform. */
  | 'PLATFORM'
  /** By security level. Needs the role ANALYST. */
  | 'SECURITY_LEVEL'
  /** By status. */
  | 'STATUS';

/** Narrows a list of Database; all that is given must hold. */
export type DatabaseFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether a legal document of this registry is its basis. */
  hasLegalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<DatabaseKind>>;
  /** Only databases that rest on these legal documents, by code. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether a legal basis is given in words. */
  legalBasisNoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only databases on the official lists of these legal documents, by code. */
  onList?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only databases run by these agencies, by code. */
  operator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only databases of these agencies, by code. */
  owner?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only databases of agencies of these kinds. */
  ownerKind?: InputMaybe<Array<AgencyKind>>;
  /** Whether one owner is known. */
  ownerKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it keeps personal data; what is not known matches neither. */
  personalData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only databases hosted on these platforms, by code. */
  platform?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these security levels. Needs the role ANALYST. */
  securityLevel?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether the security level is known. Needs the role ANALYST. */
  securityLevelKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<LifecycleStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Whose database it is. */
export type DatabaseKind =
  /** Of one ministry, for its own field. */
  | 'MINISTRY'
  /** Cơ sở dữ liệu quốc gia: on an official list of national databases, or named national by law. */
  | 'NATIONAL'
  /** Of one province. */
  | 'PROVINCE'
  /** Cơ sở dữ liệu chuyên ngành: of one sector, nation-wide. */
  | 'SPECIALISED';

/** The orders of a list of Database. */
export type DatabaseOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By launched on, ascending. */
  | 'LAUNCHED_ON_ASC'
  /** By launched on, descending. */
  | 'LAUNCHED_ON_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Dataset can be counted by. */
export type DatasetFacet =
  /** By access level. */
  | 'ACCESS_LEVEL'
  /** By database. */
  | 'DATABASE'
  /** By format. */
  | 'FORMAT'
  /** By publisher. */
  | 'PUBLISHER'
  /** By status. */
  | 'STATUS'
  /** By theme. */
  | 'THEME';

/** Narrows a list of Dataset; all that is given must hold. */
export type DatasetFilter = {
  /** Only these access levels. */
  accessLevel?: InputMaybe<Array<AccessLevel>>;
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only datasets of these databases, by code. */
  database?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these formats. */
  format?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only datasets that rest on these legal documents, by code. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only datasets of databases of these agencies, by code. */
  owner?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only datasets published by these agencies, by code. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<LifecycleStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only these themes. */
  theme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The next update is due on this date or earlier. */
  updateDueUntil?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The orders of a list of Dataset. */
export type DatasetOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Event can be counted by. */
export type EventFacet =
  /** By date. */
  | 'DATE'
  /** By kind. */
  | 'KIND'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Event; all that is given must hold. */
export type EventFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** On this date or later. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only events of these hosts, by code. */
  host?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<EventKind>>;
  /** Only events these agencies took part in, by code. */
  participant?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events about these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** On this date or earlier. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What happened. */
export type EventKind =
  /** Hội nghị. */
  | 'CONFERENCE'
  /** Khai trương, vận hành. */
  | 'LAUNCH'
  /** Phiên họp. */
  | 'MEETING'
  /** Phát biểu, báo cáo. */
  | 'SPEECH';

/** The orders of a list of Event. */
export type EventOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By date, ascending. */
  | 'DATE_ASC'
  /** By date, descending. */
  | 'DATE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** How a run stands. */
export type HarvestOutcome =
  /** Its differences are in the registry. */
  | 'APPLIED'
  /** It was held, and a run of its own has carried it out since. */
  | 'CONFIRMED'
  /** It was held, and given up. Nothing of it is in the registry. */
  | 'DISCARDED'
  /** It could not be carried out. Nothing of it is in the registry. */
  | 'FAILED'
  /** It would close too much: a person has to confirm or to discard it. Nothing of it is in the registry. */
  | 'HELD'
  /** It is under way. */
  | 'RUNNING'
  /** It brought nothing new. */
  | 'UNCHANGED';

/** What a run does. */
export type HarvestRunKind =
  /** It carries out a run that was held. */
  | 'CONFIRMATION'
  /** It follows the decision of a steward. */
  | 'DECISION'
  /** It reads a source and applies what differs. */
  | 'HARVEST'
  /** It ends all that a source said. */
  | 'REMOVAL'
  /** It takes back what another run wrote. */
  | 'ROLLBACK';

/** The stage of a run in which something went wrong. */
export type HarvestStage =
  /** Writing it. */
  | 'APPLY'
  /** Asking the source. */
  | 'FETCH'
  /** Putting a record into the registry's words. */
  | 'MAP'
  /** Finding out which record of the registry it is. */
  | 'MATCH'
  /** Reading its answer as records. */
  | 'PARSE'
  /** Checking the values. */
  | 'VALIDATE';

/** What a list of Indicator can be counted by. */
export type IndicatorFacet =
  /** By quality. */
  | 'QUALITY'
  /** By unit. */
  | 'UNIT';

/** Narrows a list of Indicator; all that is given must hold. */
export type IndicatorFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether it measures data quality. */
  measuresQuality?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only indicators of these criteria of data quality. */
  quality?: InputMaybe<Array<QualityCriterion>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of a list of Indicator. */
export type IndicatorOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** The languages of the registry. */
export type Language =
  /** English, where it exists. */
  | 'EN'
  /** Tiếng Việt; every text exists in it. */
  | 'VI';

/** What a list of LegalDocument can be counted by. */
export type LegalDocumentFacet =
  /** By issuer. */
  | 'ISSUER'
  /** By kind. */
  | 'KIND'
  /** By status. */
  | 'STATUS';

/** Narrows a list of LegalDocument; all that is given must hold. */
export type LegalDocumentFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Issued on this date or later. */
  issuedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Issued on this date or earlier. */
  issuedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only documents of these issuers, by code. */
  issuer?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these forms. */
  kind?: InputMaybe<Array<LegalDocumentKind>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<LegalStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The forms of legal and directing documents. */
export type LegalDocumentKind =
  /** Thông tư. */
  | 'CIRCULAR'
  /** Quyết định. */
  | 'DECISION'
  /** Nghị định. */
  | 'DECREE'
  /** Chỉ thị. */
  | 'DIRECTIVE'
  /** Luật. */
  | 'LAW'
  /** Thông báo. */
  | 'NOTICE'
  /** Công văn. */
  | 'OFFICIAL_LETTER'
  /** Công điện. */
  | 'OFFICIAL_TELEGRAM'
  /** Kế hoạch. */
  | 'PLAN'
  /** Nghị quyết. */
  | 'RESOLUTION'
  /** Quy chuẩn kỹ thuật quốc gia. */
  | 'TECHNICAL_REGULATION';

/** The orders of a list of LegalDocument. */
export type LegalDocumentOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By issued on, ascending. */
  | 'ISSUED_ON_ASC'
  /** By issued on, descending. */
  | 'ISSUED_ON_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** Whether a document is in force. */
export type LegalStatus =
  /** In force with amendments. */
  | 'AMENDED'
  /** Its tasks have run their course. */
  | 'COMPLETED'
  /** Not issued yet. */
  | 'DRAFT'
  /** In force. */
  | 'IN_FORCE'
  /** Issued, not in effect yet. */
  | 'ISSUED'
  /** Replaced by another document. */
  | 'REPLACED'
  /** Not verified. */
  | 'UNKNOWN';

/** How far a system has come. */
export type LifecycleStatus =
  /** No longer in use. */
  | 'ENDED'
  /** Being built. */
  | 'IN_CONSTRUCTION'
  /** In use. */
  | 'OPERATIONAL'
  /** In use in part of its scope. */
  | 'PARTIAL'
  /** Tried out in some places. */
  | 'PILOT'
  /** Asked for or planned, not begun. */
  | 'PLANNED'
  /** Out of use for a time. */
  | 'SUSPENDED'
  /** Not known, or the sources are not clear. */
  | 'UNKNOWN';

/** The side of a link. */
export type LinkSide =
  /** It uses data of another. */
  | 'CONSUMES'
  /** Its data are used by another. */
  | 'PROVIDES';

/** Why a record of a source may be one of the registry. */
export type MatchProposalKind =
  /** It has the same name, under the same owner. */
  | 'MATCH'
  /** The source called that one something else, and lists it no more. */
  | 'RENAME';

/** Where a figure comes from. */
export type ObservationBasis =
  /** Worked out from reported figures. */
  | 'DERIVED'
  /** Somebody reported it. */
  | 'REPORTED';

/** What a list of Observation can be counted by. */
export type ObservationFacet =
  /** By basis. */
  | 'BASIS'
  /** By date. */
  | 'DATE'
  /** By indicator. */
  | 'INDICATOR'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Observation; all that is given must hold. */
export type ObservationFilter = {
  /** Only reported, or only derived figures. */
  basis?: InputMaybe<Array<ObservationBasis>>;
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only figures of this precision. */
  comparator?: InputMaybe<Array<Comparator>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** For this date or later. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only figures of these indicators, by code. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only figures of indicators of these criteria of data quality. */
  quality?: InputMaybe<Array<QualityCriterion>>;
  /** Only figures about these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** For this date or earlier. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The orders of a list of Observation. */
export type ObservationOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By date, ascending. */
  | 'DATE_ASC'
  /** By date, descending. */
  | 'DATE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Platform can be counted by. */
export type PlatformFacet =
  /** By kind. */
  | 'KIND'
  /** By operator. */
  | 'OPERATOR'
  /** By status. */
  | 'STATUS';

/** Narrows a list of Platform; all that is given must hold. */
export type PlatformFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether a legal document of this registry is its basis. */
  hasLegalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<PlatformKind>>;
  /** Only platforms that rest on these legal documents, by code. */
  legalBasis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only platforms run by these agencies, by code. */
  operator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<LifecycleStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a platform does. */
export type PlatformKind =
  /** Handles dossiers of administrative procedures. */
  | 'CASE_MANAGEMENT'
  /** Houses data and systems. */
  | 'DATA_CENTRE'
  /** Keeps the digital papers of people and organisations. */
  | 'DATA_STORE'
  /** Sends official documents between agencies. */
  | 'DOCUMENT_EXCHANGE'
  /** Identifies and authenticates people. */
  | 'IDENTITY'
  /** Connects systems and shares data: NDXP, LGSP, NDOP. */
  | 'INTEGRATION'
  /** Measures and supervises. */
  | 'MONITORING'
  /** Carries the traffic. */
  | 'NETWORK'
  /** Publishes open data. */
  | 'OPEN_DATA'
  /** Of another kind. */
  | 'OTHER'
  /** Guards other systems. */
  | 'SECURITY'
  /** Offers public services to people and businesses. */
  | 'SERVICE_PORTAL'
  /** Helps businesses or people to go digital. */
  | 'SUPPORT'
  /** A digital utility: e-invoice, e-signature, e-payment account. */
  | 'UTILITY';

/** The orders of a list of Platform. */
export type PlatformOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a run would do to a record. */
export type PreviewedKind =
  /** The record would be new. */
  | 'ADDED'
  /** A field would be another. */
  | 'CHANGED'
  /** One field would be left out, because something is wrong. */
  | 'LEFT_OUT'
  /** It would be noted as missing. */
  | 'MISSING'
  /** It would be left out, because something is wrong. */
  | 'REJECTED'
  /** A steward would have to say which record it is. */
  | 'UNMATCHED'
  /** It would be closed: the source does not list it any more. */
  | 'VANISHED';

/** What a list of Programme can be counted by. */
export type ProgrammeFacet =
  /** By kind. */
  | 'KIND'
  /** By owner. */
  | 'OWNER'
  /** By part of. */
  | 'PART_OF';

/** Narrows a list of Programme; all that is given must hold. */
export type ProgrammeFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those of these legal documents, by code. */
  document?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Only those of these agencies, by code. */
  owner?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only points of these, by code. */
  partOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of undertaking it is. */
export type ProgrammeKind =
  /** Ưu tiên: a set of priorities, or one of a set. */
  | 'PRIORITY'
  /** Chương trình. */
  | 'PROGRAMME'
  /** Đề án. */
  | 'PROJECT'
  /** Chiến lược. */
  | 'STRATEGY'
  /** Chủ đề: the theme of a year. */
  | 'THEME';

/** The orders of a list of Programme. */
export type ProgrammeOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** Why the value of a field is that of a source. */
export type ProvenanceReason =
  /** A steward decided so. */
  | 'DECISION'
  /** No other source says anything of it. */
  | 'ONLY_SOURCE'
  /** No rule speaks of it; the source comes first in the order of all sources. */
  | 'ORDER'
  /** A rule says that the source wins for the field. */
  | 'RULE';

/** The two kinds of units of provincial level. */
export type ProvinceKind =
  /** Thành phố trực thuộc Trung ương: a centrally run city. */
  | 'CITY'
  /** Tỉnh. */
  | 'PROVINCE';

/** What a list of PublicService can be counted by. */
export type PublicServiceFacet =
  /** By decision. */
  | 'DECISION'
  /** By kind. */
  | 'KIND'
  /** By lead. */
  | 'LEAD'
  /** By platform. */
  | 'PLATFORM'
  /** By status. */
  | 'STATUS';

/** Narrows a list of PublicService; all that is given must hold. */
export type PublicServiceFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services that use these databases, by code. */
  database?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services of these decisions, by code. */
  decision?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only services, or only lists. */
  kind?: InputMaybe<Array<PublicServiceKind>>;
  /** Only services led by these agencies, by code. */
  lead?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only services on these platforms, by code. */
  platform?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<PublicServiceStatus>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One service, or a list of services known only by its size. */
export type PublicServiceKind =
  /** A list of services whose items are not known one by one. */
  | 'LIST'
  /** One public service. */
  | 'SERVICE';

/** The orders of a list of PublicService. */
export type PublicServiceOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** Whether a public service is offered online. */
export type PublicServiceStatus =
  /** Still to be offered. */
  | 'OUTSTANDING'
  /** Some of the list are offered online. */
  | 'PARTLY_PROVIDED'
  /** Tried out in some places. */
  | 'PILOT'
  /** Offered online. */
  | 'PROVIDED'
  /** Not known. */
  | 'UNKNOWN';

/** The four words of the motto for data: đúng, đủ, sạch, sống. */
export type QualityCriterion =
  /** Sạch: no duplicates, no invalid values. */
  | 'CLEAN'
  /** Đủ: nothing required is missing. */
  | 'COMPLETE'
  /** Đúng: agrees with reality and with the legal source. */
  | 'CORRECT'
  /** Sống: updated as things change. */
  | 'LIVE';

/** The types of entries of the registry. */
export type RecordType =
  /** Entries of the type Agency. */
  | 'Agency'
  /** Entries of the type AgencyChange. */
  | 'AgencyChange'
  /** Entries of the type AgencyRole. */
  | 'AgencyRole'
  /** Entries of the type Citation. */
  | 'Citation'
  /** Entries of the type Claim. */
  | 'Claim'
  /** Entries of the type DataItem. */
  | 'DataItem'
  /** Entries of the type DataLink. */
  | 'DataLink'
  /** Entries of the type DataService. */
  | 'DataService'
  /** Entries of the type Database. */
  | 'Database'
  /** Entries of the type Dataset. */
  | 'Dataset'
  /** Entries of the type Event. */
  | 'Event'
  /** Entries of the type Indicator. */
  | 'Indicator'
  /** Entries of the type LegalDocument. */
  | 'LegalDocument'
  /** Entries of the type Observation. */
  | 'Observation'
  /** Entries of the type Platform. */
  | 'Platform'
  /** Entries of the type Programme. */
  | 'Programme'
  /** Entries of the type PublicService. */
  | 'PublicService'
  /** Entries of the type Source. */
  | 'Source'
  /** Entries of the type SourceDocument. */
  | 'SourceDocument'
  /** Entries of the type Statement. */
  | 'Statement'
  /** Entries of the type Target. */
  | 'Target'
  /** Entries of the type Task. */
  | 'Task';

/** What an agency, or the office of its head, is or does. */
export type RoleKind =
  /** Cơ quan giúp việc. */
  | 'ASSISTING_BODY'
  /** Đơn vị xây dựng. */
  | 'BUILDER'
  /** Đơn vị đã công bố danh mục cơ sở dữ liệu. */
  | 'CATALOGUE_PUBLISHER'
  /** Chủ tịch. */
  | 'CHAIR'
  /** Đơn vị có đóng góp được ghi nhận. */
  | 'CONTRIBUTOR'
  /** Đồng chủ trì. */
  | 'CO_CHAIR'
  /** Tổ phó, Phó Trưởng ban. */
  | 'DEPUTY_HEAD'
  /** Đơn vị phổ biến kinh nghiệm. */
  | 'EXPERIENCE_SHARER'
  /** Đầu mối điều phối. */
  | 'FOCAL_POINT'
  /** Tổ trưởng, Trưởng ban. */
  | 'HEAD'
  /** Đơn vị ban hành, thông báo. */
  | 'ISSUER'
  /** Tham dự. */
  | 'PARTICIPANT'
  /** Đơn vị ban hành kế hoạch. */
  | 'PLAN_ISSUER'
  /** Đơn vị đã ký kế hoạch. */
  | 'PLAN_SIGNATORY'
  /** Đơn vị báo cáo. */
  | 'REPORTER'
  /** Đại diện tham dự. */
  | 'REPRESENTATIVE'
  /** Người có thẩm quyền ký, theo chức vụ. */
  | 'SIGNATORY'
  /** Tổ phó thường trực. */
  | 'STANDING_DEPUTY_HEAD'
  /** Phó Chủ tịch thường trực. */
  | 'STANDING_VICE_CHAIR'
  /** Ban chỉ đạo, hoặc nhiệm vụ chỉ đạo. */
  | 'STEERING_BODY'
  /** Đơn vị tập huấn. */
  | 'TRAINER'
  /** Phó Chủ tịch. */
  | 'VICE_CHAIR';

/** On what terms data are shared (Decree 47/2020/NĐ-CP, art. 34). */
export type SharingForm =
  /** Mặc định: for every agency alike. */
  | 'DEFAULT'
  /** Theo yêu cầu: agreed for one use. */
  | 'ON_REQUEST'
  /** Not known. */
  | 'UNKNOWN';

/** How data are shared (Decree 47/2020/NĐ-CP, art. 23). */
export type SharingMethod =
  /** Dịch vụ trực tuyến: asked and answered one by one. */
  | 'ONLINE'
  /** Đóng gói: in batches or on media. */
  | 'PACKAGE'
  /** Đồng bộ: all or part kept equal. */
  | 'SYNC'
  /** Not known. */
  | 'UNKNOWN';

/** What a list of SourceDocument can be counted by. */
export type SourceDocumentFacet =
  /** By kind. */
  | 'KIND'
  /** By publisher. */
  | 'PUBLISHER';

/** Narrows a list of SourceDocument; all that is given must hold. */
export type SourceDocumentFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<SourceDocumentKind>>;
  /** Only texts of these legal documents, by code. */
  legalDocument?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only texts of these publishers. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of text a fact was read in. */
export type SourceDocumentKind =
  /** A public repository of code or data. */
  | 'CODE_REPOSITORY'
  /** Worked out from other facts. */
  | 'DERIVATION'
  /** No text: general knowledge, to be verified. */
  | 'GENERAL_KNOWLEDGE'
  /** A notice or report of the Government, read whole, cited by line. */
  | 'GOVERNMENT_TEXT'
  /** The text of a legal document. */
  | 'LEGAL_TEXT'
  /** No source was found; the entry says so. */
  | 'NONE_FOUND'
  /** A public copy without a stable address. */
  | 'PUBLIC_COPY'
  /** A page of the open web. */
  | 'WEB_PAGE';

/** The orders of a list of SourceDocument. */
export type SourceDocumentOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Source can be counted by. */
export type SourceFacet =
  /** By kind. */
  | 'KIND'
  /** By owner. */
  | 'OWNER';

/** Narrows a list of Source; all that is given must hold. */
export type SourceFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<SourceKind>>;
  /** Only sources of these agencies, by code. */
  owner?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How a source stands on the day asked about. */
export type SourceHealth =
  /** The last run failed. */
  | 'FAILING'
  /** The last run succeeded, and none is late. */
  | 'HEALTHY'
  /** A run waits for a steward to confirm it. */
  | 'HELD'
  /** No run has succeeded yet. */
  | 'NEVER_HARVESTED'
  /** A day on which the schedule wanted a run has passed without one that succeeded. */
  | 'OVERDUE';

/** How the catalogue of a source is read. */
export type SourceKind =
  /** The API of a CKAN portal. */
  | 'CKAN'
  /** A CSV or TSV file. */
  | 'CSV'
  /** Facts curated by hand, shipped with the program. */
  | 'CURATED'
  /** DCAT metadata. */
  | 'DCAT'
  /** A GraphQL endpoint. */
  | 'GRAPHQL'
  /** JSON over HTTP. */
  | 'REST'
  /** A query to a database. */
  | 'SQL'
  /** A spreadsheet. */
  | 'XLSX';

/** The orders of a list of Source. */
export type SourceOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Statement can be counted by. */
export type StatementFacet =
  /** By kind. */
  | 'KIND'
  /** By stated by. */
  | 'STATED_BY'
  /** By stated on. */
  | 'STATED_ON'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Statement; all that is given must hold. */
export type StatementFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Made on this date or later. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only principles, or only assessments. */
  kind?: InputMaybe<Array<StatementKind>>;
  /** Only those of these agencies, by code. */
  statedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those about these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Made on this date or earlier. */
  until?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What a document states. */
export type StatementKind =
  /** Đánh giá, nhận định. */
  | 'ASSESSMENT'
  /** Quan điểm, phương châm. */
  | 'PRINCIPLE';

/** The orders of a list of Statement. */
export type StatementOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By stated on, ascending. */
  | 'STATED_ON_ASC'
  /** By stated on, descending. */
  | 'STATED_ON_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** What a list of Target can be counted by. */
export type TargetFacet =
  /** By document. */
  | 'DOCUMENT'
  /** By due on. */
  | 'DUE_ON'
  /** By indicator. */
  | 'INDICATOR'
  /** By lead. */
  | 'LEAD'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Target; all that is given must hold. */
export type TargetFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only these comparisons. */
  comparator?: InputMaybe<Array<Comparator>>;
  /** Only targets set by these legal documents, by code. */
  document?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether a date was set. */
  dueKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this date or earlier. */
  dueUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only targets of these indicators, by code. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only targets set for these agencies, by code. */
  lead?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only targets for these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of a list of Target. */
export type TargetOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By due on, ascending. */
  | 'DUE_ON_ASC'
  /** By due on, descending. */
  | 'DUE_ON_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** A target against the figures known on the day asked about. */
export type TargetProgress =
  /** Its date is past, and a figure for that date or later does not fulfil it. */
  | 'NOT_REACHED'
  /** Its date has not come, and no figure fulfils it yet. */
  | 'OPEN'
  /** A figure up to its date fulfils it. */
  | 'REACHED'
  /** Only a figure after its date fulfils it. */
  | 'REACHED_LATE'
  /** Its date is past, and no figure tells. */
  | 'UNKNOWN';

/** What a list of Task can be counted by. */
export type TaskFacet =
  /** By assignee. */
  | 'ASSIGNEE'
  /** By document. */
  | 'DOCUMENT'
  /** By due on. */
  | 'DUE_ON'
  /** By kind. */
  | 'KIND'
  /** By lead. */
  | 'LEAD'
  /** By status. */
  | 'STATUS'
  /** By subject. */
  | 'SUBJECT';

/** Narrows a list of Task; all that is given must hold. */
export type TaskFilter = {
  /** Holds since this date or later. */
  beganFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Holds since this date or earlier; a beginning that is not known does not count. */
  beganUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tasks that these agencies take part in, by code. */
  coordinator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tasks ordered by these legal documents, by code. */
  document?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Due on this date or later. */
  dueFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether a date was set. */
  dueKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this date or earlier. */
  dueUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ended, or is known to end, at this date or earlier. */
  endedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only tasks, or only deadlines. */
  kind?: InputMaybe<Array<TaskKind>>;
  /** Only tasks led by these agencies, by code. */
  lead?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ordered on this date or later. */
  orderedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ordered on this date or earlier. */
  orderedUntil?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether it is past its date and not done on the day asked about. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<TaskStatus>>;
  /** Only tasks about these entries, each as Type/code. */
  subject?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Every word begins some word of the name, code or description; case, tones and diacritics do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What was ordered. */
export type TaskKind =
  /** Work to be done by a date. */
  | 'DEADLINE'
  /** Work to be done. */
  | 'TASK';

/** The orders of a list of Task. */
export type TaskOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By due on, ascending. */
  | 'DUE_ON_ASC'
  /** By due on, descending. */
  | 'DUE_ON_DESC'
  /** By Vietnamese name, in Vietnamese alphabetical order, ascending. */
  | 'NAME_ASC'
  /** By Vietnamese name, in Vietnamese alphabetical order, descending. */
  | 'NAME_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** How a task stands. */
export type TaskStatus =
  /** Done. */
  | 'DONE'
  /** Partly done. */
  | 'IN_PROGRESS'
  /** Ordered; no completion was found. */
  | 'OPEN'
  /** Not known. */
  | 'UNKNOWN';

export type AgenciesQueryVariables = Exact<{
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type AgenciesQuery = { agencies: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, abbreviation?: string | null, kind: AgencyKind, inForce: boolean, validFrom?: string | null, validTo?: string | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type ChangesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  filter?: InputMaybe<ChangeFilter>;
}>;


export type ChangesQuery = { changes: { edges: Array<{ cursor: string, node: { revision: number, recordedAt: string, kind: ChangeKind, type: RecordType, code: string, validFrom?: string | null, validTo?: string | null, author: string, reason: string, differences: Array<{ field: string, before?: string | null, after?: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type DataLinksQueryVariables = Exact<{
  filter?: InputMaybe<DataLinkFilter>;
  orderBy?: InputMaybe<DataLinkOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type DataLinksQuery = { dataLinks: { totalCount: number, nodes: Array<{ id: string, code: string, status: DataLinkStatus, channel: DataLinkChannel, connectedOn?: string | null, purpose?: string | null, consumer: { code: string, name: string }, provider: { code: string, name: string }, platform?: { code: string, name: string } | null, citations: Array<{ confidence: Confidence, line?: number | null, document: { code: string, url?: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type DatabasesQueryVariables = Exact<{
  filter?: InputMaybe<DatabaseFilter>;
  orderBy?: InputMaybe<DatabaseOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type DatabasesQuery = { databases: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, kind: DatabaseKind, status: LifecycleStatus, inForce: boolean, owner?: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type DatasetsQueryVariables = Exact<{
  filter?: InputMaybe<DatasetFilter>;
  orderBy?: InputMaybe<DatasetOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type DatasetsQuery = { datasets: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, description?: string | null, keywords: Array<string>, licence?: string | null, landingPage?: string | null, status: LifecycleStatus, inForce: boolean, publisher?: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export type LinkFieldsFragment = { id: string, code: string, status: DataLinkStatus, channel: DataLinkChannel, connectedOn?: string | null, purpose?: string | null, consumer: { code: string, name: string }, provider: { code: string, name: string }, platform?: { code: string, name: string } | null, citations: Array<{ confidence: Confidence, line?: number | null, document: { code: string, url?: string | null } }> };

export type LinksToPopulationDatabaseQueryVariables = Exact<{
  filter?: InputMaybe<DataLinkFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type LinksToPopulationDatabaseQuery = { populationDatabase?: { name: string, dataLinks: { totalCount: number, nodes: Array<{ id: string, code: string, status: DataLinkStatus, channel: DataLinkChannel, connectedOn?: string | null, purpose?: string | null, consumer: { code: string, name: string }, provider: { code: string, name: string }, platform?: { code: string, name: string } | null, citations: Array<{ confidence: Confidence, line?: number | null, document: { code: string, url?: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } } | null };

export type RegistryQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type RegistryQuery = { registry: { revision: number, recordedAt?: string | null, asOf: string } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<RecordType> | RecordType>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  language?: Language;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ record: { __typename: 'Agency', id: string, code: string, name: string } | { __typename: 'AgencyChange', id: string, code: string, name: string } | { __typename: 'AgencyRole', id: string, code: string, name: string } | { __typename: 'Claim', id: string, code: string, name: string } | { __typename: 'DataItem', id: string, code: string, name: string } | { __typename: 'DataLink', id: string, code: string, name: string } | { __typename: 'DataService', id: string, code: string, name: string } | { __typename: 'Database', id: string, code: string, name: string } | { __typename: 'Dataset', id: string, code: string, name: string } | { __typename: 'Event', id: string, code: string, name: string } | { __typename: 'Indicator', id: string, code: string, name: string } | { __typename: 'LegalDocument', id: string, code: string, name: string } | { __typename: 'Observation', id: string, code: string, name: string } | { __typename: 'Platform', id: string, code: string, name: string } | { __typename: 'Programme', id: string, code: string, name: string } | { __typename: 'PublicService', id: string, code: string, name: string } | { __typename: 'Source', id: string, code: string, name: string } | { __typename: 'SourceDocument', id: string, code: string, name: string } | { __typename: 'Statement', id: string, code: string, name: string } | { __typename: 'Target', id: string, code: string, name: string } | { __typename: 'Task', id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor?: string | null } } };

export const AgenciesDocument = toDocument<AgenciesQuery, AgenciesQueryVariables>("query Agencies($filter: AgencyFilter, $orderBy: AgencyOrder, $asOf: Date, $knownAt: DateTime, $first: Int! = 100, $after: String, $language: Language! = VI) {\n  agencies(\n    filter: $filter\n    orderBy: $orderBy\n    asOf: $asOf\n    knownAt: $knownAt\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      code\n      name(language: $language)\n      abbreviation\n      kind\n      inForce\n      validFrom\n      validTo\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}");

export const ChangesDocument = toDocument<ChangesQuery, ChangesQueryVariables>("query Changes($after: String, $first: Int! = 100, $filter: ChangeFilter) {\n  changes(after: $after, first: $first, filter: $filter) {\n    edges {\n      cursor\n      node {\n        revision\n        recordedAt\n        kind\n        type\n        code\n        validFrom\n        validTo\n        author\n        reason\n        differences {\n          field\n          before\n          after\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}");

export const DataLinksDocument = toDocument<DataLinksQuery, DataLinksQueryVariables>("query DataLinks($filter: DataLinkFilter, $orderBy: DataLinkOrder, $asOf: Date, $knownAt: DateTime, $first: Int! = 100, $after: String, $language: Language! = VI) {\n  dataLinks(\n    filter: $filter\n    orderBy: $orderBy\n    asOf: $asOf\n    knownAt: $knownAt\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      ...LinkFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment LinkFields on DataLink {\n  id\n  code\n  consumer {\n    code\n    name(language: $language)\n  }\n  provider {\n    code\n    name(language: $language)\n  }\n  platform {\n    code\n    name(language: $language)\n  }\n  status\n  channel\n  connectedOn\n  purpose(language: $language)\n  citations {\n    confidence\n    line\n    document {\n      code\n      url\n    }\n  }\n}");

export const DatabasesDocument = toDocument<DatabasesQuery, DatabasesQueryVariables>("query Databases($filter: DatabaseFilter, $orderBy: DatabaseOrder, $asOf: Date, $knownAt: DateTime, $first: Int! = 100, $after: String, $language: Language! = VI) {\n  databases(\n    filter: $filter\n    orderBy: $orderBy\n    asOf: $asOf\n    knownAt: $knownAt\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      code\n      name(language: $language)\n      kind\n      status\n      inForce\n      owner {\n        code\n        name(language: $language)\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}");

export const DatasetsDocument = toDocument<DatasetsQuery, DatasetsQueryVariables>("query Datasets($filter: DatasetFilter, $orderBy: DatasetOrder, $asOf: Date, $knownAt: DateTime, $first: Int! = 100, $after: String, $language: Language! = VI) {\n  datasets(\n    filter: $filter\n    orderBy: $orderBy\n    asOf: $asOf\n    knownAt: $knownAt\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      code\n      name(language: $language)\n      description(language: $language)\n      keywords\n      licence\n      landingPage\n      status\n      inForce\n      publisher {\n        code\n        name(language: $language)\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}");

export const LinksToPopulationDatabaseDocument = toDocument<LinksToPopulationDatabaseQuery, LinksToPopulationDatabaseQueryVariables>("query LinksToPopulationDatabase($filter: DataLinkFilter, $asOf: Date, $knownAt: DateTime, $first: Int! = 100, $after: String, $language: Language! = VI) {\n  populationDatabase(asOf: $asOf, knownAt: $knownAt) {\n    name(language: $language)\n    dataLinks(direction: PROVIDES, filter: $filter, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...LinkFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment LinkFields on DataLink {\n  id\n  code\n  consumer {\n    code\n    name(language: $language)\n  }\n  provider {\n    code\n    name(language: $language)\n  }\n  platform {\n    code\n    name(language: $language)\n  }\n  status\n  channel\n  connectedOn\n  purpose(language: $language)\n  citations {\n    confidence\n    line\n    document {\n      code\n      url\n    }\n  }\n}");

export const RegistryDocument = toDocument<RegistryQuery, RegistryQueryVariables>("query Registry($asOf: Date, $knownAt: DateTime) {\n  registry(asOf: $asOf, knownAt: $knownAt) {\n    revision\n    recordedAt\n    asOf\n  }\n}");

export const SearchDocument = toDocument<SearchQuery, SearchQueryVariables>("query Search($text: String!, $types: [RecordType!], $asOf: Date, $knownAt: DateTime, $first: Int! = 20, $after: String, $language: Language! = VI) {\n  search(\n    text: $text\n    types: $types\n    asOf: $asOf\n    knownAt: $knownAt\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      record {\n        __typename\n        id\n        code\n        name(language: $language)\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}");