import type { Batch } from '../../src/database/revision-writer';
import { agencies, AgencyKind } from '../../src/modules/agency/agency.table';
import { databases } from '../../src/modules/database/database.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { dataServices } from '../../src/modules/data-service/data-service.table';
import { PlatformKind, platforms } from '../../src/modules/platform/platform.table';
import {
  agencyCode,
  anyAgency,
  anyPlatform,
  databaseCode,
  dataServiceCode,
  datasetCode,
  platformCode,
  someLegalDocuments,
  type World,
} from './generated-codes';
import type { Random } from './random';
import { ACCESS_LEVELS, DATABASE_KINDS, LIFECYCLE, SHARING_FORMS, SHARING_METHODS } from './shares';
import { batchesOf, periodsOf, type VersionOf } from './versions';
import { descriptionOf, nameOf, themeOf, thingOf, UPDATE_FREQUENCIES } from './words';

/** Agencies, platforms, databases, their datasets and data services. */
export const systemBatches = (world: World, seed: number): Batch[] => [
  ...batchesOf(agencies, world.sizes.agencies, seed, (random, index) => [agency(random, index)]),
  ...batchesOf(platforms, world.sizes.platforms, seed, (random, index) => [platform(random, world, index)]),
  ...batchesOf(databases, world.sizes.databases, seed, (random, index) =>
    databaseStates(random, world, index),
  ),
  ...batchesOf(datasets, world.sizes.datasets, seed, (random, index) => [dataset(random, world, index)]),
  ...batchesOf(dataServices, world.sizes.dataServices, seed, (random, index) => [
    service(random, world, index),
  ]),
];

function agency(random: Random, index: number): VersionOf<typeof agencies> {
  return {
    code: agencyCode(index),
    ...nameOf(random, { vi: 'Cục Quản lý', en: 'Department of' }, index),
    ...descriptionOf(random, 0.5),
    kind: random.pick([AgencyKind.UNIT, AgencyKind.PROVINCE, AgencyKind.GOVERNMENT_AGENCY]),
    abbreviation: `CQ${String(index + 1)}`,
    parentCode: index < 20 ? null : agencyCode(random.below(20)),
  };
}

function platform(random: Random, world: World, index: number): VersionOf<typeof platforms> {
  return {
    code: platformCode(index),
    ...nameOf(random, { vi: 'Nền tảng tích hợp, chia sẻ dữ liệu', en: 'Integration platform of' }, index),
    ...descriptionOf(random, 0.3),
    kind: random.pick(Object.values(PlatformKind)),
    status: random.weighted(LIFECYCLE),
    operatorCode: anyAgency(random, world),
    launchedOn: random.day(2018, 2026),
    legalBasisCodes: someLegalDocuments(random, world, 0.6),
  };
}

function databaseStates(random: Random, world: World, index: number): VersionOf<typeof databases>[] {
  const fixed = {
    code: databaseCode(index),
    ...nameOf(random, { vi: 'Cơ sở dữ liệu', en: 'Database of' }, index),
    ...descriptionOf(random, 0.8),
    kind: random.weighted(DATABASE_KINDS),
    purposeVi: 'Phục vụ quản lý nhà nước và giải quyết thủ tục hành chính',
    sourceDatabaseCodes: random.chance(0.3) ? [random.pick(world.curated.databases)] : [],
    platformCode: random.chance(0.4) ? anyPlatform(random, world) : null,
    partOfCode: index > 100 && random.chance(0.1) ? databaseCode(random.below(100)) : null,
    securityLevel: random.chance(0.5) ? 2 + random.below(3) : null,
    personalData: random.chance(0.6) ? random.chance(0.5) : null,
    updateFrequency: random.pick(UPDATE_FREQUENCIES),
  };
  return periodsOf(random).map(period => ({
    ...fixed,
    ...period,
    status: random.weighted(LIFECYCLE),
    statusDate: period.validFrom,
    ownerCode: random.chance(0.95) ? anyAgency(random, world) : null,
    operatorCode: random.chance(0.3) ? anyAgency(random, world) : null,
    legalBasisCodes: someLegalDocuments(random, world, 0.7),
    listCodes: random.chance(0.2) ? ['714/QĐ-TTg'] : [],
  }));
}

function dataset(random: Random, world: World, index: number): VersionOf<typeof datasets> {
  return {
    code: datasetCode(index),
    ...nameOf(random, thingOf(random), index),
    ...descriptionOf(random, 0.3),
    databaseCode: databaseCode(random.lowBelow(world.sizes.databases)),
    publisherCode: anyAgency(random, world),
    accessLevel: random.weighted(ACCESS_LEVELS),
    status: random.weighted(LIFECYCLE),
    theme: themeOf(random),
    keywords: [themeOf(random), themeOf(random)],
    updateFrequency: random.pick(UPDATE_FREQUENCIES),
    format: random.pick(['CSV', 'XLSX', 'JSON', 'XML']),
    legalBasisCodes: someLegalDocuments(random, world, 0.2),
  };
}

function service(random: Random, world: World, index: number): VersionOf<typeof dataServices> {
  const { sizes } = world;
  return {
    code: dataServiceCode(index),
    ...nameOf(random, { vi: 'Dịch vụ tra cứu, xác thực', en: 'Service to look up and verify' }, index),
    databaseCode: databaseCode(index % sizes.databases),
    providerCode: anyAgency(random, world),
    platformCode: random.chance(0.7) ? anyPlatform(random, world) : null,
    status: random.weighted(LIFECYCLE),
    purposeVi: 'Đối chiếu thông tin khi tiếp nhận hồ sơ điện tử',
    sharingForm: random.weighted(SHARING_FORMS),
    method: random.weighted(SHARING_METHODS),
    datasetCodes: [datasetCode(random.below(sizes.datasets))],
    legalBasisCodes: someLegalDocuments(random, world, 0.3),
  };
}
