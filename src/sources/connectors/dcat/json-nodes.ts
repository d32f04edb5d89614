import { SourceError } from '../../../errors';
import { MOST_NESTED, tooDeep } from './parsers';

/** A value of the list of nodes, and the line it begins in. */
export interface JsonNode {
  readonly text: string;
  readonly line: number;
}

const DEEPER: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };
/** The name of a list and what stands between them. */
const MARGIN = 256;
const GRAPH_BEGINS = /"@graph"\s*:\s*$/;

/**
 * Takes a JSON-LD text apart while it comes in: the nodes of `@graph`, or of the list that the text is, and what stands
 * around them. What is no JSON is found where the parts are read.
 */
export class JsonNodes {
  line = 1;
  private depth = 0;
  private inText = false;
  private escaped = false;
  /** How deep the list of nodes stands; 0 outside of it. */
  private list = 0;
  private separated = false;
  private outside = '';
  private node: string[] = [];
  private nodeLine = 0;
  private finished: JsonNode[] = [];

  /** Whether the text read so far is no whole value yet. */
  get open(): boolean {
    return this.depth > 0 || this.inText;
  }

  /** Whether the list of nodes has begun: what should be known before them stands in `around`. */
  get listed(): boolean {
    return this.list > 0;
  }

  /** The text without the nodes. */
  get around(): string {
    return this.outside;
  }

  /** Gives the nodes that are whole, each once. */
  take(): JsonNode[] {
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  /** Takes the next piece, a line at most. Throws a `SourceError` where it nests beyond measure or a node is missing. */
  read(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece.charAt(at);
      if (this.isText(character)) continue;
      if (this.endsNode(character)) {
        this.keep(piece.slice(from, at));
        this.endNode(character);
        from = character === ',' ? at + 1 : at;
      }
      this.deepen(character);
      if (this.beginsList(character, piece.slice(from, at))) {
        this.keep(piece.slice(from, at + 1));
        this.list = this.depth;
        from = at + 1;
      }
    }
    this.keep(piece.slice(from));
    if (piece.endsWith('\n')) this.line += 1;
  }

  /** Whether a character belongs to a text, its quotes included. */
  private isText(character: string): boolean {
    if (!this.inText) return (this.inText = character === '"');
    if (this.escaped) this.escaped = false;
    else if (character === '\\') this.escaped = true;
    else if (character === '"') this.inText = false;
    return true;
  }

  private deepen(character: string): void {
    this.depth += DEEPER[character] ?? 0;
    if (this.depth > MOST_NESTED) throw tooDeep('values');
  }

  private beginsList(character: string, before: string): boolean {
    if (character !== '[' || this.list > 0 || this.depth > 2) return false;
    const outside = this.outside.slice(-MARGIN) + before;
    return this.depth === 1 ? outside.trim() === '' : GRAPH_BEGINS.test(outside);
  }

  private endsNode(character: string): boolean {
    return this.list > 0 && this.depth === this.list && (character === ',' || character === ']');
  }

  private endNode(character: string): void {
    const text = this.node.join('');
    const missing = text.trim() === '';
    if (missing && (character === ',' || this.separated)) throw this.noValue(character);
    if (!missing) this.finished.push({ text, line: this.nodeLine });
    this.node = [];
    this.separated = character === ',';
    if (character === ']') this.list = 0;
  }

  private noValue(character: string): SourceError {
    return new SourceError(
      `Line ${String(this.line)} is no JSON: a value is missing before "${character}"`,
      'SOURCE_UNREADABLE',
    );
  }

  private keep(text: string): void {
    if (this.list === 0) this.outside += text;
    else if (this.node.length > 0) this.node.push(text);
    else if (text.trim() !== '') {
      this.nodeLine = this.line;
      this.node.push(text);
    }
  }
}
