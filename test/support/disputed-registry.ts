import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { databases } from '../../src/modules/database/database.table';
import { sources } from '../../src/modules/source/source.table';
import { declareSources } from '../../src/sources/declare-sources';
import { decideValue } from '../../src/sources/harvest/decide-value';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { type SourcesFile, sourcesFileSchema } from '../../src/sources/source-config';
import { clockOn, DATABASES, harvestOn, sourceOf } from './harvest';

const declared = (code: string, nameVi: string, schedule?: string): object => ({
  code,
  nameVi,
  kind: 'CSV',
  address: `${code}.csv`,
  mapping: [DATABASES],
  ...(schedule !== undefined && { schedule }),
});

/** The sources of the disputed registry: the province wins for owners. */
export const DISPUTED_SOURCES: SourcesFile = sourcesFileSchema.parse({
  authority: [{ type: 'Database', fields: ['ownerCode'], sources: ['tinh'] }],
  sources: [
    declared('bo', 'Danh mục của Bộ Xây dựng', '0 2 * * *'),
    declared('tinh', 'Danh mục của tỉnh Lào Cai'),
    declared('cong', 'Cổng dữ liệu quốc gia'),
  ],
});

const agency = (code: string, nameVi: string): Record<string, unknown> & { code: string } => ({
  code,
  nameVi,
  kind: 'MINISTRY',
  formerNames: [],
});

const database = (code: string, nameVi: string, purposeVi: string): ReturnType<typeof agency> => ({
  ...agency(code, nameVi),
  status: 'UNKNOWN',
  ownerCode: 'BXD',
  purposeVi,
});

/** What the sources of the disputed registry answer from their first harvest on. */
export const DISPUTED_ANSWERS = {
  bo: {
    rows: [
      { id: 'b1', code: 'nha-o', name: 'CSDL nhà ở', owner: 'BXD', status: 'OPERATIONAL' },
      { id: 'b2', code: 'quy-hoach', name: 'CSDL quy hoạch', owner: 'BXD', status: 'OPERATIONAL' },
      { id: 'b3', name: 'Hồ sơ không có chủ', owner: 'Cục Chưa Có', status: 'HỎNG' },
    ],
  },
  tinh: { rows: [{ id: 't1', code: 'nha-o', name: 'CSDL nhà ở', owner: 'BTP', status: 'PARTIAL' }] },
  cong: {
    rows: [
      { id: 'c1', code: 'nha-o', name: 'Cơ sở dữ liệu nhà ở', owner: 'BXD', status: 'OPERATIONAL' },
      { id: 'c2', name: 'CSDL quy hoạch', owner: 'BXD', status: 'OPERATIONAL' },
    ],
  },
};

/** Before any source was harvested, and when all had been, in Viet Nam. */
export const BEFORE_HARVESTS = '2026-02-01T00:00:00.000Z';
export const AFTER_HARVESTS = '2026-02-10T00:00:00.000Z';

/**
 * A registry in which curated facts, three sources and a steward speak of one database, `nha-o`; one and a ministry of
 * `quy-hoach`; and only the curated facts of `bat-dong-san`.
 */
export async function fillDisputed(db: Db): Promise<void> {
  const curated = {
    clock: clockOn('2026-01-01'),
    author: 'curated',
    reason: 'The curated facts were loaded.',
  };
  await writeRevision(db, curated, [
    { table: agencies, records: [agency('BXD', 'Bộ Xây dựng'), agency('BTP', 'Bộ Tư pháp')] },
    {
      table: databases,
      records: [
        database('nha-o', 'Cơ sở dữ liệu về nhà ở', 'Quản lý nhà ở'),
        database('bat-dong-san', 'Cơ sở dữ liệu thị trường bất động sản', 'Công khai giao dịch'),
      ],
    },
    { table: sources, records: [{ code: 'curated', nameVi: 'Dữ kiện biên soạn', kind: 'CURATED' }] },
  ]);
  await declareSources(createHarvesting(db, clockOn('2026-01-02')), DISPUTED_SOURCES);
  await harvestOn(db, '2026-02-02', sourceOf('bo', DISPUTED_ANSWERS.bo));
  await harvestOn(db, '2026-02-03', sourceOf('tinh', DISPUTED_ANSWERS.tinh));
  await harvestOn(db, '2026-02-04', sourceOf('cong', DISPUTED_ANSWERS.cong));
  const decided = { type: 'Database', code: 'nha-o', field: 'securityLevel', value: '3' };
  await decideValue(createHarvesting(db, clockOn('2026-02-05')), decided);
}
