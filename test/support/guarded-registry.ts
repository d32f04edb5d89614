import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { citations } from '../../src/modules/citation/citation.table';
import { dataItems } from '../../src/modules/data-item/data-item.table';
import { dataLinks } from '../../src/modules/data-link/data-link.table';
import { dataServices } from '../../src/modules/data-service/data-service.table';
import { databases } from '../../src/modules/database/database.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { events } from '../../src/modules/event/event.table';
import { sourceDocuments } from '../../src/modules/source-document/source-document.table';
import { fillDisputed } from './disputed-registry';
import { clockOn } from './harvest';

/** Stands in every value that is not for everyone, and in no other. */
export const SECRET = 'xqz';
/** Stands in all that is of a closed dataset, or about one: its code among it. */
export const CLOSED = 'qjx';

const agency = (code: string, nameVi: string) => ({
  ...{ code, nameVi, kind: 'MINISTRY', formerNames: [] },
  contactPoint: `${SECRET}-${code}@example.vn`,
});

const database = {
  ...{ code: 'co-bi-mat', nameVi: 'CSDL có điều không công khai', kind: 'MINISTRY', status: 'OPERATIONAL' },
  ...{ ownerCode: 'BQP', operatorCode: 'BQP', securityLevel: 4_242 },
  contactPoint: `${SECRET}-database`,
};

const dataset = (code: string, nameVi: string, accessLevel: string) => ({
  ...{ code, nameVi, accessLevel, databaseCode: 'co-bi-mat', publisherCode: 'BQP', status: 'OPERATIONAL' },
  contactPoint: `${SECRET}-dataset`,
});

const item = (code: string, nameVi: string, datasetCode: string) => ({
  ...{ code, nameVi, datasetCode, databaseCode: 'co-bi-mat', group: 'OTHER', key: false, sensitive: false },
});

const service = {
  ...{ code: 'dich-vu', nameVi: 'Dịch vụ', databaseCode: 'co-bi-mat', providerCode: 'BQP' },
  ...{ status: 'OPERATIONAL', sharingForm: 'DEFAULT', method: 'ONLINE' },
  ...{ datasetCodes: ['mo', `${CLOSED}-1`], responseItemCodes: ['cot-mo', `cot-${CLOSED}`] },
  endpointUrl: `https://${SECRET}.example.vn/api`,
  endpointDescriptionUrl: `https://${SECRET}.example.vn/wsdl`,
  contactPoint: `${SECRET}-service`,
};

const link = {
  ...{ code: 'ket-noi', nameVi: 'Kết nối', consumerCode: 'BTP', providerCode: 'co-bi-mat' },
  ...{ channel: 'UNKNOWN', direction: 'UNKNOWN', mode: 'UNKNOWN', status: 'OPERATIONAL' },
  dataItemCodes: ['cot-mo', `cot-${CLOSED}`],
  securityCheckOn: '1977-07-07',
};

const event = (code: string, nameVi: string, subject: string) => ({
  ...{ code, nameVi, kind: 'MEETING', date: '2026-01-05', subject },
});

const citation = (code: string, record: string, note: string) => ({
  ...{ code, record, documentCode: 'van-ban', confidence: 'HIGH', note },
});

/**
 * The disputed registry, with an agency whose records have something in every field that is not for everyone: an open
 * dataset, one that is closed, one that was closed until 2026-03-01, and records about each.
 */
export async function fillGuarded(db: Db): Promise<void> {
  await fillDisputed(db);
  const note = { clock: clockOn('2026-02-20'), author: 'curated', reason: 'Guarded facts were loaded.' };
  const document = { code: 'van-ban', nameVi: 'Văn bản', kind: 'GOVERNMENT_TEXT' };
  await writeRevision(db, note, [
    { table: agencies, records: [agency('BQP', 'Bộ Quốc phòng')] },
    { table: sourceDocuments, records: [document] },
    { table: databases, records: [database] },
    { table: datasets, records: datasetStates },
    {
      table: dataItems,
      records: [item('cot-mo', 'Cột mở', 'mo'), item(`cot-${CLOSED}`, `Cột ${CLOSED}`, closed)],
    },
    { table: dataServices, records: [service] },
    { table: dataLinks, records: [link] },
    ...aboutDatasets,
  ]);
  await changeSecrets(db);
}

const closed = `${CLOSED}-1`;
const was = dataset('da-mo', 'Tập dữ liệu đã mở', 'PRIVATE_USE');

const datasetStates = [
  dataset('mo', 'Tập dữ liệu mở', 'OPEN'),
  { ...dataset(closed, `Tập dữ liệu ${CLOSED}`, 'OPEN'), validTo: '2026-01-31' },
  { ...dataset(closed, `Tập dữ liệu ${CLOSED}`, 'PRIVATE_USE'), validFrom: '2026-02-01' },
  { ...was, validTo: '2026-02-28' },
  { ...was, accessLevel: 'OPEN', validFrom: '2026-03-01' },
];

const aboutDatasets = [
  {
    table: events,
    records: [
      event('hop-mo', 'Họp mở', 'Dataset/mo'),
      event(`hop-${CLOSED}`, `Họp ${CLOSED}`, `Dataset/${closed}`),
    ],
  },
  {
    table: citations,
    records: [
      citation('trich-mo', 'Dataset/mo', 'mở'),
      citation(`trich-${CLOSED}`, `Dataset/${closed}`, `ghi chú ${CLOSED}`),
      citation(`trich-cot-${CLOSED}`, `DataItem/cot-${CLOSED}`, `ghi chú ${CLOSED}`),
    ],
  },
];

/** What changed of a secret is a secret. */
async function changeSecrets(db: Db): Promise<void> {
  const note = { clock: clockOn('2026-02-21'), author: 'curated', reason: 'Guarded facts changed.' };
  await writeRevision(db, note, [
    {
      table: agencies,
      records: [
        {
          ...agency('BQP', 'Bộ Quốc phòng'),
          contactPoint: `${SECRET}-moi`,
          homepage: 'https://bqp.example.vn',
        },
      ],
    },
    {
      table: dataServices,
      records: [{ ...service, datasetCodes: ['mo', `${CLOSED}-1`, 'da-mo'], format: 'JSON' }],
    },
  ]);
}
