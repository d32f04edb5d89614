import type { SourceKind } from '../../modules/source/source.table';
import type { SourceOf } from '../source-config';

/** The encodings Vietnamese offices write text in. */
export type Encoding = NonNullable<SourceOf<SourceKind.CSV>['options']['encoding']>;

/** What a reader calls them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI-Windows',
};

/** Stands where bytes could not be decoded. */
export const UNDECODABLE = '\uFFFD';
