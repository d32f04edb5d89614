import { didYouMean } from '../did-you-mean';
import { mappingFunctions } from './functions';

/** JSONata's own functions; a test compares them with what the library has. */
export const BUILT_IN: readonly string[] = [
  ...['sum', 'count', 'max', 'min', 'average', 'string', 'substring', 'substringBefore', 'substringAfter'],
  ...['lowercase', 'uppercase', 'length', 'trim', 'pad', 'match', 'contains', 'replace', 'split', 'join'],
  ...['formatNumber', 'formatBase', 'formatInteger', 'parseInteger', 'number', 'floor', 'ceil', 'round'],
  ...['abs', 'sqrt', 'power', 'boolean', 'not', 'map', 'zip', 'filter', 'single', 'reduce', 'sift', 'keys'],
  ...['lookup', 'append', 'exists', 'spread', 'merge', 'reverse', 'each', 'error', 'assert', 'type', 'sort'],
  ...['distinct', 'encodeUrlComponent', 'encodeUrl', 'decodeUrlComponent', 'decodeUrl', 'toMillis'],
  ...['fromMillis', 'clone'],
];

const CHANGES = 'gives something else each time, and the record would look changed; leave it out';

/** What JSONata has and expressions here may not use, and why. */
export const REFUSED: Readonly<Record<string, string>> = {
  now: CHANGES,
  millis: CHANGES,
  random: CHANGES,
  shuffle: CHANGES,
  eval: 'runs what a source sends; write the expression itself',
};

const known: ReadonlySet<string> = new Set([...BUILT_IN, ...Object.keys(mappingFunctions), '', '$']);

/** What is wrong with the names of variables and functions in the tree of an expression. */
export function unknownNames(tree: unknown): string[] {
  const used = new Set<string>();
  const bound = new Set<string>();
  for (const node of nodesOf(tree)) {
    const name = node.get('value');
    if (node.get('type') === 'variable' && typeof name === 'string') used.add(name);
    for (const given of boundBy(node)) bound.add(given);
  }
  return [...used].filter(name => !known.has(name) && !bound.has(name)).map(describe);
}

function describe(name: string): string {
  const reason = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (reason !== undefined) return `uses $${name}, which ${reason}`;
  const names = [...BUILT_IN, ...Object.keys(mappingFunctions)].map(each => `$${each}`);
  return `names $${name}, which does not exist; ${didYouMean(`$${name}`, names)}`;
}

type TreeNode = ReadonlyMap<string, unknown>;

function* nodesOf(tree: unknown, seen = new Set<unknown>()): Generator<TreeNode> {
  if (typeof tree !== 'object' || tree === null || seen.has(tree)) return;
  seen.add(tree);
  if (!Array.isArray(tree)) yield new Map<string, unknown>(Object.entries(tree));
  for (const part of Object.values(tree) as unknown[]) yield* nodesOf(part, seen);
}

/** The names that a node gives values to: `$x := …`, `function($x)`, `items@$x`, `items#$x`. */
function boundBy(node: TreeNode): string[] {
  const given = [node.get('focus'), node.get('index')];
  if (node.get('type') === 'bind') given.push(nameIn(node.get('lhs')));
  const parameters = node.get('type') === 'lambda' ? node.get('arguments') : [];
  return [...given, ...(Array.isArray(parameters) ? parameters.map(nameIn) : [])].filter(
    name => typeof name === 'string',
  );
}

const nameIn = (variable: unknown): unknown =>
  typeof variable === 'object' && variable !== null && 'value' in variable ? variable.value : undefined;
