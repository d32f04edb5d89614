import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SourceError } from '../../errors';
import type { SourceConfig } from '../source-config';
import { showUrl } from './conceal';

/** All that is assigned to the internet; what lies outside, such as `::127.0.0.1`, is no address of it. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where a cloud's machines ask for their secrets, though it looks like any other address. */
const CLOUD_SERVICE = '168.63.129.16';
const LOCALHOST = /(^|\.)localhost\.?$/i;

/** Whether an address is one of the public internet. */
export const isPublicAddress = (address: string): boolean => {
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : parsed.toString() !== CLOUD_SERVICE;
};

/** Refuses what is not on the public internet, by name and by the addresses that are really connected to. */
export interface AddressGuard {
  /** Throws `ADDRESS_REFUSED` for another protocol than http and https, and for a host that is not public. */
  check(url: URL): void;
  /** Gives the addresses of a name only where all of them may be asked. */
  readonly lookup: LookupFunction;
}

/** What a guard is made of: how names are looked up, and which addresses are public. */
export interface Network {
  readonly lookup: LookupFunction;
  readonly isPublic: (address: string) => boolean;
}

/** Whether all addresses may be asked; and who wants to, or else what would let it. */
type Guarded = Pick<SourceConfig, 'allowPrivateAddresses'> &
  (Pick<SourceConfig, 'code'> | { readonly wayOut: string });

const wayOutOf = (guarded: Guarded): string =>
  'wayOut' in guarded
    ? guarded.wayOut
    : `Set "allowPrivateAddresses: true" at source "${guarded.code}" if it may be asked.`;

const refusal = (source: Guarded, host: string, address: string): SourceError =>
  new SourceError(
    `${host} is not asked: ${address} is not an address of the public internet. ${wayOutOf(source)}`,
    'ADDRESS_REFUSED',
  );

const checkProtocol = (url: URL): void => {
  if (url.protocol === 'http:' || url.protocol === 'https:') return;
  throw new SourceError(
    `${showUrl(url)} cannot be asked: only http and https addresses can, not ${url.protocol}`,
    'ADDRESS_REFUSED',
  );
};

const listOf = (address: string | LookupAddress[], family: number | undefined): LookupAddress[] =>
  typeof address === 'string' ? [{ address, family: family ?? isIP(address) }] : address;

/**
 * A look-up whose answers are checked before they are connected to: a name that changes its address between a check
 * and the connection finds no gap.
 */
const guardLookup =
  (network: Network, source: Guarded): LookupFunction =>
  (host, options: LookupOptions, callback) => {
    network.lookup(host, { ...options, all: true }, (error, found, family) => {
      const addresses = error ? [] : listOf(found, family);
      const refused = addresses.find(({ address }) => !network.isPublic(address));
      const problem = refused ? refusal(source, host, refused.address) : error;
      const [first] = problem ? [] : addresses;
      if (options.all === true || !first) callback(problem, problem ? [] : addresses);
      else callback(null, first.address, first.family);
    });
  };

/** The guard of a source; one that allows private addresses looks only at the protocol. */
export const createAddressGuard = (source: Guarded, network: Network): AddressGuard => {
  if (source.allowPrivateAddresses) return { check: checkProtocol, lookup: network.lookup };
  return {
    lookup: guardLookup(network, source),
    check: url => {
      checkProtocol(url);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const refused = isIP(host) === 0 ? LOCALHOST.test(host) : !network.isPublic(host);
      if (refused) throw refusal(source, url.host, host);
    },
  };
};
