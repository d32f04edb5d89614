import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type WhatChangedQueryVariables = Exact<{
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type WhatChangedQuery = { __typename?: 'Query', linksBefore: { __typename?: 'DataLinkConnection', totalCount: number }, linksAfter: { __typename?: 'DataLinkConnection', totalCount: number }, linkStatesBegun: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, validFrom?: string | null, connectedOn?: string | null, status: DataLinkStatus, consumer: { __typename?: 'Agency', name: string } }> }, linkStatesEnded: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, validTo?: string | null }> }, agencyChanges: { __typename?: 'AgencyChangeConnection', totalCount: number, nodes: Array<{ __typename?: 'AgencyChange', date: string, kind: AgencyChangeKind, name: string, legalDocument?: { __typename?: 'LegalDocument', code: string } | null }> }, legalDocuments: { __typename?: 'LegalDocumentConnection', totalCount: number, nodes: Array<{ __typename?: 'LegalDocument', code: string, name: string, issuedOn?: string | null, status: LegalStatus }> } };

export type PopulationDatabaseTwoDatesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Date']['input']>;
  second?: InputMaybe<Scalars['Date']['input']>;
  notYet?: InputMaybe<Array<DataLinkStatus> | DataLinkStatus>;
  language?: Language;
}>;


export type PopulationDatabaseTwoDatesQuery = { __typename?: 'Query', first?: { __typename?: 'Database', dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, notYet: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null, second?: { __typename?: 'Database', dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, notYet: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null };

export type MergedProvinceQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  before?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type MergedProvinceQuery = { __typename?: 'Query', before?: { __typename?: 'Agency', name: string, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, validTo?: string | null }> } } | null, after?: { __typename?: 'Agency', inForce: boolean, validTo?: string | null, changesFrom: { __typename?: 'AgencyChangeConnection', nodes: Array<{ __typename?: 'AgencyChange', kind: AgencyChangeKind, date: string, name: string, legalDocument?: { __typename?: 'LegalDocument', code: string } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, successors: Array<{ __typename?: 'Agency', code: string, name: string, databases: { __typename?: 'DatabaseConnection', nodes: Array<{ __typename?: 'Database', name: string }> }, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, statusDate?: string | null }> } }> } | null };

export type RestingOnOneDecisionQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type RestingOnOneDecisionQuery = { __typename?: 'Query', legalDocument?: { __typename?: 'LegalDocument', name: string, status: LegalStatus, follows: Array<{ __typename?: 'LegalDocument', code: string }>, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, dueOn?: string | null, status: DataLinkStatus }> }, databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', name: string }> }, platforms: { __typename?: 'PlatformConnection', totalCount: number, nodes: Array<{ __typename?: 'Platform', name: string }> }, publicServices: { __typename?: 'PublicServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'PublicService', name: string, status: PublicServiceStatus }> }, programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', name: string }> }, orderedTasks: { __typename?: 'TaskConnection', totalCount: number, nodes: Array<{ __typename?: 'Task', name: string, status: TaskStatus }> }, setsTargets: { __typename?: 'TargetConnection', nodes: Array<{ __typename?: 'Target', name: string, progress: TargetProgress }> } } | null };

export type ClaimsBesideCountsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type ClaimsBesideCountsQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'Claim', name: string, measure: ClaimMeasure, date: string, comparator: Comparator, value?: number | null, unit: string, agencyKinds: Array<AgencyKind>, subject?: { __typename?: 'Agency', code: string, name: string } | { __typename?: 'AgencyChange', code: string, name: string } | { __typename?: 'AgencyRole', code: string, name: string } | { __typename?: 'Claim', code: string, name: string } | { __typename?: 'DataItem', code: string, name: string } | { __typename?: 'DataLink', code: string, name: string } | { __typename?: 'DataService', code: string, name: string } | { __typename?: 'Database', code: string, name: string } | { __typename?: 'Dataset', code: string, name: string } | { __typename?: 'Event', code: string, name: string } | { __typename?: 'Indicator', code: string, name: string } | { __typename?: 'LegalDocument', code: string, name: string } | { __typename?: 'Observation', code: string, name: string } | { __typename?: 'Platform', code: string, name: string } | { __typename?: 'Programme', code: string, name: string } | { __typename?: 'PublicService', code: string, name: string } | { __typename?: 'Source', code: string, name: string } | { __typename?: 'SourceDocument', code: string, name: string } | { __typename?: 'Statement', code: string, name: string } | { __typename?: 'Target', code: string, name: string } | { __typename?: 'Task', code: string, name: string } | null, statedBy?: { __typename?: 'Agency', code: string } | null, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null, asOf: string, definition: string }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } };

export type SearchEverythingQueryVariables = Exact<{
  text?: Scalars['String']['input'];
  types?: InputMaybe<Array<RecordType> | RecordType>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type SearchEverythingQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, nodes: Array<{ __typename?: 'SearchHit', type: RecordType, code: string, score: number, record: { __typename?: 'Agency', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'AgencyChange', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'AgencyRole', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Claim', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'DataItem', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'DataLink', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'DataService', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Database', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Dataset', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Event', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Indicator', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'LegalDocument', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Observation', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Platform', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Programme', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'PublicService', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Source', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'SourceDocument', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Statement', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Target', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | { __typename?: 'Task', name: string, description?: string | null, inForce: boolean, validFrom?: string | null, validTo?: string | null, citations: Array<{ __typename?: 'Citation', line?: number | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } }> } };

export type OneAgencyQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type OneAgencyQuery = { __typename?: 'Query', agency?: { __typename?: 'Agency', name: string, subordinates: { __typename?: 'AgencyConnection', nodes: Array<{ __typename?: 'Agency', name: string }> }, databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', name: string, status: LifecycleStatus }> }, platforms: { __typename?: 'PlatformConnection', totalCount: number, nodes: Array<{ __typename?: 'Platform', name: string }> }, consumes: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus }> }, provides: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, publicServices: { __typename?: 'PublicServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'PublicService', name: string, status: PublicServiceStatus }> }, tasks: { __typename?: 'TaskConnection', totalCount: number, nodes: Array<{ __typename?: 'Task', name: string, dueOn?: string | null, status: TaskStatus, overdue?: boolean | null }> } } | null };

export type MinistriesWithoutKnownLinkQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<AgencyKind> | AgencyKind>;
  language?: Language;
}>;


