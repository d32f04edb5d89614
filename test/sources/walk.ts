import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Connector,
  Reading,
  SourceRecord,
  UnreadableRecord,
  WalkEnd,
} from '../../src/sources/connector';
import type { SourceConfig } from '../../src/sources/source-config';
import { clientOf } from './web-server';

/** What a connector gave, and how it ended. */
export interface Walked {
  readonly pieces: (SourceRecord | UnreadableRecord)[];
  readonly end: WalkEnd;
}

/** Reads a source to its end. */
export const walk = async <Source extends SourceConfig>(
  read: Connector<Source>,
  source: Source,
  validators: Reading['validators'] = null,
): Promise<Walked> => {
  const { signal } = new AbortController();
  const reading: Reading = { client: clientOf(source, { signal }), directory: '.', validators, signal };
  const pieces: Walked['pieces'] = [];
  const walking = read(source, reading);
  for (;;) {
    const step = await walking.next();
    if (step.done === true) return { pieces, end: step.value };
    pieces.push(step.value);
  }
};

/** The values of a field, in the order in which the records came. */
export const fieldOf = ({ pieces }: Walked, name: string): unknown[] =>
  pieces.map(piece => ('record' in piece ? piece.record[name] : undefined));

export const readFixture = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(__dirname, 'fixtures', name), 'utf8')) as unknown;
