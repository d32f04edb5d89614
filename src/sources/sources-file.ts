import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors';
import { checkAuthority } from './declaration/check-authority';
import { checkMapping } from './declaration/check-mapping';
import { checkShape } from './declaration/check-shape';
import { checkSource } from './declaration/check-source';
import { type Misstatement, readYaml, valueAt } from './declaration/yaml-document';
import { type CodeLists, codeListSchema, type SourcesFile, sourcesFileSchema } from './source-config';

/** The declared sources, and the folder that their paths are relative to. */
export type LoadedSources = SourcesFile & { readonly directory: string };

/** Reads and checks a sources file; throws a `StartError` where it cannot be read or anything in it is wrong. */
export function loadSourcesFile(path: string): LoadedSources {
  const file = resolve(path);
  return { ...parseSourcesFile(textOf(file), basename(file)), directory: dirname(file) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = z
      .object({ code: z.string() })
      .catch({ code: String(error) })
      .parse(error);
    throw new StartError(`The sources file ${file} cannot be read (${code}). SOURCES_FILE names it.`, {
      cause: error,
    });
  }
}

/**
 * The sources that a text of YAML or JSON declares. Throws one `StartError` that names every problem with its line and
 * place; no address, header or value that may be secret is repeated in it.
 */
export function parseSourcesFile(text: string, name: string): SourcesFile {
  const document = readYaml(text);
  const { value, problems } = document;
  if (problems.length > 0) throw refusal(name, problems);
  const misstatements = [...checkShape(value), ...checkMeaning(value)];
  if (misstatements.length === 0) return sourcesFileSchema.parse(value);
  const placed = misstatements.map(({ path, message }) => ({
    line: document.lineOf(path),
    message: `${z.core.toDotPath(path) || 'the file'} ${message}`,
  }));
  throw refusal(name, placed);
}

interface PlacedProblem {
  readonly line: number;
  readonly message: string;
}

function refusal(name: string, problems: readonly PlacedProblem[]): StartError {
  const lines = [...problems]
    .sort((left, right) => left.line - right.line)
    .map(({ line, message }) => `  ${name}:${String(line)}: ${message}`);
  return new StartError(`The sources are not declared right:\n${[...new Set(lines)].join('\n')}`);
}

/** Looks at every part that has its right shape, so that all problems are named at once. */
function checkMeaning(file: unknown): Misstatement[] {
  const codeLists = codeListsOf(file);
  const sources = itemsAt(file, 'sources');
  const codes = sources.map(source =>
    z
      .string()
      .catch('')
      .parse(valueAt(source, ['code'])),
  );
  return [
    ...checkAuthority(valueAt(file, ['authority']), codes),
    ...sources.flatMap((source, index) => [
      ...repeatedCode(codes, index),
      ...checkSource(source, ['sources', index]),
      ...itemsAt(source, 'mapping').flatMap((mapping, position) =>
        checkMapping(mapping, codeLists, ['sources', index, 'mapping', position]),
      ),
    ]),
  ];
}

function repeatedCode(codes: readonly string[], index: number): Misstatement[] {
  const code = codes[index] ?? '';
  const first = codes.indexOf(code);
  if (code === '' || first === index) return [];
  const message = `is ${code}, as that of sources[${String(first)}] is already`;
  return [{ path: ['sources', index, 'code'], message }];
}

const itemsAt = (value: unknown, key: string): readonly unknown[] =>
  z.array(z.unknown()).safeParse(valueAt(value, [key])).data ?? [];

function codeListsOf(file: unknown): CodeLists {
  const given = z.record(z.string(), z.unknown()).safeParse(valueAt(file, ['codeLists'])).data ?? {};
  const lists = Object.entries(given).map(
    ([name, list]) => [name, codeListSchema.safeParse(list).data ?? {}] as const,
  );
  return Object.fromEntries(lists);
}
