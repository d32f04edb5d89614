import type { Random } from './random';
import type { Sizes } from './sizes';

/** What the parts of a generated registry may refer to. */
export interface World {
  readonly sizes: Sizes;
  /** Entries of the curated registry: the generated ones refer to them too, so that its operations find full pages. */
  readonly curated: {
    readonly agencies: readonly string[];
    readonly databases: readonly string[];
    readonly platforms: readonly string[];
    readonly legalDocuments: readonly string[];
    readonly sourceDocuments: readonly string[];
  };
}

const numbered =
  (name: string) =>
  (index: number): string =>
    `${name}-${String(index + 1).padStart(6, '0')}`;

export const agencyCode = numbered('co-quan');
export const databaseCode = numbered('csdl');
export const datasetCode = numbered('bo-du-lieu');
export const platformCode = numbered('nen-tang');
export const dataServiceCode = numbered('dich-vu');
export const dataLinkCode = numbered('ket-noi');
export const indicatorCode = numbered('chi-tieu');
export const taskCode = numbered('nhiem-vu');
export const citationCode = numbered('trich-dan');
export const legalDocumentCode = (index: number): string => `${String(index + 1)}/QĐ-BENCH`;

/** An agency; half of what is generated concerns those of the curated registry. */
export const anyAgency = (random: Random, { sizes, curated }: World): string =>
  random.chance(0.5) ? random.pick(curated.agencies) : agencyCode(random.below(sizes.agencies));

/** A platform; the curated ones, of the whole country, far more often. */
export const anyPlatform = (random: Random, { sizes, curated }: World): string =>
  random.chance(0.6)
    ? (curated.platforms[random.lowBelow(curated.platforms.length)] ?? platformCode(0))
    : platformCode(random.below(sizes.platforms));

export const anyLegalDocument = (random: Random, { sizes, curated }: World): string =>
  random.chance(0.3)
    ? random.pick(curated.legalDocuments)
    : legalDocumentCode(random.below(sizes.legalDocuments));

export const someLegalDocuments = (random: Random, world: World, share: number): readonly string[] =>
  random.chance(share)
    ? [...new Set([anyLegalDocument(random, world), anyLegalDocument(random, world)])]
    : [];

/** The data service of a database: services are dealt out to the databases in turn. */
export function serviceOfDatabase(random: Random, { sizes }: World, database: number): string | null {
  const rounds = Math.floor((sizes.dataServices - 1 - database) / sizes.databases) + 1;
  return rounds < 1 ? null : dataServiceCode(database + random.below(rounds) * sizes.databases);
}
