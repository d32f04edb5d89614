import { writeFileSync } from 'node:fs';

/** The variable of the environment that says which edition of the catalogue is read. */
export const EDITION = 'BENCH_EDITION';

const MAPPING = {
  type: 'Dataset',
  id: '`Mã`',
  code: '`Mã chính thức`',
  fields: {
    nameVi: '`Tên tập dữ liệu`',
    descriptionVi: '`Mô tả`',
    databaseCode: '`Cơ sở dữ liệu`',
    publisherCode: '`Cơ quan công bố`',
    accessLevel: { value: '`Mức độ chia sẻ`', codeList: 'accessLevel' },
    status: { value: '`Tình trạng`', codeList: 'status' },
    statusDate: '`Ngày công bố`',
    theme: '`Chủ đề`',
    keywords: { value: '`Từ khóa`', separator: ';' },
    updateFrequency: '`Tần suất cập nhật`',
    format: '`Định dạng`',
  },
};

const CODE_LISTS = {
  accessLevel: {
    'Dữ liệu mở': 'OPEN',
    'Dữ liệu dùng chung': 'SHARED',
    'Dữ liệu dùng riêng': 'PRIVATE_USE',
    '': 'UNKNOWN',
  },
  status: {
    'Đang vận hành': 'OPERATIONAL',
    'Đang xây dựng': 'IN_CONSTRUCTION',
    'Tạm dừng': 'SUSPENDED',
    'Chưa rõ': 'UNKNOWN',
  },
};

/** Declares the same catalogue twice: as files beside the declaration, and as pages of a server. */
export function declareSources(file: string, server: string, pageSize: number): void {
  const mapping = [MAPPING];
  const csv = {
    code: 'csv',
    nameVi: 'Danh mục dạng tệp',
    kind: 'CSV',
    address: `\${${EDITION}}.csv`,
    mapping,
  };
  const rest = {
    code: 'rest',
    nameVi: 'Danh mục dạng trang',
    kind: 'REST',
    address: `${server}?edition=\${${EDITION}}`,
    allowPrivateAddresses: true,
    options: {
      records: 'items',
      total: 'total',
      paging: { by: 'page', sizeParameter: 'size', size: pageSize },
    },
    mapping,
  };
  writeFileSync(file, JSON.stringify({ codeLists: CODE_LISTS, sources: [csv, rest] }));
}
