import { createHash } from 'node:crypto';

const MAX_SLUG = 60;

/** An id as a part of a code; what had to be changed is told apart by a digest. */
function slugOf(id: string): string {
  const slug = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG);
  return slug === id ? slug : `${slug}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

/** The code of a record that its source gives none: always the same for the same source and id. */
export const mintedCode = (source: string, id: string): string => `${source}/${slugOf(id)}`;
