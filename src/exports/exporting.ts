import type { GraphQLSchema } from 'graphql';
import type { Identity } from '../access/identity';
import type { Reader } from '../database/reader';
import { lists } from '../lists';
import type { Repositories } from '../repositories';
import { types } from '../tables';
import { Addresses } from './addresses';
import { ExportedLists } from './exported-lists';
import type { Registry } from './registry-view';

export interface ExportingParts {
  readonly schema: GraphQLSchema;
  readonly reads: Reader;
  readonly repositories: Repositories;
  readonly identity: Identity;
  /** What every URI of a record begins with, without a slash at the end. */
  readonly publicUrl: string;
  readonly publisherName: string;
}

/** What every export needs. */
export interface Exporting {
  readonly registry: Registry;
  readonly identity: Identity;
  readonly lists: ExportedLists;
  readonly addresses: Addresses;
  readonly publisherName: string;
}

export const createExporting = ({
  schema,
  reads,
  repositories,
  identity,
  publicUrl,
  publisherName,
}: ExportingParts): Exporting => ({
  registry: { reads, repositories },
  identity,
  lists: new ExportedLists(schema, lists),
  addresses: new Addresses(publicUrl, types),
  publisherName,
});
