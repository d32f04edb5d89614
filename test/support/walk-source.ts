import { resolve } from 'node:path';
import { type SourceKind } from '../../src/modules/source/source.table';
import {
  type Connector,
  isRecord,
  type JsonObject,
  type Reading,
  type SourceRecord,
  type UnreadableRecord,
  type WalkEnd,
} from '../../src/sources/connector';
import { type SourceConfig, type SourceOf, sourceSchema } from '../../src/sources/source-config';
import { localClient } from './local-client';

export const FIXTURES = resolve(__dirname, '../sources/fixtures');

type TableKind = SourceKind.CSV | SourceKind.XLSX;

/** A source that is a table, as the sources file would declare it. */
export function tableSource<Kind extends TableKind>(
  kind: Kind,
  address: string,
  { options = {}, limits = {} }: { options?: object; limits?: object } = {},
): SourceOf<Kind> {
  const mapping = [{ type: 'Dataset', id: 'Ma', fields: {} }];
  const declared = { code: 'thu', nameVi: 'Nguồn thử', kind, address, options, limits, mapping };
  return sourceSchema.parse(declared) as SourceOf<Kind>;
}

export interface Walked {
  readonly pieces: (SourceRecord | UnreadableRecord)[];
  readonly records: JsonObject[];
  readonly problems: UnreadableRecord[];
  readonly end: WalkEnd;
}

/** Reads a source to its end. */
export async function walk<Source extends SourceConfig>(
  connector: Connector<Source>,
  source: Source,
  reading: Partial<Reading> = {},
): Promise<Walked> {
  const defaults = {
    client: localClient,
    directory: FIXTURES,
    validators: null,
    signal: new AbortController().signal,
  };
  const walked = connector(source, { ...defaults, ...reading });
  const pieces: (SourceRecord | UnreadableRecord)[] = [];
  let next = await walked.next();
  for (; next.done !== true; next = await walked.next()) pieces.push(next.value);
  return {
    pieces,
    records: pieces.filter(isRecord).map(({ record }) => record),
    problems: pieces.filter((piece): piece is UnreadableRecord => !isRecord(piece)),
    end: next.value,
  };
}
