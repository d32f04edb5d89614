import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceKind } from '../../src/modules/source/source.table';
import type { Reading } from '../../src/sources/connector';
import { readDcat } from '../../src/sources/connectors/dcat';
import { sourceSchema } from '../../src/sources/source-config';
import { declared, ofKind, localReading, type Walked, walked } from './local-client';

/** Reads a DCAT catalogue from an address, or a file of a folder. */
export const readCatalogue = (
  address: string,
  {
    given = {},
    reading = {},
    directory = '.',
  }: { given?: object; reading?: Partial<Reading>; directory?: string } = {},
): Promise<Walked> => {
  const source = ofKind(sourceSchema.parse(declared({ kind: 'DCAT', address, ...given })), SourceKind.DCAT);
  return walked(readDcat(source, localReading(directory, reading)));
};

/** Reads a text as a file of that name. */
export function readText(name: string, text: string | Uint8Array, given: object = {}): Promise<Walked> {
  const directory = mkdtempSync(join(tmpdir(), 'lien-thong-dcat-'));
  writeFileSync(join(directory, name), text);
  return readCatalogue(name, { given, directory }).finally(() => {
    rmSync(directory, { recursive: true });
  });
}

export const PREFIXES = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix hydra: <http://www.w3.org/ns/hydra/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;
