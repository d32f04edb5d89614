import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** Something wrong at a place of a document. */
export interface Misstatement {
  readonly path: Path;
  readonly message: string;
}

/** A text read as YAML, whose values can be found in it again. */
export interface YamlDocument {
  /** Plain JSON; undefined where the text is no YAML. */
  readonly value: unknown;
  /** What kept it from being read. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** The line of a value, or of what should hold it. */
  lineOf(path: Path): number;
}

/** Aliases of aliases grow without bounds. */
const MAX_ALIASES = 100;

/** Reads one document of YAML 1.2, or of JSON, which is a part of it: without tags of its own, keys once each. */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lineAt(pos[0]),
    message: MESSAGES.get(code) ?? message,
  }));
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const lineOf = (path: Path): number => lineAt(offsetOf(document.contents, path, resolve));
  if (problems.length > 0) return { value: undefined, problems, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, problems, lineOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, problems: [{ line: 1, message: error.message }], lineOf };
  }
}

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'the key stands here a second time'],
  ['TAG_RESOLVE_FAILED', 'tags (!…) are not taken: leave it out'],
  ['MULTIPLE_DOCS', 'a second document begins; put all sources into one'],
]);

/** Where the last thing on the path begins that is in the document: the key of a map, or an item. */
function offsetOf(root: unknown, path: Path, resolve: (node: unknown) => unknown): number {
  let offset = 0;
  let node = root;
  for (const step of path) {
    const found = entryOf(resolve(node), step);
    if (!found) return offset;
    offset = found.at.range?.[0] ?? offset;
    node = found.value;
  }
  return offset;
}

function entryOf(node: unknown, step: string | number): { at: Node; value: unknown } | undefined {
  if (isSeq<Node>(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item && { at: item, value: item };
  }
  if (!isMap<Node>(node)) return undefined;
  const pair = node.items.find(({ key }) => keyOf(key) === String(step));
  return pair && { at: pair.key, value: pair.value };
}

/** A key as plain JSON has it: an empty one as an empty text. */
const keyOf = (key: unknown): string | undefined =>
  isScalar<string | number | boolean | null>(key) ? String(key.value ?? '') : undefined;

/** The value at a path of plain JSON, undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? new Map<string, unknown>(Object.entries(found)).get(String(step))
        : undefined,
    value,
  );
