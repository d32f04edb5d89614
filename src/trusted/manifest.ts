import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { StartError } from '../errors';
import { type TrustedDocument, TrustedDocuments, withoutPrefix } from '../graphql/trusted-documents';
import { type NamedText, problemsOf } from './check-document';

/** As Apollo's `generate-persisted-query-manifest` and `npm run operations` write it. */
export const manifestSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** As Relay's compiler and GraphQL Code Generator write it: the text of each id. */
const flatSchema = z.record(z.string().min(1), z.string());

type Listed = TrustedDocument & NamedText & { readonly file: string };

/**
 * The documents of manifests. Throws one `StartError` that names every problem with its file, operation and line: what
 * cannot be read, what is not valid against the schema, and an id that stands for two texts.
 */
export function loadTrustedDocuments(
  files: readonly string[],
  only: boolean,
  schema: GraphQLSchema,
): TrustedDocuments {
  const problems: string[] = [];
  const listed = files.flatMap(file => {
    const read = readManifest(file);
    if (typeof read !== 'string') return read;
    problems.push(read);
    return [];
  });
  for (const document of listed)
    for (const problem of problemsOf(document, schema))
      problems.push(`${basename(document.file)}: ${problem}`);
  problems.push(...sharedIds(listed));
  if (problems.length > 0)
    throw new StartError(
      `The trusted documents are not right:\n${problems.map(line => `  ${line}`).join('\n')}`,
    );
  return new TrustedDocuments(listed, only);
}

/** What a manifest lists, or what is wrong with it. */
function readManifest(file: string): readonly Listed[] | string {
  const content = contentOf(file);
  if (content === undefined) return `${file} cannot be read as JSON. TRUSTED_DOCUMENTS names it.`;
  const manifest = manifestSchema.safeParse(content);
  if (manifest.success)
    return manifest.data.operations.map(({ id, name, body }) => ({ id, name, text: body, file }));
  const flat = flatSchema.safeParse(content);
  if (flat.success) return Object.entries(flat.data).map(([id, text]) => ({ id, name: null, text, file }));
  return `${file} is no manifest: it has to be {"format": "apollo-persisted-query-manifest", "version": 1, "operations": […]}, or {"<id>": "<document>"}.`;
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function sharedIds(listed: readonly Listed[]): readonly string[] {
  const texts = new Map<string, string>();
  return listed.flatMap(({ id, text, file }) => {
    const known = texts.get(withoutPrefix(id)) ?? text;
    texts.set(withoutPrefix(id), known);
    return known === text ? [] : [`${basename(file)}: the id ${id} stands for another document already.`];
  });
}
