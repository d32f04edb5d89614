import { z } from 'zod';
import type { OidcSettings } from '../access/oidc-tokens';
import { StartError } from '../errors';

/** What is signed elsewhere is fetched over lines that nobody else writes on; this machine is its own line. */
const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
};

const safeUrl = z
  .string()
  .refine(isSafeUrl, 'must be an address that begins with https://; http:// for localhost alone')
  .optional();

export const accessShape = {
  OIDC_ISSUER: safeUrl,
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: safeUrl,
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  OIDC_AGENCIES_CLAIM: z.string().default('agencies'),
};

/** Settings whose values are never told. */
export const secretSettings: readonly string[] = [];

type Given = z.infer<z.ZodObject<typeof accessShape>>;

/** Who is believed to be whom. */
export const toAccessSettings = (given: Given) => ({
  /** Whose bearer tokens are taken beside those of the registry; null: nobody's. */
  oidc: toOidc(given),
});

function toOidc(given: Given): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl = null } = given;
  if (issuer === undefined && audience === undefined && jwksUrl === null) return null;
  if (issuer === undefined || audience === undefined)
    throw new StartError(
      `The settings are not right:\n  ${issuer === undefined ? 'OIDC_ISSUER' : 'OIDC_AUDIENCE'} is missing; OIDC_ISSUER and OIDC_AUDIENCE belong together.`,
    );
  const { OIDC_ROLES_CLAIM: rolesClaim, OIDC_AGENCIES_CLAIM: agenciesClaim } = given;
  return { issuer, audience, jwksUrl, rolesClaim, agenciesClaim };
}
