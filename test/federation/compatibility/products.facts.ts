import type { DeprecatedProduct, Inventory, Product, ProductResearch, User } from './products.types';

/** What the suite expects to be answered. */
export const user: User = {
  type: 'User',
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1_337,
  yearsOfEmployment: 10,
};

const federationStudy: ProductResearch = {
  type: 'ProductResearch',
  study: { caseNumber: '1234', description: 'Federation Study' },
  outcome: null,
};

const studioStudy: ProductResearch = {
  type: 'ProductResearch',
  study: { caseNumber: '1235', description: 'Studio Study' },
  outcome: null,
};

export const research = [federationStudy, studioStudy];

const common = {
  type: 'Product' as const,
  dimensions: { size: 'small', weight: 1, unit: 'kg' },
  createdBy: user,
  notes: null,
};

export const products: readonly Product[] = [
  {
    ...common,
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    research: [federationStudy],
  },
  {
    ...common,
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    research: [studioStudy],
  },
];

export const deprecatedProduct: DeprecatedProduct = {
  type: 'DeprecatedProduct',
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: user,
};

export const inventory: Inventory = {
  type: 'Inventory',
  id: 'apollo-oss',
  deprecatedProducts: [deprecatedProduct],
};
