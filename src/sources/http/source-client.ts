import type { Readable } from 'node:stream';
import type { Validators } from '../connector';

/** One request to a source. */
export interface SourceRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the last state that is known: the answer may be that nothing changed. */
  readonly validators?: Validators | null;
}

/** An answer of a source with status 200, or 304 where validators were sent. */
export interface SourceAnswer {
  /** After redirects. */
  readonly url: string;
  readonly notModified: boolean;
  readonly validators: Validators;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The unpacked body, within the limits of the source; ends with an error where it was cut off. */
  readonly body: Readable;
  /** The unpacked body as a whole, within `documentMegabytes`. */
  bytes(): Promise<Buffer>;
  /** The body as JSON; refuses what is none, saying what it is instead (an HTML page, a cut-off text). */
  json(): Promise<unknown>;
}

/** Sends requests for one run over one source: guarded, limited, repeated where that may help. */
export interface SourceClient {
  send(request: SourceRequest): Promise<SourceAnswer>;
  close(): Promise<void>;
}
