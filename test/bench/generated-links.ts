import type { Batch } from '../../src/database/revision-writer';
import { DataLinkChannel, dataLinks } from '../../src/modules/data-link/data-link.table';
import {
  anyAgency,
  anyPlatform,
  databaseCode,
  dataLinkCode,
  serviceOfDatabase,
  someLegalDocuments,
  type World,
} from './generated-codes';
import type { Random } from './random';
import { LINK_CHANNELS, LINK_DIRECTIONS, LINK_STATUSES, SHARING_METHODS } from './shares';
import { batchesOf, periodsOf, type VersionOf } from './versions';
import { descriptionOf, nameOf } from './words';

type LinkVersion = VersionOf<typeof dataLinks>;

/** One link in twelve takes its data from a database of the curated registry, such as the population database. */
const SHARE_OF_CURATED_PROVIDERS = 1 / 12;

export const linkBatches = (world: World, seed: number): Batch[] =>
  batchesOf(dataLinks, world.sizes.dataLinks, seed, (random, index) => linkStates(random, world, index));

function linkStates(random: Random, world: World, index: number): LinkVersion[] {
  const fixed = linkOf(random, world, index);
  return periodsOf(random).map(period => ({
    ...fixed,
    ...period,
    consumerCode: anyAgency(random, world),
    status: random.weighted(LINK_STATUSES),
    statusDate: period.validFrom ?? random.day(2021, 2024),
  }));
}

/** What stays the same in all the states of a link. */
function linkOf(random: Random, world: World, index: number): LinkVersion {
  const channel = random.weighted(LINK_CHANNELS);
  const { databases } = world.sizes;
  return {
    code: dataLinkCode(index),
    ...nameOf(random, { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Link to share data of' }, index),
    ...descriptionOf(random, 0.6),
    ...providerOf(random, world),
    consumerDatabaseCode: random.chance(0.5) ? databaseCode(random.below(databases)) : null,
    consumerPlatformCode: random.chance(0.1) ? anyPlatform(random, world) : null,
    platformCode: channel === DataLinkChannel.PLATFORM ? anyPlatform(random, world) : null,
    channel,
    direction: random.weighted(LINK_DIRECTIONS),
    mode: random.weighted(SHARING_METHODS),
    frequency: random.chance(0.3) ? 'theo thời gian thực' : null,
    purposeVi: 'Cắt giảm giấy tờ trong hồ sơ thủ tục hành chính',
    purposeEn: 'Fewer papers in administrative procedures',
    legalBasisCodes: someLegalDocuments(random, world, 0.4),
    agreementNumber: random.chance(0.3) ? `${String(index + 1)}/QC-PH` : null,
    requestedOn: random.chance(0.3) ? random.day(2020, 2023) : null,
    connectedOn: random.chance(0.5) ? random.day(2021, 2026) : null,
  };
}

function providerOf(
  random: Random,
  world: World,
): Pick<LinkVersion, 'providerCode' | 'dataServiceCode' | 'dataServiceCodes'> {
  const { curated, sizes } = world;
  if (random.chance(SHARE_OF_CURATED_PROVIDERS)) {
    const place = random.lowBelow(curated.databases.length);
    return { providerCode: curated.databases[place] ?? databaseCode(0), dataServiceCodes: [] };
  }
  const database = random.lowBelow(sizes.databases);
  const first = random.chance(0.8) ? serviceOfDatabase(random, world, database) : null;
  const second = random.chance(0.3) ? serviceOfDatabase(random, world, database) : null;
  const services = [...new Set([first, second])].filter(code => code !== null);
  return { providerCode: databaseCode(database), dataServiceCode: first, dataServiceCodes: services };
}
