import type { IncomingHttpHeaders } from 'node:http';

/** Kept by any cache, and never used by one without asking whether it is still so. */
export const ASK_AGAIN = 'public, no-cache';

/** What a tag says beside how strongly it says so. */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether a client has what a tag stands for: `If-None-Match` asks that weakly, by a list, or by `*` for anything. */
export function isKnownTag({ 'if-none-match': given = '' }: IncomingHttpHeaders, tag: string): boolean {
  return given
    .split(',')
    .map(opaque)
    .some(known => known === opaque(tag) || known === '*');
}
