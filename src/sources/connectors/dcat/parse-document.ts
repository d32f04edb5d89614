import { once } from 'node:events';
import type { Transform } from 'node:stream';
import { SourceError } from '../../../errors';
import { JsonLdFeed } from './feed-json-ld';
import type { DcatFormat } from './format';
import { Graph, type ParsedStatement } from './graph';
import { rdfXmlParser, turtleParser } from './parsers';

/** Measured: so many of usual length take 160 MB. It is 25,000 datasets with twenty statements each, in one document. */
export const MOST_STATEMENTS = 500_000;

/** A document that is about to be read. */
export interface TextDocument {
  /** Line by line, long lines in several pieces. */
  readonly pieces: AsyncIterable<string>;
  readonly format: DcatFormat;
  /** What relative addresses are relative to. */
  readonly base: string;
}

/**
 * Reads a document as a whole: what is broken gives no graph in part. Throws a `SourceError` with the line where it
 * breaks off or is not of its format, and where it is unsafe or too large to be held.
 */
export async function parseDocument(
  { pieces, format, base }: TextDocument,
  signal: AbortSignal,
): Promise<Graph> {
  const graph = new Graph(MOST_STATEMENTS);
  const feed = feedOf(format, graph, base);
  for await (const piece of pieces) {
    signal.throwIfAborted();
    await feed.write(piece);
    if (graph.overflows) throw tooMany();
  }
  await feed.end();
  if (graph.overflows) throw tooMany();
  return graph;
}

function feedOf(format: DcatFormat, graph: Graph, base: string): JsonLdFeed | ParserFeed {
  if (format === 'json-ld') return new JsonLdFeed(graph, base);
  if (format === 'turtle')
    return new ParserFeed(graph, turtleParser(base), { name: 'Turtle', isWhole: () => true });
  const parser = rdfXmlParser(base);
  return new ParserFeed(graph, parser, { name: 'RDF/XML', isWhole: () => parser.whole });
}

const tooMany = (): SourceError =>
  new SourceError(
    `The document has more than ${String(MOST_STATEMENTS)} statements; have the source give its catalogue in pages`,
    'SOURCE_TOO_LARGE',
  );

/** Writes to a parser piece by piece, so that it is known at which line it fails. */
class ParserFeed {
  private line = 1;
  private failure: Error | undefined;

  constructor(
    graph: Graph,
    private readonly parser: Transform,
    private readonly format: { readonly name: string; isWhole(): boolean },
  ) {
    parser.on('data', (statement: ParsedStatement) => {
      graph.add(statement);
    });
    parser.on('error', (error: Error) => {
      this.failure ??= this.explained(error);
    });
  }

  async write(piece: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.parser.write(piece, error => {
        if (error) reject(this.failure ?? this.explained(error));
        else resolve();
      });
    });
    if (this.failure) throw this.failure;
    if (piece.endsWith('\n')) this.line += 1;
  }

  async end(): Promise<void> {
    const ended = once(this.parser, 'end');
    this.parser.end();
    await ended.catch((error: unknown) => {
      throw this.failure ?? error;
    });
    if (this.failure) throw this.failure;
    if (!this.format.isWhole())
      throw this.explained(new Error('the text ends before its elements are closed'));
  }

  private explained(error: Error): SourceError {
    if (error instanceof SourceError) return error;
    const { line, said } = placed(error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID));
    const message = `Line ${line ?? String(this.line)} is no ${this.format.name}: ${said}`;
    return new SourceError(message, 'SOURCE_UNREADABLE', { cause: error });
  }
}

const MOST_SAID = 300;
const LINES = [/^Line (?<line>\d+) column \d+: /, /^(?<line>\d+):\d+: /, / on line (?<line>\d+)\.?$/];

/** Both parsers say in which line they are: there something may have begun that did not end. */
function placed(message: string): { line: string | undefined; said: string } {
  for (const pattern of LINES) {
    const line = pattern.exec(message)?.groups?.['line'];
    if (line !== undefined) return { line, said: message.replace(pattern, '') };
  }
  return { line: undefined, said: message };
}
