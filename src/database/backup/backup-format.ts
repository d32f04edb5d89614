import { z } from 'zod';

/** Raised where a backup of before can no longer be read. */
const FORMAT_VERSION = 1;

/**
 * A backup is gzipped lines of JSON: a head; for each table its columns, its rows (arrays) and its tally; an end with
 * the digest of all lines before it.
 */
export const headSchema = z.object({
  format: z.literal('lien-thong-backup'),
  version: z.literal(FORMAT_VERSION),
  revision: z.number().int().min(0),
  createdAt: z.iso.datetime(),
  /** The migrations that the database had seen, in order. */
  migrations: z.array(z.string()).min(1),
});

export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));
export const tallySchema = z.object({ of: z.string(), rows: z.number().int(), sha256: z.string() });
export const endSchema = z.object({ end: z.literal(true), tables: z.number().int(), sha256: z.string() });

export type BackupHead = z.infer<typeof headSchema>;
export type TableTally = z.infer<typeof tallySchema>;

export const headOf = (parts: Pick<BackupHead, 'revision' | 'createdAt' | 'migrations'>): BackupHead => ({
  format: 'lien-thong-backup',
  version: FORMAT_VERSION,
  ...parts,
});
