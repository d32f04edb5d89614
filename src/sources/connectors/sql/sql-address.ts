import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import type { ForeignPostgres, ForeignSqlite } from '../../../database/foreign';
import { SourceError } from '../../../errors';
import { isPublicAddress } from '../../http/address-guard';

const FORM = 'sqlite:path/to/file.sqlite or postgres://user:password@host:5432/database';
const PORT = 5_432;
/** By name: whether the server must be encrypted, and whether its certificate must be its own. */
const ENCRYPTED: Readonly<Record<string, boolean>> = {
  require: true,
  'verify-full': true,
  'no-verify': false,
};
const MODES = ['disable', ...Object.keys(ENCRYPTED)].join(', ');
/** Of the operator's own network. */
const PRIVATE = ['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'];

/** Where a source's database is; a server may be reached at several addresses. */
export interface SqlPlace {
  readonly targets: readonly (ForeignSqlite | ForeignPostgres)[];
  /** As a message names it, without the password. */
  readonly name: string;
}

/**
 * Reads the address of an SQL source. Throws a `SourceError`: it is none, its host is not known, or one of the host's
 * addresses is private and those are not allowed. No message holds the password.
 */
export async function sqlPlace(address: string, directory: string, allowPrivate: boolean): Promise<SqlPlace> {
  if (/^sqlite:./i.test(address)) {
    const file = address.slice('sqlite:'.length);
    return { targets: [{ engine: 'sqlite', file: resolve(directory, file) }], name: file };
  }
  if (!/^postgres(ql)?:\/\//i.test(address) || !URL.canParse(address))
    throw refused(`The address must be ${FORM}`);
  const url = new URL(address);
  const server = serverOf(url);
  const name = `${server.user}@${url.host}/${server.database}`;
  const hosts = await addressesOf(bare(url.hostname), allowPrivate);
  return { targets: hosts.map(host => ({ ...server, host })), name };
}

function serverOf(url: URL): Omit<ForeignPostgres, 'host'> {
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map(decoded);
  if (!user || !database || url.hostname === '')
    throw refused(`The address lacks a user, a host or a database: ${FORM}`);
  const port = url.port === '' ? PORT : Number(url.port);
  return { engine: 'postgres', port, user, password: password ?? '', database, certified: certifiedOf(url) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refused('The address has a "%" that begins no escape; write %25 for it');
  }
}

function certifiedOf(url: URL): ForeignPostgres['certified'] {
  const [unknown] = [...url.searchParams.keys()].filter(key => key !== 'sslmode');
  if (unknown !== undefined) throw refused(`The address has the option "${unknown}"; only sslmode is known`);
  const mode = url.searchParams.get('sslmode') ?? 'disable';
  const verified = ENCRYPTED[mode];
  if (verified === undefined && mode !== 'disable')
    throw refused(`sslmode is "${mode}"; it must be one of ${MODES}`);
  return verified === undefined ? null : { name: isIP(bare(url.hostname)) ? '' : url.hostname, verified };
}

async function addressesOf(host: string, allowPrivate: boolean): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true }).catch((error: unknown) => {
    throw new SourceError(`The host ${host} is not known`, 'SOURCE_UNREACHABLE', { cause: error });
  });
  for (const { address } of found) {
    const range = ipaddr.isValid(address) ? ipaddr.process(address).range() : 'unknown';
    if (isPublicAddress(address) || (allowPrivate && PRIVATE.includes(range))) continue;
    const way = PRIVATE.includes(range) ? '; set allowPrivateAddresses if it is yours' : '';
    throw new SourceError(
      `The host ${host} has the address ${address}, which is not public (${range})${way}`,
      'ADDRESS_REFUSED',
    );
  }
  return found.map(({ address }) => address);
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

const refused = (message: string): SourceError => new SourceError(message, 'ADDRESS_REFUSED');
