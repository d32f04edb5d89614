import { lookup } from 'node:dns';
import { type AddressGuard, createAddressGuard, isPublicAddress } from '../../sources/http/address-guard';

/** Refuses endpoints that are not on the public internet, unless they are allowed. */
export const createEndpointGuard = (allowPrivateAddresses: boolean): AddressGuard =>
  createAddressGuard(
    { allowPrivateAddresses, wayOut: 'Set WEBHOOK_PRIVATE_ADDRESSES=true if webhooks may go to it.' },
    { lookup, isPublic: isPublicAddress },
  );