export type MinistriesWithoutKnownLinkQuery = { __typename?: 'Query', populationDatabase?: { __typename?: 'Database', unknown: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', description?: string | null, consumer: { __typename?: 'Agency', code: string, name: string, kind: AgencyKind }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null, agencies: { __typename?: 'AgencyConnection', totalCount: number, nodes: Array<{ __typename?: 'Agency', code: string, name: string, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', status: DataLinkStatus }> } }> } };

export type DataItemUseQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type DataItemUseQuery = { __typename?: 'Query', dataItem?: { __typename?: 'DataItem', name: string, group: DataItemGroup, key: boolean, sensitive: boolean, valueType?: string | null, dataset?: { __typename?: 'Dataset', name: string, accessLevel: AccessLevel } | null, database: { __typename?: 'Database', name: string, owner?: { __typename?: 'Agency', name: string } | null }, answeredBy: { __typename?: 'DataServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'DataService', name: string, purpose?: string | null }> }, requestedBy: { __typename?: 'DataServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'DataService', name: string, purpose?: string | null }> }, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', purpose?: string | null, status: DataLinkStatus, consumer: { __typename?: 'Agency', name: string } }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null };

export type DatabasesWithoutLegalBasisQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type DatabasesWithoutLegalBasisQuery = { __typename?: 'Query', all: { __typename?: 'DatabaseConnection', totalCount: number }, onlyNoted: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string, legalBasisNote?: string | null }> }, without: { __typename?: 'DatabaseConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'Database', code: string, name: string, kind: DatabaseKind, status: LifecycleStatus, legalBasisNote?: string | null, owner?: { __typename?: 'Agency', code: string, name: string } | null, lists: Array<{ __typename?: 'LegalDocument', code: string }>, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } };

export type LinksByLawQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type LinksByLawQuery = { __typename?: 'Query', all: { __typename?: 'DataLinkConnection', totalCount: number }, based: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', code: string, dueOn?: string | null, status: DataLinkStatus, statusDate?: string | null, consumer: { __typename?: 'Agency', code: string, name: string }, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string, status: LegalStatus }>, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, notBased: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, purposeUnknown: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', code: string, status: DataLinkStatus, consumer: { __typename?: 'Agency', code: string } }> } };

export type LinksByKindOfAgencyQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  provider?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  language?: Language;
}>;


