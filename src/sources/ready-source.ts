import { HarvestError } from '../errors';
import { connectors } from './connectors';
import type { ReadySource } from './harvest/read-source';
import { createSourceClient } from './http/create-source-client';
import { compileMapping } from './mapping/compile-mapping';
import { resolveSecrets } from './secrets';
import type { SourceConfig } from './source-config';
import type { LoadedSources } from './sources-file';

/** A declared source; refuses a code that the file does not declare. */
export function findSource(file: LoadedSources, code: string): SourceConfig {
  const source = file.sources.find(one => one.code === code);
  if (source) return source;
  const declared = file.sources.map(one => one.code).join(', ');
  throw new HarvestError(
    `The sources file declares no source "${code}"; it declares ${declared}.`,
    'UNKNOWN_SOURCE',
  );
}

/** Makes a declared source ready to be read: its secrets filled in, its mappings compiled. */
export function readySource(
  file: LoadedSources,
  code: string,
  environment: Readonly<Record<string, string | undefined>>,
): ReadySource {
  const config = resolveSecrets(findSource(file, code), environment);
  return {
    config,
    mappings: config.mapping.map(mapping => compileMapping(config, mapping, file.codeLists)),
    connector: connectors[config.kind],
    createClient: signal => createSourceClient(config, { signal }),
    directory: file.directory,
  };
}
