import { createHash } from 'node:crypto';
import { fold } from '../../database/vietnamese-text';

const MAX_SLUG = 60;

/** An id as a part of a code; what had to be changed is told apart by a digest. */
function slugOf(id: string): string {
  const slug = fold(id)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG);
  return slug === id ? slug : `${slug}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

/** The code of a record that its source gives none: always the same for the same source and id. */
export const mintedCode = (source: string, id: string): string => `${source}/${slugOf(id)}`;
