import type { Db } from '../database/connect';
import { TokenRepository } from '../modules/token/token.repository';
import { Identity, type Issuer } from './identity';
import { type OidcSettings, OidcTokens } from './oidc-tokens';
import { RegistryTokens } from './registry-tokens';

/** Knows the holders of the registry's own tokens and, where it is set, those of an issuer elsewhere. */
export function createIdentity(db: Db, oidc: OidcSettings | null): Identity {
  const issuers: Issuer[] = [new RegistryTokens(new TokenRepository(db))];
  if (oidc) issuers.push(new OidcTokens(oidc));
  return new Identity(issuers);
}
