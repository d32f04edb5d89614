import type { Table } from '../database/table';
import { today } from '../time';
import { type Caller, isAtLeast, type Role } from './caller';

/** The least role that something is for, and why anyone else is refused. */
export interface Right {
  readonly least: Role;
  readonly why: string;
  /** What a mutation is about: a steward does it where that is of one of its agencies. */
  readonly boundBy?: 'source' | 'run' | 'record';
}

const contact: Right = { least: 'ANALYST', why: 'Contact details are for those who work with the agency.' };
const endpoint: Right = { least: 'ANALYST', why: 'An address that machines answer at invites attacks.' };
const security: Right = {
  least: 'ANALYST',
  why: 'What is known of the protection of systems, by name, tells where an attack is worth the while.',
};
const raw: Right = {
  least: 'ANALYST',
  why: 'It quotes what a source said as it came, before anybody has looked at it: it may be personal.',
};
const writing = (boundBy: 'source' | 'run' | 'record'): Right => ({
  least: 'STEWARD',
  why: 'It changes what everybody reads.',
  boundBy,
});

/**
 * Who may read and write what. Whatever is not named here is public to read, and for ADMIN alone to write. Each name is
 * a coordinate of the graph: `Type.field`, `Input.field`, `Enum.VALUE`; a filter, a facet or an order that would tell
 * what a field says stands here beside it. `security requirements`, documents and places to ask for access stay public:
 * who wants to connect has to know them first.
 */
export const RIGHTS: Readonly<Record<string, Right>> = {
  'Agency.contactPoint': contact,
  'Database.contactPoint': contact,
  'Dataset.contactPoint': contact,
  'DataService.contactPoint': contact,
  'DataService.endpointUrl': endpoint,
  'DataService.endpointDescriptionUrl': endpoint,
  'Source.address': endpoint,
  'Database.securityLevel': security,
  'DatabaseFilter.securityLevel': security,
  'DatabaseFilter.securityLevelKnown': security,
  'DatabaseFacet.SECURITY_LEVEL': security,
  'DataLink.securityCheckOn': security,
  'HarvestRun.message': raw,
  'HarvestError.sourceId': raw,
  'HarvestError.place': raw,
  'HarvestError.expression': raw,
  'HarvestError.value': raw,
  'HarvestError.message': raw,
  'Query.matchProposals': raw,
  'Mutation.previewHarvest': writing('source'),
  'Mutation.startHarvest': writing('source'),
  'Mutation.confirmHarvest': writing('run'),
  'Mutation.discardHarvest': writing('run'),
  'Mutation.rollbackHarvest': writing('run'),
  'Mutation.decideMatch': writing('source'),
  'Mutation.decideValue': writing('record'),
  'Mutation.releaseValue': writing('record'),
};

/** What is for nobody else where nothing is said. */
const UNNAMED_MUTATION: Right = { least: 'ADMIN', why: 'Nobody has said who else may.' };

/** Datasets kept for their owner (`PRIVATE_USE`), and all that leads to one, are seen from this role on. */
export const SEES_CLOSED: Role = 'ANALYST';

/**
 * Whose a record is, for stewards: those columns name its agencies, where there is a dot through the record that one
 * points to. A steward of any of them decides about it. Records of other types are nobody's: ADMIN decides about them.
 */
export const AGENCIES_OF: Readonly<Record<string, readonly string[]>> = {
  Agency: ['code'],
  Database: ['ownerCode', 'operatorCode'],
  Dataset: ['publisherCode', 'databaseCode.ownerCode'],
  DataItem: ['databaseCode.ownerCode'],
  DataService: ['providerCode', 'databaseCode.ownerCode'],
  DataLink: ['consumerCode', 'providerCode.ownerCode'],
  Platform: ['operatorCode'],
  Source: ['ownerCode'],
};

/** What a coordinate of the graph is for; null: anyone. */
export const rightOf = (coordinate: string): Right | null =>
  RIGHTS[coordinate] ?? (coordinate.startsWith('Mutation.') ? UNNAMED_MUTATION : null);

/** Whether a role may read, or do, what a coordinate such as `Dataset.contactPoint` names. */
export const mayRead = (role: Role, coordinate: string): boolean =>
  isAtLeast(role, rightOf(coordinate)?.least ?? 'PUBLIC');

/** The columns of a table that a role may read, by their properties. */
export const columnsFor = (role: Role, { type, columns }: Table): readonly string[] =>
  Object.keys(columns).filter(property => mayRead(role, `${type}.${property}`));

/** The day on which records are closed to a caller, as a standpoint has it; null: none is. */
export const closedOnFor = ({ role }: Pick<Caller, 'role'>, now: Date): string | null =>
  isAtLeast(role, SEES_CLOSED) ? null : today(now);

/** What a coordinate's description says of who may. */
export const toldRight = ({ least, boundBy }: Right): string =>
  boundBy === undefined || least !== 'STEWARD'
    ? `Needs the role ${least}.`
    : `Needs the role STEWARD, of an agency of the ${boundBy === 'record' ? 'record' : 'source'}, or ADMIN.`;
