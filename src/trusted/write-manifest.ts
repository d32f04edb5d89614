import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { UsageError } from '../errors';
import { inEnglish } from '../operations/in-english';
import { problemsOf } from './check-document';
import type { Manifest } from './manifest';
import { readDocuments, type ReadDocument } from './read-documents';

/** A manifest as it is written, and how many operations it has. */
export interface WrittenManifest {
  readonly text: string;
  readonly count: number;
}

/**
 * The manifest of the operations in files and folders. Throws a `UsageError` that names every problem: what cannot be
 * read, what is not valid against the schema, and names that two operations share. `inBothLanguages`: a question is
 * listed as the playground asks it in Vietnamese and in English.
 */
export function toManifest(
  places: readonly string[],
  schema: GraphQLSchema,
  { inBothLanguages }: { inBothLanguages: boolean },
): WrittenManifest {
  const { documents, problems } = readDocuments(places);
  const wrong = [
    ...problems,
    ...sharedNames(documents),
    ...documents.flatMap(each => problemsOf(each, schema).map(problem => `${each.file}: ${problem}`)),
  ];
  if (wrong.length > 0)
    throw new UsageError(`No manifest was written:\n${wrong.map(line => `  ${line}`).join('\n')}`);
  const listed = inBothLanguages ? documents.flatMap(inBoth) : documents;
  const manifest: Manifest = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: listed
      .map(({ name, type, text }) => ({ id: hashOf(text), name, type, body: text }))
      .sort((one, other) => (`${one.name} ${one.id}` < `${other.name} ${other.id}` ? -1 : 1)),
  };
  return { text: `${JSON.stringify(manifest, null, 2)}\n`, count: listed.length };
}

function inBoth(document: ReadDocument): readonly ReadDocument[] {
  const text = inEnglish(document.text);
  return text === document.text ? [document] : [document, { ...document, text }];
}

function sharedNames(documents: readonly ReadDocument[]): readonly string[] {
  const files = new Map<string, string>();
  return documents.flatMap(({ name, file }) => {
    const other = files.get(name);
    files.set(name, file);
    return other === undefined ? [] : [`${file}: ${name} is the name of an operation in ${other} already.`];
  });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
