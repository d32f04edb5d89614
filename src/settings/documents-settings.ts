import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '../errors';
import { yesOrNo } from './parts';

export const documentsShape = {
  TRUSTED_DOCUMENTS: z
    .string()
    .default('')
    .transform(text =>
      text
        .split(',')
        .map(file => file.trim())
        .filter(file => file !== '')
        .map(file => resolve(file)),
    ),
  TRUSTED_DOCUMENTS_ONLY: yesOrNo(false),
};

/** Which documents are trusted; refuses to trust none at all, since nothing would be answered. */
export function toDocumentsSettings(given: z.infer<z.ZodObject<typeof documentsShape>>) {
  if (given.TRUSTED_DOCUMENTS_ONLY && given.TRUSTED_DOCUMENTS.length === 0)
    throw new StartError(
      'TRUSTED_DOCUMENTS_ONLY is true, but TRUSTED_DOCUMENTS names no manifest. `npm run operations` writes one.',
    );
  return {
    /** The manifests of documents that clients may ask for by their id. */
    trustedDocuments: given.TRUSTED_DOCUMENTS as readonly string[],
    /** Whether every other document is refused. */
    trustedDocumentsOnly: given.TRUSTED_DOCUMENTS_ONLY,
  };
}
