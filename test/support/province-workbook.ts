import { cell, type GivenCell, STYLES, workbook } from './workbook';

const { day } = cell;
const month = (serial: number) => cell.styled(serial, STYLES.month);

/** Owner (null: merged with the one above), code, name, connected, since, how. */
const ROWS: readonly (readonly GivenCell[])[] = [
  ['Sở Tư pháp', 'T-01', 'Cơ sở dữ liệu hộ tịch điện tử', 'Có', day(44562), 'Qua trục LGSP'],
  [null, 'T-02', 'Cơ sở dữ liệu công chứng', 'Không', null, null],
  [null, 'T-03', 'Cơ sở dữ liệu lý lịch tư pháp', 'Có', day(45108), 'Qua trục LGSP'],
  ['Sở Nông nghiệp và Môi trường', 'T-04', 'Cơ sở dữ liệu đất đai', 'Có', day(44927), 'Trực tiếp'],
  [null, 'T-05', 'Cơ sở dữ liệu quan trắc môi trường', 'Không', null, null],
  [],
  ['Sở Y tế', 'T-06', 'Hồ sơ sức khỏe điện tử', 'Có', month(45292), 'Qua nền tảng NDXP'],
  [null, 'T-07', 'Cơ sở dữ liệu tiêm chủng', 'Có', day(44440), 'Qua nền tảng NDXP'],
  ['Sở Giáo dục và Đào tạo', 'T-08', 'Cơ sở dữ liệu ngành giáo dục', 'Có', '2021', 'Qua trục LGSP'],
  ['Sở Nội vụ', 'T-09', 'Cơ sở dữ liệu cán bộ, công chức, viên chức', 'Có', '09/2023', 'Qua trục LGSP'],
  [null, 'T-10', 'Cơ sở dữ liệu người có công', 'Không', null, null],
  [null, 'T-11', 'Cơ sở dữ liệu lao động, việc làm', 'Có', '31/02/2023', 'Trực tiếp'],
  ['Sở Xây dựng', 'T-12', 'Cơ sở dữ liệu quy hoạch', 'Không', null, null],
  ['Sở Tài chính', 'T-13', 'Cơ sở dữ liệu giá', 'Không', null, null],
  [null, 'T-14', 'Cơ sở dữ liệu đầu tư công', cell.raw('e', '#N/A'), null, null],
  [
    'Sở Khoa học và Công nghệ',
    'T-15',
    'Kho dữ liệu dùng chung của tỉnh',
    'Có',
    day(45413),
    'Qua nền tảng NDXP',
  ],
];

/** The catalogue of a province: a title, headings of two rows with merged cells, owners merged over their rows. */
export const provinceWorkbook = (): Buffer =>
  workbook([
    { name: 'Danh mục', state: 'hidden', rows: [['Có'], ['Không']] },
    {
      name: 'CSDL của tỉnh',
      rows: [
        ['DANH MỤC CƠ SỞ DỮ LIỆU CỦA TỈNH'],
        [],
        ['STT', 'Đơn vị', 'Thông tin chung', null, 'Kết nối CSDLQG về dân cư'],
        [null, null, 'Mã', 'Tên CSDL', 'Có/Không', 'Từ  ngày', 'Hình thức'],
        ...numbered(),
      ],
      merges: [
        'A1:G1',
        'A3:A4',
        'B3:B4',
        'C3:D3',
        'E3:G3',
        'B5:B7',
        'B8:B9',
        'B11:B12',
        'B14:B16',
        'B18:B19',
      ],
    },
  ]);

function numbered(): (readonly GivenCell[])[] {
  let number = 0;
  return ROWS.map(row => {
    if (row.length === 0) return row;
    number += 1;
    return [number, ...row];
  });
}
