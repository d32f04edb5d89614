import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { RegistryError } from '../errors';

/** A file as it was found: an open one can still be read after it was moved or removed, and what is written is lost. */
export interface KeptFile {
  readonly path: string;
  /** Null until it is there. */
  seen: Pick<Stats, 'dev' | 'ino'> | null;
}

export const fileOf = (path: string): KeptFile => ({
  path,
  seen: statSync(path, { throwIfNoEntry: false }) ?? null,
});

/** Throws a `RegistryError` where the file is not the one that was opened. */
export async function checkFile(kept: KeptFile): Promise<void> {
  const found = await stat(kept.path).catch(() => null);
  if (!found) throw new RegistryError('The database file is gone.', 'REGISTRY_UNAVAILABLE');
  kept.seen ??= found;
  if (found.ino !== kept.seen.ino || found.dev !== kept.seen.dev)
    throw new RegistryError(
      'Another file has taken the place of the database file: restart the gateway to read it.',
      'REGISTRY_UNAVAILABLE',
    );
}
