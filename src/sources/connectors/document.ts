import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { SourceError } from '../../errors';
import type { Reading, Validators } from '../connector';
import type { SourceConfig } from '../source-config';

/** A source that is one document: a file, or what an address answers. */
export interface SourceDocument {
  /** For messages: without the query of an address, which may hold a key. */
  readonly name: string;
  /** Of the file itself, where it is one. */
  readonly path: string | null;
  readonly notModified: boolean;
  readonly validators: Validators;
  /** Opened when it is asked for. */
  body(): Readable;
}

const isAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * Finds the document of a source, relative to the folder of the sources file. Throws a `SourceError` where there
 * is none; `notModified` where it is still as the validators say.
 */
export const openDocument = (source: SourceConfig, reading: Reading): Promise<SourceDocument> =>
  isAddress(source.address) ? openAnswer(source, reading) : openFile(source.address, reading);

async function openAnswer(source: SourceConfig, reading: Reading): Promise<SourceDocument> {
  const { address: url, headers } = source;
  const answer = await reading.client.send({ url, headers, validators: reading.validators });
  const { notModified, validators } = answer;
  return { name: withoutQuery(answer.url), path: null, notModified, validators, body: () => answer.body };
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

async function openFile(address: string, reading: Reading): Promise<SourceDocument> {
  const path = resolve(reading.directory, address);
  const found = await stat(path).catch((cause: unknown) => {
    throw new SourceError(
      `There is no file ${address} that can be read; it is looked for at ${path}.`,
      'SOURCE_UNREACHABLE',
      { cause },
    );
  });
  if (!found.isFile()) throw new SourceError(`${path} is no file.`, 'SOURCE_UNREACHABLE');
  const validators = {
    etag: `"${String(found.size)}-${String(found.mtimeMs)}"`,
    lastModified: found.mtime.toUTCString(),
  };
  return {
    name: address,
    path,
    notModified: reading.validators?.etag === validators.etag,
    validators,
    body: () => createReadStream(path),
  };
}

const MEGABYTE = 1_048_576;

/** The bytes of a document. Throws a `SourceError` beyond the limit of the source, and when the run is stopped. */
export async function* bytesOf(
  document: SourceDocument,
  source: SourceConfig,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const { megabytes } = source.limits;
  let length = 0;
  for await (const chunk of document.body() as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > megabytes * MEGABYTE) throw tooLarge(document.name, `${String(megabytes)} MB`, 'megabytes');
    yield chunk;
  }
}

/** A document beyond a limit of its source. */
export const tooLarge = (name: string, most: string, limit: string): SourceError =>
  new SourceError(
    `${name} is larger than ${most}. If it is meant to be, raise limits.${limit} of the source.`,
    'SOURCE_TOO_LARGE',
  );

/** Whether an error says that reading must not go on, rather than that a document ended early. */
export const isFinal = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted ||
  (error instanceof SourceError && ['SOURCE_TOO_LARGE', 'SOURCE_UNSAFE'].includes(error.code));

/** What an error says, for a reason. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
