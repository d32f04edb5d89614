import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadySource } from '../../src/sources/harvest/read-source';
import { readySource } from '../../src/sources/ready-source';
import { parseSourcesFile } from '../../src/sources/sources-file';

const FIXTURES = join(__dirname, 'fixtures');

export const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');

/** A catalogue that is really published: on a server, as a file, or in a database. */
export interface Portal {
  readonly source: () => ReadySource;
  /** Publishes the first of its records. */
  publish(count: number): Promise<void>;
  /** Publishes an answer that breaks off. */
  breakOff(): Promise<void>;
  close(): Promise<void>;
}

/** A kind of catalogue, how many records its fixture has, and how one is put up. */
export interface PortalKind {
  readonly name: string;
  readonly records: number;
  readonly open: () => Promise<Portal>;
}

const statuses = {
  'Đang vận hành': 'OPERATIONAL',
  'Đang nâng cấp': 'OPERATIONAL',
  'Đang xây dựng': 'IN_CONSTRUCTION',
  'Thử nghiệm': 'PILOT',
  'Đang thử nghiệm': 'PILOT',
  'Tạm dừng': 'SUSPENDED',
  'Ngừng vận hành': 'ENDED',
  'Đã chuyển giao': 'ENDED',
  '': 'UNKNOWN',
};

/** A declared source, read as the sources file would be. */
export function declared(
  directory: string,
  source: object,
  environment: Readonly<Record<string, string>> = {},
): () => ReadySource {
  const text = JSON.stringify({ codeLists: { statuses }, sources: [source] });
  return () => readySource({ ...parseSourcesFile(text, 'sources.yaml'), directory }, 'cong', environment);
}

const ofType = (type: string, id: string, fields: object): object => ({ type, id, fields });
export const database = (id: string, name: string, more: object): object =>
  ofType('Database', id, { nameVi: name, kind: '"MINISTRY"', ...more });
export const base = { code: 'cong', nameVi: 'Cổng', allowPrivateAddresses: true };
