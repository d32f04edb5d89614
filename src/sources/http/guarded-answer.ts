import type { Readable } from 'node:stream';
import { SourceError } from '../../errors';
import { createTally, readPieces, readWhole, streamOf, type Tally } from './answer-body';
import { showUrl } from './conceal';
import type { Exchange } from './exchange';
import type { Patience } from './patience';
import { readJson } from './read-json';
import type { SourceAnswer } from './source-client';

/** An answer that is good, and the time that is left to read it. */
export interface Opened {
  readonly answer: Exchange;
  readonly patience: Patience;
}

/** What an answer needs of its client. */
export interface AnswerContext {
  /** The address before redirects. */
  readonly asked: string;
  readonly ofRun: Tally;
  readonly documentMegabytes: number;
  readonly conceal: (text: string) => string;
  persist<Result>(work: (attempt: number) => Promise<Result>): Promise<Result>;
  /** Asks the same again. */
  reopen(): Promise<Opened>;
}

const headersOf = ({ headers }: Exchange): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]));

const validatorsOf = ({ headers }: Exchange): SourceAnswer['validators'] => ({
  ...(headers.etag === undefined ? {} : { etag: headers.etag }),
  ...(headers['last-modified'] === undefined ? {} : { lastModified: headers['last-modified'] }),
});

/** An answer whose body is read once: as a stream, as a whole, or as JSON. */
export class GuardedAnswer implements SourceAnswer {
  readonly url: string;
  readonly notModified: boolean;
  readonly validators: SourceAnswer['validators'];
  readonly headers: Readonly<Record<string, string>>;
  private stream: Readable | null = null;

  constructor(
    private readonly opened: Opened,
    private readonly context: AnswerContext,
  ) {
    const { answer, patience } = opened;
    this.url = answer.url.href;
    this.notModified = answer.status === 304;
    this.validators = validatorsOf(answer);
    this.headers = headersOf(answer);
    if (this.notModified) patience.stop();
  }

  get body(): Readable {
    return (this.stream ??= streamOf(this.pieces(this.opened), this.opened.patience));
  }

  /** Repeats the request where its body was cut off, as nothing of it was given away yet. */
  bytes(): Promise<Buffer> {
    return this.context.persist(async attempt => {
      const opened = attempt === 0 ? this.opened : await this.context.reopen();
      const ofDocument = createTally('documentMegabytes', this.context.documentMegabytes);
      return readWhole(this.pieces(opened), opened.answer.url, ofDocument);
    });
  }

  async json(): Promise<unknown> {
    const bytes = await this.bytes();
    try {
      return readJson(bytes);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      throw new SourceError(this.context.conceal(`${this.where()} ${error.message}`), error.code);
    }
  }

  private pieces({ answer, patience }: Opened): AsyncGenerator<Buffer> {
    return readPieces(answer, patience, this.context.ofRun);
  }

  private where(): string {
    const [shown, asked] = [showUrl(this.url), showUrl(this.context.asked)];
    return shown === asked
      ? `The answer of ${shown}`
      : `The answer of ${shown}, where ${asked} redirected to,`;
  }
}
