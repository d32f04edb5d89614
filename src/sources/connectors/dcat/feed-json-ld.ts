import { setImmediate } from 'node:timers/promises';
import { SourceError } from '../../../errors';
import type { Graph, ParsedStatement } from './graph';
import { faultyLineOf } from './json-fault';
import { type JsonNode, JsonNodes } from './json-nodes';
import { jsonLdParser } from './parsers';

/** The parser's work grows with the square of what it is given at once: 10 s for 4 MB, a minute for 8. */
const NODES_AT_ONCE = 100;
const CHARACTERS_AT_ONCE = 200_000;
/** Where it is of many small nodes, it takes 3 s in which nothing else runs; the parser allows no breath. */
const MOST_OF_A_NODE = 1_000_000;
/** What says nothing of anything. */
const FRAME = new Set(['@context', '@graph', '@id', '@type']);
const NO_CONTEXT = 'null';

/** Reads a JSON-LD text into a graph, a few nodes at a time. */
export class JsonLdFeed {
  private readonly nodes = new JsonNodes();
  private waiting: JsonNode[] = [];
  private length = 0;
  /** Of all nodes, as JSON; undefined: not met yet. */
  private context: string | undefined;
  private sought = false;
  private met = 0;

  constructor(
    private readonly graph: Graph,
    private readonly base: string,
  ) {}

  /** Takes the next piece, a line at most. Throws a `SourceError` where it is no JSON-LD. */
  async write(piece: string): Promise<void> {
    this.nodes.read(piece);
    if (this.nodes.listed && !this.sought) {
      this.sought = true;
      this.context = contextBefore(this.nodes.around);
    }
    for (const node of this.nodes.take()) await this.add(node);
  }

  /** Reads what is left. Throws a `SourceError` where the text breaks off, or says nothing as JSON-LD. */
  async end(): Promise<void> {
    if (this.nodes.open)
      throw unreadable(`Line ${String(this.nodes.line)} is no JSON: the text ends within a value`);
    const { around } = this.nodes;
    check({ text: around, line: 1 });
    const frame: unknown = JSON.parse(around);
    this.context ??= contextOf(frame) ?? NO_CONTEXT;
    await this.parseWaiting();
    await this.parse(around, 'The document outside of @graph');
    if (this.graph.isEmpty && (this.met > 0 || !isFrame(frame))) throw saysNothing();
  }

  private async add(node: JsonNode): Promise<void> {
    check(node);
    this.met += 1;
    this.waiting.push(node);
    this.length += node.text.length;
    const full = this.waiting.length >= NODES_AT_ONCE || this.length >= CHARACTERS_AT_ONCE;
    if (full && this.context !== undefined) await this.parseWaiting();
  }

  /** Where the context comes last, all nodes wait for it. */
  private async parseWaiting(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    this.length = 0;
    while (waiting.length > 0 && !this.graph.overflows) {
      const nodes = waiting.splice(0, fitting(waiting));
      const graph = nodes.map(({ text }) => text).join(',');
      const where = `The value that begins in line ${String(nodes[0]?.line)}, or one of the ${String(nodes.length - 1)} after it,`;
      await this.parse(`{"@context":${this.context ?? NO_CONTEXT},"@graph":[${graph}]}`, where);
      await setImmediate();
    }
  }

  private async parse(text: string, where: string): Promise<void> {
    const { parser, elsewhere } = jsonLdParser(this.base);
    await new Promise<void>((resolve, reject) => {
      parser.on('data', (statement: ParsedStatement) => {
        this.graph.add(statement);
      });
      parser.on('error', (error: Error) => {
        const context = elsewhere();
        reject(
          context === undefined
            ? unreadable(`${where} is no JSON-LD: ${error.message}`, error)
            : unsafe(context),
        );
      });
      parser.on('end', resolve);
      parser.end(text);
    });
  }
}

/** How many nodes are read at once. */
function fitting(waiting: readonly JsonNode[]): number {
  let length = 0;
  const beyond = waiting.findIndex(({ text }, index) => {
    length += text.length;
    return index >= NODES_AT_ONCE || (index > 0 && length > CHARACTERS_AT_ONCE);
  });
  return beyond === -1 ? waiting.length : beyond;
}

function check({ text, line }: JsonNode): void {
  if (text.length > MOST_OF_A_NODE) {
    throw new SourceError(
      `The value that begins in line ${String(line)} has more than ${String(MOST_OF_A_NODE)} characters; put the datasets beside one another into @graph`,
      'SOURCE_TOO_LARGE',
    );
  }
  const fault = faultyLineOf(text);
  if (fault) throw unreadable(`Line ${String(line + fault.line - 1)} is no JSON: ${fault.said}`);
}

/** The context of the nodes where it stands before them. */
function contextBefore(around: string): string | undefined {
  if (around.trimStart().startsWith('[')) return NO_CONTEXT;
  try {
    return contextOf(JSON.parse(`${around}]}`));
  } catch {
    // What is wrong is found, and said, where the whole is read.
    return undefined;
  }
}

const contextOf = (frame: unknown): string | undefined =>
  isObject(frame) && '@context' in frame ? JSON.stringify(frame['@context']) : undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFrame = (frame: unknown): boolean =>
  Array.isArray(frame) || (isObject(frame) && Object.keys(frame).every(key => FRAME.has(key)));

const saysNothing = (): SourceError =>
  unreadable(
    'The document is JSON that says nothing as JSON-LD: its names are neither addresses nor explained by an @context',
  );

const unsafe = (context: string): SourceError =>
  new SourceError(
    `The document refers to the context ${context}, which is not asked for; write the context itself into the document`,
    'SOURCE_UNSAFE',
  );

const unreadable = (message: string, cause?: unknown): SourceError =>
  new SourceError(message, 'SOURCE_UNREADABLE', { cause });
