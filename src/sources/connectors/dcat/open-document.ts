import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { SourceError } from '../../../errors';
import type { Reading, Validators } from '../../connector';

/** A document of a source, not yet read. */
export interface OpenedDocument {
  /** As a message names it. */
  readonly name: string;
  /** What relative addresses are relative to; of a page on the web, where it was found. */
  readonly base: string;
  readonly mediaType: string | null;
  readonly notModified: boolean;
  readonly body: AsyncIterable<Uint8Array>;
  /** Known once it was read. */
  validators(): Validators;
}

const ACCEPT = 'application/ld+json, text/turtle;q=0.9, application/rdf+xml;q=0.8, */*;q=0.1';

/** Whether an address is one of the web. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** An address as a message names it: what stands behind `?` may be a key. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}${pathname}${search === '' ? '' : '?…'}`;
}

/** Opens a page of the web; `known` is the state of it that is already known. Throws what the client throws. */
export async function openPage(
  url: string,
  { client }: Reading,
  known: Validators | null,
): Promise<OpenedDocument> {
  const answer = await client.send({ url, headers: { accept: ACCEPT }, validators: known });
  return {
    name: withoutSecrets(url),
    base: answer.url,
    mediaType: answer.headers['content-type'] ?? null,
    notModified: answer.notModified,
    body: answer.body,
    validators: () => answer.validators,
  };
}

/** Opens a file beside the sources file; it is known again by its content. Throws a `SourceError` where it cannot be read. */
export function openFile(address: string, { directory }: Reading): OpenedDocument {
  const hash = createHash('sha256');
  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of createReadStream(resolve(directory, address))) {
        hash.update(chunk as Buffer);
        yield chunk as Buffer;
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new SourceError(
        `The file ${address} cannot be read: ${code ?? 'its disk fails'}`,
        'SOURCE_UNREACHABLE',
        {
          cause: error,
        },
      );
    }
  }
  return {
    name: address,
    // The folder is left out: the same file gives the same addresses on every machine.
    base: `file:///${encodeURIComponent(basename(address))}`,
    mediaType: null,
    notModified: false,
    body: body(),
    validators: () => ({ etag: `"${hash.copy().digest('hex')}"` }),
  };
}
