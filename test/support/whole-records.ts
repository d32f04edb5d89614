import type { Db } from '../../src/database/connect';
import type { Table } from '../../src/database/table';
import { writeRevision } from '../../src/database/write-revision';
import { agencies } from '../../src/modules/agency/agency.table';
import { agencyChanges } from '../../src/modules/agency-change/agency-change.table';
import { dataItems } from '../../src/modules/data-item/data-item.table';
import { dataLinks } from '../../src/modules/data-link/data-link.table';
import { dataServices } from '../../src/modules/data-service/data-service.table';
import { databases } from '../../src/modules/database/database.table';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { legalDocuments } from '../../src/modules/legal-document/legal-document.table';
import { platforms } from '../../src/modules/platform/platform.table';
import { publicServices } from '../../src/modules/public-service/public-service.table';

const law = { legalBasisCodes: ['1/QĐ'] };
const web = 'https://bo.example.vn';
const named = (code: string) => ({
  code,
  nameVi: `Tên ${code}`,
  nameEn: `Name ${code}`,
  descriptionVi: `Mô tả ${code}`,
});

/** One record or two of each type that the catalogue tells of, with everything known that an export wants. */
const RECORDS: readonly (readonly [Table, readonly object[]])[] = [
  [
    agencies,
    [
      {
        ...named('BO'),
        kind: 'MINISTRY',
        officialCode: 'G01',
        homepage: web,
        contactPoint: 'Văn phòng',
        abbreviation: 'B',
      },
      { ...named('BO-CU'), kind: 'MINISTRY', formerNames: ['Bộ trước'], parentCode: 'BO' },
      { ...named('TINH'), kind: 'PROVINCE', provinceCode: '01' },
    ],
  ],
  [
    agencyChanges,
    [
      {
        ...named('nhap'),
        ...{ kind: 'MERGER', date: '2025-03-01', legalDocumentCode: '1/QĐ' },
        ...{ originalCodes: ['BO-CU'], resultCodes: ['BO'] },
      },
    ],
  ],
  [
    legalDocuments,
    [{ ...named('1/QĐ'), number: '1/QĐ', kind: 'DECISION', status: 'IN_FORCE', issuedOn: '2020-01-02' }],
  ],
  [
    platforms,
    [
      {
        ...named('truc'),
        kind: 'INTEGRATION',
        status: 'OPERATIONAL',
        operatorCode: 'BO',
        homepage: web,
        ...law,
      },
    ],
  ],
  [
    databases,
    [
      {
        ...named('csdl'),
        ...{ kind: 'NATIONAL', status: 'OPERATIONAL', ownerCode: 'BO', launchedOn: '2021-02-03', ...law },
        ...{
          purposeVi: 'Dùng chung',
          personalData: true,
          securityLevel: 4,
          homepage: web,
          contactPoint: 'Phòng dữ liệu',
        },
      },
    ],
  ],
  [
    datasets,
    [
      {
        ...named('csdl/mo'),
        ...{
          databaseCode: 'csdl',
          publisherCode: 'BO',
          accessLevel: 'OPEN',
          status: 'OPERATIONAL',
          theme: 'Đất đai',
        },
        ...{
          spatial: 'Cả nước',
          coversFrom: '2020',
          coversTo: '2024-06',
          accessUrl: `${web}/mo.csv`,
          format: 'CSV',
        },
        ...{
          licence: 'CC BY 4.0',
          conformsTo: 'QCVN',
          landingPage: web,
          contactPoint: 'Phòng dữ liệu',
          ...law,
        },
      },
    ],
  ],
  [dataItems, [{ ...named('csdl#so'), databaseCode: 'csdl', group: 'KEY', key: true, sensitive: false }]],
  [
    dataServices,
    [
      {
        ...named('csdl/tra-cuu'),
        ...{
          databaseCode: 'csdl',
          providerCode: 'BO',
          status: 'OPERATIONAL',
          sharingForm: 'DEFAULT',
          method: 'ONLINE',
        },
        ...{
          endpointUrl: `${web}/api`,
          endpointDescriptionUrl: `${web}/api.json`,
          datasetCodes: ['csdl/mo'],
        },
        ...{
          contactPoint: 'Phòng dữ liệu',
          publishedOn: '2022-01-01',
          documentUrl: `${web}/huong-dan`,
          ...law,
        },
      },
    ],
  ],
  [
    dataLinks,
    [
      {
        ...named('csdl/tinh'),
        ...{
          consumerCode: 'TINH',
          providerCode: 'csdl',
          dataServiceCodes: ['csdl/tra-cuu'],
          platformCode: 'truc',
        },
        ...{
          channel: 'PLATFORM',
          direction: 'TO_CONSUMER',
          mode: 'ONLINE',
          status: 'OPERATIONAL',
          connectedOn: '2023-05',
        },
        ...{
          purposeVi: 'Giải quyết thủ tục',
          dataItemCodes: ['csdl#so'],
          securityCheckOn: '2023-04-01',
          ...law,
        },
      },
    ],
  ],
  [
    publicServices,
    [{ ...named('dich-vu'), kind: 'SERVICE', status: 'PROVIDED', leadCodes: ['BO'], decisionCode: '1/QĐ' }],
  ],
];

/** Fills a registry with the records. */
export async function loadWholeRecords(db: Db): Promise<void> {
  const note = {
    clock: () => new Date('2026-11-22T02:00:00.000Z'),
    author: 'test',
    reason: 'A few records.',
  };
  await writeRevision(
    db,
    note,
    RECORDS.map(([table, records]) => ({ table, records: records as never })),
  );
}