export type LinksByKindOfAgencyQuery = { __typename?: 'Query', dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, operational: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, unknown: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', consumer: { __typename?: 'Agency', code: string, name: string, kind: AgencyKind } }> } };

export type DocumentCitationsQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  documents?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type DocumentCitationsQuery = { __typename?: 'Query', sourceDocument?: { __typename?: 'SourceDocument', name: string, kind: SourceDocumentKind, publisher?: string | null, publishedOn?: string | null, url?: string | null, legalDocument?: { __typename?: 'LegalDocument', code: string } | null, citedAt: { __typename?: 'CitationConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> } } | null, citations: { __typename?: 'CitationConnection', totalCount: number, nodes: Array<{ __typename?: 'Citation', code: string, fact?: string | null, line?: number | null, place?: string | null, valueText?: string | null, confidence: Confidence, note?: string | null, record?: { __typename?: 'Agency', code: string, name: string } | { __typename?: 'AgencyChange', code: string, name: string } | { __typename?: 'AgencyRole', code: string, name: string } | { __typename?: 'Claim', code: string, name: string } | { __typename?: 'DataItem', code: string, name: string } | { __typename?: 'DataLink', code: string, name: string } | { __typename?: 'DataService', code: string, name: string } | { __typename?: 'Database', code: string, name: string } | { __typename?: 'Dataset', code: string, name: string } | { __typename?: 'Event', code: string, name: string } | { __typename?: 'Indicator', code: string, name: string } | { __typename?: 'LegalDocument', code: string, name: string } | { __typename?: 'Observation', code: string, name: string } | { __typename?: 'Platform', code: string, name: string } | { __typename?: 'Programme', code: string, name: string } | { __typename?: 'PublicService', code: string, name: string } | { __typename?: 'Source', code: string, name: string } | { __typename?: 'SourceDocument', code: string, name: string } | { __typename?: 'Statement', code: string, name: string } | { __typename?: 'Target', code: string, name: string } | { __typename?: 'Task', code: string, name: string } | null }> } };

export type LowConfidenceFactsQueryVariables = Exact<{
  confidence?: InputMaybe<Array<Confidence> | Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type LowConfidenceFactsQuery = { __typename?: 'Query', all: { __typename?: 'CitationConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, citations: { __typename?: 'CitationConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'Citation', fact?: string | null, line?: number | null, place?: string | null, valueText?: string | null, note?: string | null, record?: { __typename: 'Agency', code: string, name: string } | { __typename: 'AgencyChange', code: string, name: string } | { __typename: 'AgencyRole', code: string, name: string } | { __typename: 'Claim', code: string, name: string } | { __typename: 'DataItem', code: string, name: string } | { __typename: 'DataLink', code: string, name: string } | { __typename: 'DataService', code: string, name: string } | { __typename: 'Database', code: string, name: string } | { __typename: 'Dataset', code: string, name: string } | { __typename: 'Event', code: string, name: string } | { __typename: 'Indicator', code: string, name: string } | { __typename: 'LegalDocument', code: string, name: string } | { __typename: 'Observation', code: string, name: string } | { __typename: 'Platform', code: string, name: string } | { __typename: 'Programme', code: string, name: string } | { __typename: 'PublicService', code: string, name: string } | { __typename: 'Source', code: string, name: string } | { __typename: 'SourceDocument', code: string, name: string } | { __typename: 'Statement', code: string, name: string } | { __typename: 'Target', code: string, name: string } | { __typename: 'Task', code: string, name: string } | null, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } };

export type RecordHistoryQueryVariables = Exact<{
  code?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type RecordHistoryQuery = { __typename?: 'Query', database?: { __typename?: 'Database', code: string, name: string, validFrom?: string | null, validTo?: string | null, status: LifecycleStatus, owner?: { __typename?: 'Agency', code: string } | null, history: { __typename?: 'RevisionConnection', totalCount: number, nodes: Array<{ __typename?: 'Revision', revision: number, recordedAt: string, author: string, reason: string, kind: ChangeKind, validFrom?: string | null, validTo?: string | null, differences: Array<{ __typename?: 'FieldDifference', field: string, before?: string | null, after?: string | null }> }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null };

export type RegistryChangesQueryVariables = Exact<{
  types?: InputMaybe<Array<RecordType> | RecordType>;
  kinds?: InputMaybe<Array<ChangeKind> | ChangeKind>;
  recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type RegistryChangesQuery = { __typename?: 'Query', changes: { __typename?: 'ChangeConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Change', revision: number, recordedAt: string, author: string, reason: string, type: RecordType, code: string, kind: ChangeKind, validFrom?: string | null, validTo?: string | null, record?: { __typename?: 'Agency', name: string } | { __typename?: 'AgencyChange', name: string } | { __typename?: 'AgencyRole', name: string } | { __typename?: 'Claim', name: string } | { __typename?: 'DataItem', name: string } | { __typename?: 'DataLink', name: string } | { __typename?: 'DataService', name: string } | { __typename?: 'Database', name: string } | { __typename?: 'Dataset', name: string } | { __typename?: 'Event', name: string } | { __typename?: 'Indicator', name: string } | { __typename?: 'LegalDocument', name: string } | { __typename?: 'Observation', name: string } | { __typename?: 'Platform', name: string } | { __typename?: 'Programme', name: string } | { __typename?: 'PublicService', name: string } | { __typename?: 'Source', name: string } | { __typename?: 'SourceDocument', name: string } | { __typename?: 'Statement', name: string } | { __typename?: 'Target', name: string } | { __typename?: 'Task', name: string } | null, differences: Array<{ __typename?: 'FieldDifference', field: string, before?: string | null, after?: string | null }> }> } };

export type RegistryAtAGlanceQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type RegistryAtAGlanceQuery = { __typename?: 'Query', registry: { __typename?: 'RegistryInfo', revision: number, recordedAt?: string | null, asOf: string, begins: string, counts: Array<{ __typename?: 'TypeCount', type: RecordType, count: number }>, sources: Array<{ __typename?: 'Source', code: string, name: string, kind: SourceKind, licence?: string | null, lastRun?: { __typename?: 'HarvestRun', finishedAt?: string | null, outcome: HarvestOutcome, read: number, added: number, changed: number, closed: number } | null }> }, sourceDocuments: { __typename?: 'SourceDocumentConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'SourceDocument', code: string, name: string, kind: SourceDocumentKind, url?: string | null, citedAt: { __typename?: 'CitationConnection', totalCount: number } }> } };

export type UnknownsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type UnknownsQuery = { __typename?: 'Query', databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string, owner?: { __typename?: 'Agency', code: string } | null }> }, withoutOwner: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string }> }, links: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', code: string, consumer: { __typename?: 'Agency', code: string, name: string } }> }, channelUnknown: { __typename?: 'DataLinkConnection', totalCount: number }, services: { __typename?: 'PublicServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'PublicService', code: string, name: string }> }, noDeadline: { __typename?: 'TaskConnection', totalCount: number }, sought?: { __typename?: 'SourceDocument', name: string, description?: string | null, citedAt: { __typename?: 'CitationConnection', totalCount: number } } | null };

export type SourcesHealthQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  runs?: Scalars['Int']['input'];
  language?: Language;
}>;


export type SourcesHealthQuery = { __typename?: 'Query', registry: { __typename?: 'RegistryInfo', asOf: string, sources: Array<{ __typename?: 'Source', code: string, name: string, kind: SourceKind, schedule?: string | null, health: SourceHealth, staleness?: number | null, openProposals: number, owner?: { __typename?: 'Agency', code: string, name: string } | null, lastSuccess?: { __typename?: 'HarvestRun', number: number, finishedAt?: string | null, revision: number } | null, harvestRuns: Array<{ __typename?: 'HarvestRun', number: number, kind: HarvestRunKind, outcome: HarvestOutcome, finishedAt?: string | null, read: number, added: number, changed: number, closed: number, rejected: number, unmatched: number, missing: number }> }> } };

export type RejectedRecordsQueryVariables = Exact<{
  source?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  runs?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type RejectedRecordsQuery = { __typename?: 'Query', harvestRuns: { __typename?: 'HarvestRunConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'HarvestRun', number: number, outcome: HarvestOutcome, finishedAt?: string | null, rejected: number, source?: { __typename?: 'Source', code: string, name: string } | null, errors: { __typename?: 'HarvestErrorConnection', totalCount: number, nodes: Array<{ __typename?: 'HarvestError', stage: HarvestStage, recordType?: RecordType | null, field?: string | null, rejects: boolean }> } }> } };

export type WhereSourcesDisagreeQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type WhereSourcesDisagreeQuery = { __typename?: 'Query', databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string, conflicts: Array<{ __typename?: 'FieldProvenance', field: string, value?: string | null, reason: ProvenanceReason, run?: number | null, at?: string | null, source?: { __typename?: 'Source', code: string, name: string } | null, others: Array<{ __typename?: 'StatedValue', value?: string | null, agrees: boolean, run?: number | null, source?: { __typename?: 'Source', code: string, name: string } | null }> }> }> }, dataServices: { __typename?: 'DataServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'DataService', code: string, name: string, conflicts: Array<{ __typename?: 'FieldProvenance', field: string, value?: string | null, reason: ProvenanceReason, run?: number | null, at?: string | null, source?: { __typename?: 'Source', code: string, name: string } | null, others: Array<{ __typename?: 'StatedValue', value?: string | null, agrees: boolean, run?: number | null, source?: { __typename?: 'Source', code: string, name: string } | null }> }> }> } };

export type OriginFragment = { __typename?: 'FieldProvenance', field: string, value?: string | null, reason: ProvenanceReason, run?: number | null, at?: string | null, source?: { __typename?: 'Source', code: string, name: string } | null, others: Array<{ __typename?: 'StatedValue', value?: string | null, agrees: boolean, run?: number | null, source?: { __typename?: 'Source', code: string, name: string } | null }> };

export type PopulationDatabaseLinksQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type PopulationDatabaseLinksQuery = { __typename?: 'Query', populationDatabase?: { __typename?: 'Database', name: string, claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', name: string, value?: number | null, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null } }> }, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'DataLink', status: DataLinkStatus, validFrom?: string | null, connectedOn?: string | null, purpose?: string | null, channel: DataLinkChannel, consumer: { __typename?: 'Agency', name: string }, consumerSystem?: { __typename?: 'Database', name: string } | { __typename?: 'Platform', name: string } | null, platform?: { __typename?: 'Platform', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string }>, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null };

export type LandDatabaseDeadlineQueryVariables = Exact<{
  afterDeadline?: InputMaybe<Scalars['Date']['input']>;
  afterLink?: InputMaybe<Scalars['Date']['input']>;
  now?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type LandDatabaseDeadlineQuery = { __typename?: 'Query', ordered?: { __typename?: 'Task', name: string, dueOn?: string | null, status: TaskStatus, overdue?: boolean | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null, afterLink?: { __typename?: 'Task', status: TaskStatus, statusDate?: string | null, overdue?: boolean | null, late?: boolean | null } | null, before?: { __typename?: 'Database', status: LifecycleStatus, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number } } | null, now?: { __typename?: 'Database', status: LifecycleStatus, owner?: { __typename?: 'Agency', name: string } | null, history: { __typename?: 'RevisionConnection', nodes: Array<{ __typename?: 'Revision', validFrom?: string | null, differences: Array<{ __typename?: 'FieldDifference', field: string, before?: string | null, after?: string | null }> }> }, dataLinks: { __typename?: 'DataLinkConnection', nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, connectedOn?: string | null }> } } | null };

export type SectorDatabasesQueryVariables = Exact<{
  codes?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type SectorDatabasesQuery = { __typename?: 'Query', databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string, status: LifecycleStatus, legalBasisNote?: string | null, owner?: { __typename?: 'Agency', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string }>, lists: Array<{ __typename?: 'LegalDocument', code: string }>, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', status: DataLinkStatus, connectedOn?: string | null, dueOn?: string | null, purpose?: string | null, provider: { __typename?: 'Database', name: string }, platform?: { __typename?: 'Platform', code: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string }> }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } };

export type DatabaseCataloguesQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<AgencyKind> | AgencyKind>;
  language?: Language;
}>;


export type DatabaseCataloguesQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', name: string, value?: number | null, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, databases: { __typename?: 'DatabaseConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, publishers: { __typename?: 'AgencyRoleConnection', totalCount: number, nodes: Array<{ __typename?: 'AgencyRole', agency: { __typename?: 'Agency', name: string }, subject?: { __typename?: 'Agency', name: string } | { __typename?: 'AgencyChange', name: string } | { __typename?: 'AgencyRole', name: string } | { __typename?: 'Claim', name: string } | { __typename?: 'DataItem', name: string } | { __typename?: 'DataLink', name: string } | { __typename?: 'DataService', name: string } | { __typename?: 'Database', name: string } | { __typename?: 'Dataset', name: string } | { __typename?: 'Event', name: string } | { __typename?: 'Indicator', name: string } | { __typename?: 'LegalDocument', name: string } | { __typename?: 'Observation', name: string } | { __typename?: 'Platform', name: string } | { __typename?: 'Programme', name: string } | { __typename?: 'PublicService', name: string } | { __typename?: 'Source', name: string } | { __typename?: 'SourceDocument', name: string } | { __typename?: 'Statement', name: string } | { __typename?: 'Target', name: string } | { __typename?: 'Task', name: string } | null }> }, agencies: { __typename?: 'AgencyConnection', totalCount: number, nodes: Array<{ __typename?: 'Agency', code: string, name: string, roles: { __typename?: 'AgencyRoleConnection', totalCount: number }, databases: { __typename?: 'DatabaseConnection', totalCount: number } }> } };

export type ExchangePlatformsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  past?: InputMaybe<Array<DataLinkChannel> | DataLinkChannel>;
  language?: Language;
}>;


export type ExchangePlatformsQuery = { __typename?: 'Query', all: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, platforms: { __typename?: 'PlatformConnection', nodes: Array<{ __typename?: 'Platform', code: string, name: string, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', status: DataLinkStatus, consumer: { __typename?: 'Agency', name: string } }> }, claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', name: string, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } }> }, past: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', channel: DataLinkChannel, status: DataLinkStatus, consumer: { __typename?: 'Agency', name: string } }> } };

export type PublicServicePortalQueryVariables = Exact<{
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type PublicServicePortalQuery = { __typename?: 'Query', platform?: { __typename?: 'Platform', name: string, status: LifecycleStatus, launchedOn?: string | null, operator?: { __typename?: 'Agency', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, status: LegalStatus }>, observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename?: 'Observation', name: string, date: string, comparator: Comparator, value?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, endingLinks: { __typename?: 'DataLinkConnection', nodes: Array<{ __typename?: 'DataLink', name: string, connectedOn?: string | null, platform?: { __typename?: 'Platform', code: string } | null }> } } | null, shares: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, date: string, value?: number | null }> } };

export type DocumentExchangeAxisQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type DocumentExchangeAxisQuery = { __typename?: 'Query', platform?: { __typename?: 'Platform', name: string, status: LifecycleStatus, launchedOn?: string | null, operator?: { __typename?: 'Agency', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string, status: LegalStatus, amendedBy: { __typename?: 'LegalDocumentConnection', nodes: Array<{ __typename?: 'LegalDocument', code: string, name: string }> } }>, observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename?: 'Observation', name: string, date: string, comparator: Comparator, value?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null, electronicShare: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, date: string, comparator: Comparator, value?: number | null }> } };

export type VneidTargetsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type VneidTargetsQuery = { __typename?: 'Query', platform?: { __typename?: 'Platform', name: string, status: LifecycleStatus, legalBasis: Array<{ __typename?: 'LegalDocument', code: string }>, targets: { __typename?: 'TargetConnection', nodes: Array<{ __typename?: 'Target', name: string, comparator: Comparator, value?: number | null, dueOn?: string | null, progress: TargetProgress, latest?: { __typename?: 'Observation', date: string, value?: number | null } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, observations: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, date: string, value?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, tasksAbout: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, dueOn?: string | null, status: TaskStatus, overdue?: boolean | null }> } } | null };

export type ProcedureSystemsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type ProcedureSystemsQuery = { __typename?: 'Query', platforms: { __typename?: 'PlatformConnection', nodes: Array<{ __typename?: 'Platform', code: string, name: string, status: LifecycleStatus, endingLinks: { __typename?: 'DataLinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }> }, tasksAbout: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, assignee?: string | null, dueOn?: string | null, status: TaskStatus, document?: { __typename?: 'LegalDocument', code: string } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } }> }, links: { __typename?: 'DataLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'DataLink', status: DataLinkStatus, statusDate?: string | null, consumer: { __typename?: 'Agency', name: string }, provider: { __typename?: 'Database', code: string }, platform?: { __typename?: 'Platform', code: string } | null }> }, provinces: { __typename?: 'AgencyConnection', totalCount: number } };

export type NationalDataCentreQueryVariables = Exact<{
  then?: InputMaybe<Scalars['Date']['input']>;
  now?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type NationalDataCentreQuery = { __typename?: 'Query', then?: { __typename?: 'Platform', status: LifecycleStatus, statusDate?: string | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string }> } | null, now?: { __typename?: 'Platform', name: string, description?: string | null, status: LifecycleStatus, statusDate?: string | null, operator?: { __typename?: 'Agency', name: string, parent?: { __typename?: 'Agency', name: string } | null } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string, effectiveFrom?: string | null }>, databases: { __typename?: 'DatabaseConnection', nodes: Array<{ __typename?: 'Database', name: string, status: LifecycleStatus }> }, history: { __typename?: 'RevisionConnection', nodes: Array<{ __typename?: 'Revision', validFrom?: string | null, validTo?: string | null, differences: Array<{ __typename?: 'FieldDifference', field: string, before?: string | null, after?: string | null }> }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null };

export type ElectronicDataStoreQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type ElectronicDataStoreQuery = { __typename?: 'Query', task?: { __typename?: 'Task', name: string, assignee?: string | null, orderedOn?: string | null, dueOn?: string | null, status: TaskStatus, overdue?: boolean | null, document?: { __typename?: 'LegalDocument', code: string, name: string } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null, platform?: { __typename?: 'Platform', name: string, description?: string | null, status: LifecycleStatus, statusDate?: string | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string, status: LegalStatus }>, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number }, endingLinks: { __typename?: 'DataLinkConnection', totalCount: number }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null };

export type CyberSecurityQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type CyberSecurityQuery = { __typename?: 'Query', centres: { __typename?: 'PlatformConnection', nodes: Array<{ __typename?: 'Platform', name: string, status: LifecycleStatus, operator?: { __typename?: 'Agency', name: string } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, rules: { __typename?: 'LegalDocumentConnection', nodes: Array<{ __typename?: 'LegalDocument', name: string, status: LegalStatus }> }, targets: { __typename?: 'TargetConnection', nodes: Array<{ __typename?: 'Target', name: string, progress: TargetProgress }> }, tasks: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, orderedOn?: string | null, status: TaskStatus }> } };

export type PublicServiceListsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  earlier?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type PublicServiceListsQuery = { __typename?: 'Query', earlier: { __typename?: 'PublicServiceConnection', nodes: Array<{ __typename?: 'PublicService', code: string, statusDate?: string | null, status: PublicServiceStatus, size?: number | null, providedCount?: number | null, outstandingCount?: number | null }> }, later: { __typename?: 'PublicServiceConnection', nodes: Array<{ __typename?: 'PublicService', code: string, name: string, statusDate?: string | null, status: PublicServiceStatus, size?: number | null, providedCount?: number | null, outstandingCount?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, project06: { __typename?: 'PublicServiceConnection', totalCount: number, nodes: Array<{ __typename?: 'PublicService', number?: number | null, name: string, status: PublicServiceStatus, statusDate?: string | null }> }, claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', name: string, value?: number | null, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null } }> } };

export type InterlinkedServicesQueryVariables = Exact<{
  codes?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type InterlinkedServicesQuery = { __typename?: 'Query', publicServices: { __typename?: 'PublicServiceConnection', nodes: Array<{ __typename?: 'PublicService', code: string, name: string, status: PublicServiceStatus, validFrom?: string | null, leads: Array<{ __typename?: 'Agency', name: string }>, coordinator?: { __typename?: 'Agency', name: string } | null, databases: Array<{ __typename?: 'Database', name: string, dataLinks: { __typename?: 'DataLinkConnection', nodes: Array<{ __typename?: 'DataLink', channel: DataLinkChannel, provider: { __typename?: 'Database', name: string } }> } }>, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, platform?: { __typename?: 'Platform', name: string, launchedOn?: string | null, events: { __typename?: 'EventConnection', nodes: Array<{ __typename?: 'Event', name: string, date: string }> }, tasksAbout: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, quantity?: number | null, status: TaskStatus }> } } | null };

export type MonitoringSystemsQueryVariables = Exact<{
  codes?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type MonitoringSystemsQuery = { __typename?: 'Query', platforms: { __typename?: 'PlatformConnection', totalCount: number, nodes: Array<{ __typename?: 'Platform', code: string, name: string, status: LifecycleStatus, statusDate?: string | null, operator?: { __typename?: 'Agency', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string }>, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number }, endingLinks: { __typename?: 'DataLinkConnection', totalCount: number }, tasksAbout: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, description?: string | null, orderedOn?: string | null, dueOn?: string | null, status: TaskStatus, overdue?: boolean | null, leads: Array<{ __typename?: 'Agency', name: string }>, document?: { __typename?: 'LegalDocument', code: string, name: string } | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } }> } };

export type SmePortalAndPlatformCatalogueQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type SmePortalAndPlatformCatalogueQuery = { __typename?: 'Query', smePortal?: { __typename?: 'Platform', name: string, status: LifecycleStatus, launchedOn?: string | null, observations: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, date: string, value?: number | null }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null, catalogueTask?: { __typename?: 'Task', name: string, assignee?: string | null, orderedOn?: string | null, dueOn?: string | null, status: TaskStatus, document?: { __typename?: 'LegalDocument', code: string, name: string } | null } | null, platforms: { __typename?: 'PlatformConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'Platform', code: string, name: string, kind: PlatformKind, status: LifecycleStatus, operator?: { __typename?: 'Agency', name: string } | null }> } };

export type Project06ModelsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type Project06ModelsQuery = { __typename?: 'Query', models: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, value?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, programme?: { __typename?: 'Programme', name: string, document?: { __typename?: 'LegalDocument', code: string } | null, claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', name: string, counted: { __typename?: 'Count', value?: number | null, denominator?: number | null, unknown?: number | null, definition: string } }> }, rolesIn: { __typename?: 'AgencyRoleConnection', totalCount: number, nodes: Array<{ __typename?: 'AgencyRole', statedOn?: string | null, agency: { __typename?: 'Agency', code: string, name: string, region?: string | null }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } } | null };

export type DigitalUtilitiesQueryVariables = Exact<{
  codes?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type DigitalUtilitiesQuery = { __typename?: 'Query', platforms: { __typename?: 'PlatformConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'Platform', code: string, name: string, description?: string | null, status: LifecycleStatus, statusDate?: string | null, operator?: { __typename?: 'Agency', name: string } | null, legalBasis: Array<{ __typename?: 'LegalDocument', code: string, name: string }>, tasksAbout: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, assignee?: string | null, orderedOn?: string | null, status: TaskStatus }> }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, scope?: { __typename?: 'Statement', name: string, statedOn: string, statedBy?: { __typename?: 'Agency', name: string } | null } | null };

export type CriminalRecordAndCashlessQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type CriminalRecordAndCashlessQuery = { __typename?: 'Query', criminalRecord?: { __typename?: 'PublicService', name: string, description?: string | null, status: PublicServiceStatus, pilots: Array<{ __typename?: 'Agency', name: string }>, databases: Array<{ __typename?: 'Database', name: string, dataLinks: { __typename?: 'DataLinkConnection', nodes: Array<{ __typename?: 'DataLink', name: string, status: DataLinkStatus, statusDate?: string | null }> } }>, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> } | null, cashlessTasks: { __typename?: 'TaskConnection', nodes: Array<{ __typename?: 'Task', name: string, orderedOn?: string | null, status: TaskStatus }> }, cashlessFigures: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string, date: string, value?: number | null, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> } };

export type TargetsAndTasksQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  language?: Language;
}>;


export type TargetsAndTasksQuery = { __typename?: 'Query', open: { __typename?: 'TaskConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', count: number, record?: { __typename?: 'Agency', name: string } | { __typename?: 'AgencyChange', name: string } | { __typename?: 'AgencyRole', name: string } | { __typename?: 'Claim', name: string } | { __typename?: 'DataItem', name: string } | { __typename?: 'DataLink', name: string } | { __typename?: 'DataService', name: string } | { __typename?: 'Database', name: string } | { __typename?: 'Dataset', name: string } | { __typename?: 'Event', name: string } | { __typename?: 'Indicator', name: string } | { __typename?: 'LegalDocument', name: string } | { __typename?: 'Observation', name: string } | { __typename?: 'Platform', name: string } | { __typename?: 'Programme', name: string } | { __typename?: 'PublicService', name: string } | { __typename?: 'Source', name: string } | { __typename?: 'SourceDocument', name: string } | { __typename?: 'Statement', name: string } | { __typename?: 'Target', name: string } | { __typename?: 'Task', name: string } | null }> }> }, overdue: { __typename?: 'TaskConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', count: number, record?: { __typename?: 'Agency', name: string } | { __typename?: 'AgencyChange', name: string } | { __typename?: 'AgencyRole', name: string } | { __typename?: 'Claim', name: string } | { __typename?: 'DataItem', name: string } | { __typename?: 'DataLink', name: string } | { __typename?: 'DataService', name: string } | { __typename?: 'Database', name: string } | { __typename?: 'Dataset', name: string } | { __typename?: 'Event', name: string } | { __typename?: 'Indicator', name: string } | { __typename?: 'LegalDocument', name: string } | { __typename?: 'Observation', name: string } | { __typename?: 'Platform', name: string } | { __typename?: 'Programme', name: string } | { __typename?: 'PublicService', name: string } | { __typename?: 'Source', name: string } | { __typename?: 'SourceDocument', name: string } | { __typename?: 'Statement', name: string } | { __typename?: 'Target', name: string } | { __typename?: 'Task', name: string } | null }> }>, nodes: Array<{ __typename?: 'Task', name: string, dueOn?: string | null, assignee?: string | null, leads: Array<{ __typename?: 'Agency', name: string }> }> }, targets: { __typename?: 'TargetConnection', totalCount: number, nodes: Array<{ __typename?: 'Target', name: string, dueOn?: string | null, progress: TargetProgress, latest?: { __typename?: 'Observation', value?: number | null, date: string } | null }> }, bottlenecks: { __typename?: 'ObservationConnection', nodes: Array<{ __typename?: 'Observation', name: string }> }, resolutions?: { __typename?: 'Task', name: string, quantity?: number | null, status: TaskStatus } | null };

export type LawsAndDecisionsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<LegalDocumentKind> | LegalDocumentKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type LawsAndDecisionsQuery = { __typename?: 'Query', legalDocuments: { __typename?: 'LegalDocumentConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, counts: Array<{ __typename?: 'FacetCount', value?: string | null, count: number }> }>, nodes: Array<{ __typename?: 'LegalDocument', code: string, name: string, issuedOn?: string | null, effectiveFrom?: string | null, status: LegalStatus, statusNote?: string | null, issuer?: { __typename?: 'Agency', code: string } | null, follows: Array<{ __typename?: 'LegalDocument', code: string }>, amends: Array<{ __typename?: 'LegalDocument', code: string }>, replaces: Array<{ __typename?: 'LegalDocument', code: string }>, replacedBy: { __typename?: 'LegalDocumentConnection', nodes: Array<{ __typename?: 'LegalDocument', code: string }> }, databases: { __typename?: 'DatabaseConnection', totalCount: number }, listedDatabases: { __typename?: 'DatabaseConnection', totalCount: number }, platforms: { __typename?: 'PlatformConnection', totalCount: number }, dataLinks: { __typename?: 'DataLinkConnection', totalCount: number }, publicServices: { __typename?: 'PublicServiceConnection', totalCount: number } }> } };

export type DataQualityQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: Language;
}>;


export type DataQualityQuery = { __typename?: 'Query', observations: { __typename?: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename?: 'Observation', name: string, date: string, value?: number | null, denominator?: number | null, subject?: { __typename?: 'Agency', name: string } | { __typename?: 'AgencyChange', name: string } | { __typename?: 'AgencyRole', name: string } | { __typename?: 'Claim', name: string } | { __typename?: 'DataItem', name: string } | { __typename?: 'DataLink', name: string } | { __typename?: 'DataService', name: string } | { __typename?: 'Database', name: string } | { __typename?: 'Dataset', name: string } | { __typename?: 'Event', name: string } | { __typename?: 'Indicator', name: string } | { __typename?: 'LegalDocument', name: string } | { __typename?: 'Observation', name: string } | { __typename?: 'Platform', name: string } | { __typename?: 'Programme', name: string } | { __typename?: 'PublicService', name: string } | { __typename?: 'Source', name: string } | { __typename?: 'SourceDocument', name: string } | { __typename?: 'Statement', name: string } | { __typename?: 'Target', name: string } | { __typename?: 'Task', name: string } | null, indicator: { __typename?: 'Indicator', quality?: QualityCriterion | null }, citations: Array<{ __typename?: 'Citation', line?: number | null, place?: string | null, confidence: Confidence, document: { __typename?: 'SourceDocument', code: string, name: string, url?: string | null } }> }> }, databases: { __typename?: 'DatabaseConnection', totalCount: number, nodes: Array<{ __typename?: 'Database', code: string, name: string, quality: Array<{ __typename?: 'QualityMeasure', criterion: QualityCriterion, measured: boolean, share?: number | null, observation?: { __typename?: 'Observation', date: string, value?: number | null, denominator?: number | null } | null }> }> }, motto: { __typename?: 'StatementConnection', nodes: Array<{ __typename?: 'Statement', name: string, statedOn: string, statedBy?: { __typename?: 'Agency', code: string } | null }> } };

export const OriginFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldProvenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"run"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"run"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<OriginFragment, unknown>;
export const WhatChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2024-07-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2025-07-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-06-30","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-07-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"linksBefore"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"linksAfter"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"linkStatesBegun"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"beganFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"beganUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"connectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"linkStatesEnded"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endedUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencyChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"issuedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"issuedUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"VALID_FROM_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const PopulationDatabaseTwoDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PopulationDatabaseTwoDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notYet"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataLinkStatus"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PILOT"},{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"populationDatabase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"CHANNEL"},{"kind":"EnumValue","value":"PLATFORM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notYet"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notYet"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"populationDatabase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"CHANNEL"},{"kind":"EnumValue","value":"PLATFORM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notYet"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notYet"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PopulationDatabaseTwoDatesQuery, PopulationDatabaseTwoDatesQueryVariables>;
export const MergedProvinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergedProvince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"UBND-BINH-DUONG","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-06-30","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-07-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"changesFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergedProvinceQuery, MergedProvinceQueryVariables>;
export const RestingOnOneDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RestingOnOneDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"06/QĐ-TTg","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderedTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"setsTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RestingOnOneDecisionQuery, RestingOnOneDecisionQueryVariables>;
export const ClaimsBesideCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsBesideCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEASURE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"agencyKinds"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsBesideCountsQuery, ClaimsBesideCountsQueryVariables>;
export const SearchEverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEverything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"đất đai","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const OneAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"BCA","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"subordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"consumes"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provides"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneAgencyQuery, OneAgencyQueryVariables>;
export const MinistriesWithoutKnownLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinistriesWithoutKnownLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MINISTRY"},{"kind":"EnumValue","value":"MINISTERIAL_AGENCY"},{"kind":"EnumValue","value":"GOVERNMENT_AGENCY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"populationDatabase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provider"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"csdlqg-dan-cu","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MinistriesWithoutKnownLinkQuery, MinistriesWithoutKnownLinkQueryVariables>;
export const DataItemUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataItemUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"dan-cu/so-dinh-danh-ca-nhan","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"valueType"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"accessLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"database"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DataItemUseQuery, DataItemUseQueryVariables>;
export const DatabasesWithoutLegalBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatabasesWithoutLegalBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onlyNoted"},"name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasLegalBasis"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"legalBasisNoted"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"legalBasisNote"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"without"},"name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasLegalBasis"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"OWNER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisNote"}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatabasesWithoutLegalBasisQuery, DatabasesWithoutLegalBasisQueryVariables>;
export const LinksByLawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksByLaw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"based"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasLegalBasis"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notBased"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasLegalBasis"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"CHANNEL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"purposeUnknown"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"purposeKnown"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<LinksByLawQuery, LinksByLawQueryVariables>;
export const LinksByKindOfAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksByKindOfAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-07-10","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"csdlqg-dan-cu","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONSUMER_KIND"},{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"CHANNEL"},{"kind":"EnumValue","value":"LEGAL_BASIS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"operational"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPERATIONAL"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONSUMER_KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinksByKindOfAgencyQuery, LinksByKindOfAgencyQueryVariables>;
export const DocumentCitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentCitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"000","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documents"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"000","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"500"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONFIDENCE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documents"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentCitationsQuery, DocumentCitationsQueryVariables>;
export const LowConfidenceFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LowConfidenceFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOW"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"300"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONFIDENCE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DOCUMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LowConfidenceFactsQuery, LowConfidenceFactsQueryVariables>;
export const RecordHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"csdlqg-dan-cu","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"database"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const RegistryChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistryChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DataLink"},{"kind":"EnumValue","value":"Database"},{"kind":"EnumValue","value":"Platform"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHANGED"},{"kind":"EnumValue","value":"CLOSED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordedFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}},"defaultValue":{"kind":"StringValue","value":"2026-01-01T00:00:00Z","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"recordedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordedFrom"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistryChangesQuery, RegistryChangesQueryVariables>;
export const RegistryAtAGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistryAtAGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"lastRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"citedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistryAtAGlanceQuery, RegistryAtAGlanceQueryVariables>;
export const UnknownsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unknowns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutOwner"},"name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ownerKnown"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"links"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"channelUnknown"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"channel"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"services"},"name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNKNOWN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"noDeadline"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dueKnown"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sought"},"name":{"kind":"Name","value":"sourceDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"none-found","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"citedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<UnknownsQuery, UnknownsQueryVariables>;
export const SourcesHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"staleness"}},{"kind":"Field","name":{"kind":"Name","value":"openProposals"}},{"kind":"Field","name":{"kind":"Name","value":"lastSuccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"harvestRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesHealthQuery, SourcesHealthQueryVariables>;
export const RejectedRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RejectedRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"runs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"harvestRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"runs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rejects"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectedRecordsQuery, RejectedRecordsQueryVariables>;
export const WhereSourcesDisagreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereSourcesDisagree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origin"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origin"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origin"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldProvenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"run"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"run"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<WhereSourcesDisagreeQuery, WhereSourcesDisagreeQueryVariables>;
export const PopulationDatabaseLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PopulationDatabaseLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"populationDatabase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DATA_LINK_CONSUMERS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"PROVIDES"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"CHANNEL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"consumerSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"connectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PopulationDatabaseLinksQuery, PopulationDatabaseLinksQueryVariables>;
export const LandDatabaseDeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandDatabaseDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterDeadline"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2021-08-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterLink"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2022-12-29","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ordered"},"name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"csdl-dat-dai-share","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterDeadline"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"afterLink"},"name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"csdl-dat-dai-share","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterLink"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"database"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"csdlqg-dat-dai","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterDeadline"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"database"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"csdlqg-dat-dai","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"connectedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LandDatabaseDeadlineQuery, LandDatabaseDeadlineQueryVariables>;
export const SectorDatabasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorDatabases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"csdlqg-dang-ky-doanh-nghiep","block":false},{"kind":"StringValue","value":"csdlqg-bao-hiem","block":false},{"kind":"StringValue","value":"csdl-y-te","block":false},{"kind":"StringValue","value":"csdl-tiem-chung","block":false},{"kind":"StringValue","value":"csdl-giao-duc","block":false},{"kind":"StringValue","value":"csdl-ho-tich","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisNote"}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"connectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SectorDatabasesQuery, SectorDatabasesQueryVariables>;
export const DatabaseCataloguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatabaseCatalogues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-04-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MINISTRY"},{"kind":"EnumValue","value":"MINISTERIAL_AGENCY"},{"kind":"EnumValue","value":"GOVERNMENT_AGENCY"},{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DATABASES"},{"kind":"EnumValue","value":"CATALOGUE_PUBLISHERS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWNER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"publishers"},"name":{"kind":"Name","value":"agencyRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATALOGUE_PUBLISHER"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATALOGUE_PUBLISHER"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatabaseCataloguesQuery, DatabaseCataloguesQueryVariables>;
export const ExchangePlatformsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExchangePlatforms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"past"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataLinkChannel"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POINT_TO_POINT"},{"kind":"EnumValue","value":"FILE"},{"kind":"EnumValue","value":"INTERNAL"},{"kind":"EnumValue","value":"UNKNOWN"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHANNEL"},{"kind":"EnumValue","value":"PLATFORM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ndxp","block":false},{"kind":"StringValue","value":"lgsp","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"past"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"past"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ExchangePlatformsQuery, ExchangePlatformsQueryVariables>;
export const PublicServicePortalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicServicePortal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2019-12-09","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"cong-dvcqg","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"connectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shares"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"level4-services-share","block":false},{"kind":"StringValue","value":"eligible-procedures-online","block":false},{"kind":"StringValue","value":"end-to-end-services","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<PublicServicePortalQuery, PublicServicePortalQueryVariables>;
export const DocumentExchangeAxisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentExchangeAxis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"truc-lien-thong-van-ban","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"electronicShare"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"e-document-share","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentExchangeAxisQuery, DocumentExchangeAxisQueryVariables>;
export const VneidTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VneidTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-11-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"vneid","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VneidTargetsQuery, VneidTargetsQueryVariables>;
export const ProcedureSystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureSystems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-04-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"htttgqtthc","block":false},{"kind":"StringValue","value":"emc","block":false},{"kind":"StringValue","value":"cong-dvcqg","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"links"},"name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"consumerPlatform"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"htttgqtthc","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provinces"},"name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProcedureSystemsQuery, ProcedureSystemsQueryVariables>;
export const NationalDataCentreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalDataCentre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"then"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-04-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2025-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"ttdlqg","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"then"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"ttdlqg","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationalDataCentreQuery, NationalDataCentreQueryVariables>;
export const ElectronicDataStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElectronicDataStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"kho-du-lieu-dien-tu-connect","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"kho-du-lieu-dien-tu","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ElectronicDataStoreQuery, ElectronicDataStoreQueryVariables>;
export const CyberSecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CyberSecurity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"centres"},"name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SECURITY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"rules"},"name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"86/2015/QH13","block":false},{"kind":"StringValue","value":"85/2016/NĐ-CP","block":false},{"kind":"StringValue","value":"12/2022/TT-BTTTT","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"security-level-classified","block":false},{"kind":"StringValue","value":"cybersecurity-rank-target","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"security-guidance","block":false},{"kind":"StringValue","value":"security-review","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<CyberSecurityQuery, CyberSecurityQueryVariables>;
export const PublicServiceListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicServiceLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-04-24","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIST"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"providedCount"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIST"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"providedCount"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingCount"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"project06"},"name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"06/QĐ-TTg","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLIC_SERVICES"},{"kind":"EnumValue","value":"PUBLIC_SERVICES_PROVIDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicServiceListsQuery, PublicServiceListsQueryVariables>;
export const InterlinkedServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterlinkedServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"06/QĐ-TTg/15","block":false},{"kind":"StringValue","value":"06/QĐ-TTg/16","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"pm-dvc-lien-thong","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InterlinkedServicesQuery, InterlinkedServicesQueryVariables>;
export const MonitoringSystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitoringSystems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"he-thong-giam-sat-csdl-dan-cu","block":false},{"kind":"StringValue","value":"he-thong-giam-sat-cds","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonitoringSystemsQuery, MonitoringSystemsQueryVariables>;
export const SmePortalAndPlatformCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SmePortalAndPlatformCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"smePortal"},"name":{"kind":"Name","value":"platform"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"cong-sme-cds","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"catalogueTask"},"name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"shared-platform-catalogue","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<SmePortalAndPlatformCatalogueQuery, SmePortalAndPlatformCatalogueQueryVariables>;
export const Project06ModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project06Models"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-07-12","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"models"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"project06-models","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"de-an-06","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rolesIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLAN_SIGNATORY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Project06ModelsQuery, Project06ModelsQueryVariables>;
export const DigitalUtilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DigitalUtilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ioc","block":false},{"kind":"StringValue","value":"e-invoice","block":false},{"kind":"StringValue","value":"e-signature","block":false},{"kind":"StringValue","value":"e-payment-account","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platforms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scope"},"name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"digital-infrastructure-scope","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}}]}}]}}]} as unknown as DocumentNode<DigitalUtilitiesQuery, DigitalUtilitiesQueryVariables>;
export const CriminalRecordAndCashlessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CriminalRecordAndCashless"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"criminalRecord"},"name":{"kind":"Name","value":"publicService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"06/QĐ-TTg/22","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pilots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"CONSUMES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusDate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cashlessTasks"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cashless-payment","block":false},{"kind":"StringValue","value":"cashless-social-security","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cashlessFigures"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cashless-health","block":false},{"kind":"StringValue","value":"cashless-education-health","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CriminalRecordAndCashlessQuery, CriminalRecordAndCashlessQueryVariables>;
export const TargetsAndTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsAndTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"IN_PROGRESS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEAD"},{"kind":"EnumValue","value":"DOCUMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_ON_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEAD"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_ON_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottlenecks"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bottlenecks-452","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resolutions"},"name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"simplification-resolutions","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<TargetsAndTasksQuery, TargetsAndTasksQueryVariables>;
export const LawsAndDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LawsAndDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2026-11-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LAW"},{"kind":"EnumValue","value":"DECREE"},{"kind":"EnumValue","value":"DECISION"},{"kind":"EnumValue","value":"RESOLUTION"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusNote"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listedDatabases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platforms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LawsAndDecisionsQuery, LawsAndDecisionsQueryVariables>;
export const DataQualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"defaultValue":{"kind":"EnumValue","value":"VI"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"quality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CORRECT"},{"kind":"EnumValue","value":"COMPLETE"},{"kind":"EnumValue","value":"CLEAN"},{"kind":"EnumValue","value":"LIVE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DATE_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"databases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"motto"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"đúng đủ sạch sống","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}}]}}]}}]}}]} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;