import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ownBytes } from './own-bytes';

/** Shorter answers cost more to compress than to send. */
const MIN_COMPRESSED_BYTES = 1_400;
/** Fast enough to be done while a client waits. */
const BROTLI_QUALITY = 4;

export type Encoding = 'br' | 'gzip' | 'identity';

const ERRORS = Buffer.from('{"errors"');

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The bytes of an answer, in whatever encoding they are asked for; each made once. */
export class Answer {
  readonly #encoded = new Map<Encoding, Buffer>();
  #tag: string | undefined;

  constructor(
    readonly status: number,
    readonly contentType: string,
    readonly body: Buffer,
    /** What Apollo Server says beside. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** Whether it is an answer and not a refusal; errors are written first. */
  get isGood(): boolean {
    return this.status === 200 && !this.body.subarray(0, ERRORS.length).equals(ERRORS);
  }

  /** The same for the same bytes. */
  get tag(): string {
    this.#tag ??= createHash('sha256').update(this.body).digest('base64url').slice(0, 27);
    return this.#tag;
  }

  get isCompressible(): boolean {
    return this.body.byteLength >= MIN_COMPRESSED_BYTES;
  }

  async encoded(encoding: Encoding): Promise<Buffer> {
    const known = encoding === 'identity' ? this.body : this.#encoded.get(encoding);
    if (known) return known;
    const made = await (encoding === 'br' ? toBrotli(this.body, BROTLI) : toGzip(this.body));
    const own = ownBytes(made);
    this.#encoded.set(encoding, own);
    return own;
  }
}

/**
 * A kept answer given while the database does not answer, and nobody can tell whether it would still be given: it says
 * so, and no cache is to keep it.
 */
export class UnverifiedAnswer extends Answer {
  constructor({ contentType, body }: Answer, revision: number) {
    super(200, contentType, body, {
      'registry-state': `unverified; revision=${String(revision)}`,
      'cache-control': 'no-store',
    });
  }

  override get isGood(): boolean {
    return false;
  }
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
