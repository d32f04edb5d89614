import type { DeclaredCosts } from './graphql/limits/field-cost';

/**
 * What costs otherwise than by the rule (an object 1, a value 0, a list without a page 10 entries). Sizes are above
 * those of such lists in the curated registry.
 */
export const declaredCosts: DeclaredCosts = {
  // A count and a search go through all that matches, not only through a page.
  '*.totalCount': { weight: 2 },
  '*.facets': { weight: 5, assumedSize: 1, slicingArguments: ['by'] },
  // All values are given: the longest facet, of citations by their record, has 925 in the curated registry.
  'Facet.counts': { weight: 0, assumedSize: 1_000 },
  'Query.search': { weight: 5, most: 100 },
  'Query.nodes': { slicingArguments: ['ids'] },
  'Query._entities': { slicingArguments: ['representations'] },
  '*.names': { weight: 0, assumedSize: 2 },
  '*.conflicts': { assumedSize: 3 },
  'FieldProvenance.others': { assumedSize: 3 },
  'Source.harvestRuns': { assumedSize: 20, slicingArguments: ['first'], most: 100 },
  'HarvestRun.errors': { most: 1_000 },
  '*.provenance': { assumedSize: 20, slicingArguments: ['fields'] },
  'RegistryInfo.counts': { weight: 0, assumedSize: 30 },
};
