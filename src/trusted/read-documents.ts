import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefinitionNode, GraphQLError, Kind, parse, print, visit } from 'graphql';
import type { NamedText } from './check-document';

/** A document with one operation, and where it was read. */
export interface ReadDocument extends NamedText {
  readonly file: string;
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
}

/** What was read, and what could not be, a line each. */
export interface ReadDocuments {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly string[];
}

const EXTENSION = /\.(graphql|gql)$/;

interface Definition {
  readonly node: DefinitionNode;
  readonly file: string;
  /** The text of the file, where this is all that is in it. */
  readonly whole: string | null;
}

/**
 * The operations of files and of all files below folders, each in a document of its own with the fragments it uses,
 * from whichever file. One that has a file to itself is kept letter by letter, so that it is known as well when its text is sent.
 */
export function readDocuments(places: readonly string[]): ReadDocuments {
  const problems: string[] = [];
  const definitions = places
    .flatMap(place => filesOf(place, problems))
    .flatMap(file => definitionsOf(file, problems));
  const documents = definitions.flatMap(definition => toDocument(definition, definitions, problems));
  return { documents, problems };
}

function filesOf(place: string, problems: string[]): readonly string[] {
  if (!existsSync(place)) {
    problems.push(`${place}: there is no such file or folder.`);
    return [];
  }
  if (!statSync(place).isDirectory()) return [place];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(file =>
    EXTENSION.test(file),
  );
  if (files.length === 0) problems.push(`${place}: no file in this folder ends in .graphql or .gql.`);
  return files.sort().map(file => join(place, file));
}

function definitionsOf(file: string, problems: string[]): readonly Definition[] {
  const text = readFileSync(file, 'utf8');
  try {
    const { definitions } = parse(text);
    const whole = definitions.length === 1 ? text : null;
    return definitions.map(node => ({ node, file: relative('.', file), whole }));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    problems.push(
      `${relative('.', file)}, line ${String(error.locations?.[0]?.line ?? 1)}: ${error.message}`,
    );
    return [];
  }
}

function toDocument(
  { node, file, whole }: Definition,
  definitions: readonly Definition[],
  problems: string[],
): readonly ReadDocument[] {
  if (node.kind !== Kind.OPERATION_DEFINITION) return [];
  if (!node.name) {
    problems.push(`${file}: an operation has no name. Manifests and logs name operations.`);
    return [];
  }
  const fragments = usedFragments(node, definitions);
  const text =
    fragments.length === 0 && whole !== null ? whole : [node, ...fragments].map(print).join('\n\n');
  return [{ file, name: node.name.value, type: node.operation, text }];
}

/** The fragments that a definition spreads, and those that these spread, in the order of their names. */
function usedFragments(from: DefinitionNode, definitions: readonly Definition[]): readonly DefinitionNode[] {
  const used = new Map<string, DefinitionNode>();
  const follow = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const found = definitions.find(
          each => each.node.kind === Kind.FRAGMENT_DEFINITION && each.node.name.value === value,
        );
        if (!found || used.has(value)) return;
        used.set(value, found.node);
        follow(found.node);
      },
    });
  };
  follow(from);
  return [...used].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, node]) => node);
}
