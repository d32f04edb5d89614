import type { Random } from './random';

/** The words that the generated names are made of, of the length and with the diacritics of the real ones. */
interface Phrase {
  readonly vi: string;
  readonly en: string;
}

const FIELDS: readonly Phrase[] = [
  { vi: 'dân cư', en: 'population' },
  { vi: 'đất đai', en: 'land' },
  { vi: 'đăng ký doanh nghiệp', en: 'business registration' },
  { vi: 'bảo hiểm xã hội', en: 'social insurance' },
  { vi: 'hộ tịch điện tử', en: 'electronic civil status' },
  { vi: 'cán bộ, công chức, viên chức', en: 'civil servants' },
  { vi: 'khám bệnh, chữa bệnh', en: 'medical examination and treatment' },
  { vi: 'giáo dục và đào tạo', en: 'education and training' },
  { vi: 'giá và thẩm định giá', en: 'prices and valuation' },
  { vi: 'đăng kiểm phương tiện giao thông', en: 'vehicle inspection' },
  { vi: 'an sinh xã hội, người có công', en: 'social security and people of merit' },
  { vi: 'quy hoạch xây dựng và đô thị', en: 'construction and urban planning' },
  { vi: 'tài nguyên nước và khí tượng thủy văn', en: 'water resources and hydrometeorology' },
  { vi: 'nông nghiệp và phát triển nông thôn', en: 'agriculture and rural development' },
  { vi: 'thuế và hóa đơn điện tử', en: 'taxes and electronic invoices' },
  { vi: 'lao động, việc làm', en: 'labour and employment' },
  { vi: 'du lịch và di sản văn hóa', en: 'tourism and cultural heritage' },
  { vi: 'thủ tục hành chính', en: 'administrative procedures' },
  { vi: 'hải quan và xuất nhập khẩu', en: 'customs and foreign trade' },
  { vi: 'năng lượng và khoáng sản', en: 'energy and minerals' },
];

const THINGS: readonly Phrase[] = [
  { vi: 'Danh sách hồ sơ', en: 'Register of files of' },
  { vi: 'Thông tin cơ bản', en: 'Basic information on' },
  { vi: 'Thống kê hằng năm', en: 'Yearly statistics of' },
  { vi: 'Kết quả giải quyết', en: 'Outcomes of' },
  { vi: 'Bản đồ số', en: 'Digital map of' },
  { vi: 'Danh mục dùng chung', en: 'Shared code list of' },
  { vi: 'Lịch sử biến động', en: 'History of changes of' },
  { vi: 'Chỉ tiêu tổng hợp', en: 'Summary indicators of' },
];

const PLACES: readonly string[] = [
  'thành phố Hà Nội',
  'Thành phố Hồ Chí Minh',
  'tỉnh Quảng Ninh',
  'tỉnh Thừa Thiên Huế',
  'thành phố Đà Nẵng',
  'tỉnh Lâm Đồng',
  'tỉnh Bắc Giang',
  'tỉnh Nghệ An',
  'thành phố Cần Thơ',
  'tỉnh Đồng Tháp',
  'Cục Cảnh sát quản lý hành chính',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Khoa học và Công nghệ',
  'Bộ Tài chính',
];

const SENTENCES: readonly Phrase[] = [
  {
    vi: 'Dữ liệu được chia sẻ qua nền tảng tích hợp theo yêu cầu nghiệp vụ; ngày bắt đầu chưa xác minh.',
    en: 'The data are shared over the integration platform on request; the start is not verified.',
  },
  {
    vi: 'Phục vụ cắt giảm giấy tờ khi giải quyết thủ tục hành chính theo Đề án 06.',
    en: 'Serves fewer papers in administrative procedures under Project 06.',
  },
  {
    vi: 'Đồng bộ từ cơ sở dữ liệu chuyên ngành, đối soát hằng tháng và cập nhật ngay khi có biến động.',
    en: 'Synchronised from the sector database, reconciled monthly and updated upon every change.',
  },
  {
    vi: 'Đang hoàn thiện quy chế khai thác, đánh giá an toàn thông tin theo cấp độ trước khi kết nối.',
    en: 'Rules of use and the security assessment are being completed before the connection.',
  },
];

export const UPDATE_FREQUENCIES: readonly string[] = [
  'hằng ngày',
  'hằng tháng',
  'hằng quý',
  'theo thời gian thực',
];

/** The names of an entry: what it is, of which field and place, and its number among the generated ones. */
export function nameOf(random: Random, kind: Phrase, index: number): { nameVi: string; nameEn: string } {
  const field = random.pick(FIELDS);
  const place = random.pick(PLACES);
  const number = String(index + 1);
  return {
    nameVi: `${kind.vi} ${field.vi} ${place} số ${number}`,
    nameEn: `${kind.en} ${field.en} no. ${number}`,
  };
}

export const thingOf = (random: Random): Phrase => random.pick(THINGS);

export const themeOf = (random: Random): string => random.pick(FIELDS).vi;

/** A description for the given share of the entries. */
export function descriptionOf(
  random: Random,
  share: number,
): { descriptionVi: string | null; descriptionEn: string | null } {
  if (!random.chance(share)) return { descriptionVi: null, descriptionEn: null };
  const { vi, en } = random.pick(SENTENCES);
  return { descriptionVi: vi, descriptionEn: en };
}
