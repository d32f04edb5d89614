import { recordKey } from '../../src/database/table';
import type { Batch } from '../../src/database/revision-writer';
import { citations } from '../../src/modules/citation/citation.table';
import { indicators, QualityCriterion } from '../../src/modules/indicator/indicator.table';
import { legalDocuments } from '../../src/modules/legal-document/legal-document.table';
import { Comparator, ObservationBasis, observations } from '../../src/modules/observation/observation.table';
import { TaskKind, tasks } from '../../src/modules/task/task.table';
import {
  anyAgency,
  anyLegalDocument,
  citationCode,
  databaseCode,
  dataLinkCode,
  indicatorCode,
  legalDocumentCode,
  taskCode,
  type World,
} from './generated-codes';
import type { Random } from './random';
import { CONFIDENCES, DOCUMENT_KINDS, DOCUMENT_STATUSES, TASK_STATUSES } from './shares';
import { batchesOf, type VersionOf } from './versions';
import { descriptionOf, nameOf } from './words';

/** Legal documents, tasks, indicators with what was observed of them, and citations. */
export const paperBatches = (world: World, seed: number): Batch[] => {
  const { sizes } = world;
  return [
    ...batchesOf(legalDocuments, sizes.legalDocuments, seed, (random, index) => [
      document(random, world, index),
    ]),
    ...batchesOf(tasks, sizes.tasks, seed, (random, index) => [task(random, world, index)]),
    ...batchesOf(indicators, sizes.indicators, seed, (random, index) => [indicator(random, index)]),
    ...batchesOf(observations, sizes.observations, seed, (random, index) => [
      observation(random, world, index),
    ]),
    ...batchesOf(citations, sizes.citations, seed, (random, index) => [citation(random, world, index)]),
  ];
};

function document(random: Random, world: World, index: number): VersionOf<typeof legalDocuments> {
  const issuedOn = random.day(2014, 2026);
  return {
    code: legalDocumentCode(index),
    ...nameOf(random, { vi: 'Quyết định ban hành quy chế khai thác', en: 'Decision on the use of' }, index),
    ...descriptionOf(random, 0.4),
    validFrom: issuedOn,
    number: legalDocumentCode(index),
    kind: random.weighted(DOCUMENT_KINDS),
    issuerCode: anyAgency(random, world),
    issuedOn,
    effectiveFrom: issuedOn,
    status: random.weighted(DOCUMENT_STATUSES),
    followsCodes: random.chance(0.5) ? [anyLegalDocument(random, world)] : [],
  };
}

function task(random: Random, world: World, index: number): VersionOf<typeof tasks> {
  const orderedOn = random.day(2022, 2026);
  return {
    code: taskCode(index),
    ...nameOf(
      random,
      { vi: 'Hoàn thành kết nối, làm sạch dữ liệu', en: 'Link and clean the data of' },
      index,
    ),
    ...descriptionOf(random, 0.8),
    validFrom: orderedOn,
    kind: TaskKind.TASK,
    leadCodes: [anyAgency(random, world)],
    coordinatorCodes: random.chance(0.5) ? [anyAgency(random, world)] : [],
    orderedOn,
    dueOn: random.chance(0.6) ? random.day(2026, 2029) : null,
    status: random.weighted(TASK_STATUSES),
    documentCode: anyLegalDocument(random, world),
    subject: recordKey('Database', anyDatabase(random, world)),
  };
}

function indicator(random: Random, index: number): VersionOf<typeof indicators> {
  return {
    code: indicatorCode(index),
    ...nameOf(random, { vi: 'Tỷ lệ bản ghi đã đối soát', en: 'Share of records reconciled in' }, index),
    unitVi: 'bản ghi',
    unitEn: 'records',
    quality: random.chance(0.5) ? random.pick(Object.values(QualityCriterion)) : null,
  };
}

function observation(random: Random, world: World, index: number): VersionOf<typeof observations> {
  const date = random.day(2021, 2026);
  const value = random.below(1_000_000);
  return {
    code: `${indicatorCode(index % world.sizes.indicators)}@${String(index)}`,
    ...nameOf(random, { vi: 'Số bản ghi đã đối soát', en: 'Records reconciled in' }, index),
    validFrom: date,
    indicatorCode: indicatorCode(index % world.sizes.indicators),
    subject: recordKey('Database', anyDatabase(random, world)),
    basis: ObservationBasis.REPORTED,
    comparator: Comparator.EQUAL,
    value,
    denominator: random.chance(0.5) ? value + random.below(1_000_000) : null,
    valueText: String(value),
    date,
    reportedByCode: anyAgency(random, world),
  };
}

function citation(random: Random, world: World, index: number): VersionOf<typeof citations> {
  const { sizes, curated } = world;
  const record = random.chance(0.5)
    ? recordKey('DataLink', dataLinkCode(random.below(sizes.dataLinks)))
    : recordKey('Database', anyDatabase(random, world));
  return {
    code: citationCode(index),
    record,
    documentCode: curated.sourceDocuments[random.lowBelow(curated.sourceDocuments.length)] ?? '000',
    line: 1 + random.below(400),
    fact: `B${String(index + 1)}`,
    confidence: random.weighted(CONFIDENCES),
    note: random.chance(0.3) ? 'Số liệu lấy từ báo cáo của cơ quan chủ quản' : null,
  };
}

const anyDatabase = (random: Random, { sizes, curated }: World): string =>
  random.chance(0.2) ? random.pick(curated.databases) : databaseCode(random.below(sizes.databases));
