import type { Reading, SourceRecord, UnreadableRecord, WalkEnd } from '../../src/sources/connector';
import { createSourceClient } from '../../src/sources/http/create-source-client';
import type { SourceClient } from '../../src/sources/http/source-client';
import { SourceKind } from '../../src/modules/source/source.table';
import { type SourceConfig, sourceSchema } from '../../src/sources/source-config';
import { SourceError } from '../../src/errors';

const source = sourceSchema.parse({
  code: 'thu',
  nameVi: 'Nguồn thử',
  kind: SourceKind.CSV,
  address: 'http://127.0.0.1/',
  allowPrivateAddresses: true,
  limits: { retries: 0 },
  mapping: [{ type: 'Database', id: 'id', fields: {} }],
});

/** A client that may ask this machine, and asks once. */
export const localClient: SourceClient = createSourceClient(source, { signal: new AbortController().signal });

afterAll(() => localClient.close());

/** A reading without any known state, of the files of a folder. */
export const localReading = (directory: string, given: Partial<Reading> = {}): Reading => ({
  client: localClient,
  directory,
  validators: null,
  signal: new AbortController().signal,
  ...given,
});

/** All that a walk gives. */
export interface Walked {
  readonly pieces: (SourceRecord | UnreadableRecord)[];
  readonly end: WalkEnd;
}

/** Takes a walk to its end. */
export async function walked(
  walk: AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd>,
): Promise<Walked> {
  const pieces: (SourceRecord | UnreadableRecord)[] = [];
  for (;;) {
    const step = await walk.next();
    if (step.done) return { pieces, end: step.value };
    pieces.push(step.value);
  }
}

/** What a reading throws. */
export async function refusal(act: () => Promise<unknown>): Promise<SourceError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

/** A source as the sources file declares it, of which only what matters is said. */
export const declared = (source: object): object => ({
  code: 'thu',
  nameVi: 'Nguồn thử',
  mapping: [{ type: 'Database', id: '`@id`', fields: {} }],
  ...source,
});

/** Whether a source is of a kind. */
export function ofKind<Kind extends SourceConfig['kind']>(
  source: SourceConfig,
  kind: Kind,
): Extract<SourceConfig, { kind: Kind }> {
  if (source.kind !== kind) throw new Error(`The source is no ${kind}`);
  return source as Extract<SourceConfig, { kind: Kind }>;
}
