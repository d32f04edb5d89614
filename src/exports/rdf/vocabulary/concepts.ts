import type { Column } from '../../../database/table';
import { FACT_SCHEMES } from './fact-concepts';
import { type Label, type Scheme, scheme, UNKNOWN } from './scheme';

const PLANNED: Label = ['Có kế hoạch', 'Planned'];
const PILOT: Label = ['Thí điểm', 'Pilot'];
const OPERATIONAL: Label = ['Đang vận hành', 'In operation'];
const SUSPENDED: Label = ['Tạm ngừng', 'Suspended'];
const ENDED: Label = ['Đã kết thúc', 'Ended'];
const OTHER: Label = ['Loại khác', 'Of another kind'];

/** The choices of the records that say what there is: agencies, documents, systems, data and links. */
const SYSTEM_SCHEMES: Readonly<Record<string, Scheme>> = {
  AgencyKind: scheme('Loại cơ quan', 'Kinds of agencies', {
    MINISTRY: ['Bộ', 'Ministry'],
    MINISTERIAL_AGENCY: ['Cơ quan ngang bộ', 'Agency of ministerial rank'],
    GOVERNMENT_AGENCY: ['Cơ quan thuộc Chính phủ', 'Agency under the Government'],
    PROVINCE: ['Ủy ban nhân dân cấp tỉnh', "Provincial People's Committee"],
    STATE_ENTERPRISE: ['Doanh nghiệp nhà nước', 'State enterprise'],
    TELECOM_ENTERPRISE: ['Doanh nghiệp viễn thông nhà nước', 'State telecommunications enterprise'],
    PRIVATE_ENTERPRISE: ['Doanh nghiệp tư nhân hoặc cổ phần', 'Private or joint-stock enterprise'],
    COMMITTEE: ['Ủy ban, ban chỉ đạo, tổ công tác', 'Committee, steering board or task force'],
    UNIT: ['Đơn vị thuộc cơ quan khác', 'Unit of another agency'],
    OTHER,
  }),
  AgencyChangeKind: scheme('Loại thay đổi tổ chức', 'Kinds of organisational change', {
    MERGER: ['Sáp nhập, hợp nhất', 'Merger'],
    SPLIT: ['Chia, tách', 'Split'],
    RENAME: ['Đổi tên', 'Change of name or rank'],
    TRANSFER: ['Chuyển giao', 'Transfer'],
    ESTABLISHMENT: ['Thành lập', 'Establishment'],
    DISSOLUTION: ['Giải thể', 'Dissolution'],
  }),
  LegalDocumentKind: scheme('Hình thức văn bản', 'Forms of legal documents', {
    LAW: ['Luật', 'Law'],
    RESOLUTION: ['Nghị quyết', 'Resolution'],
    DECREE: ['Nghị định', 'Decree'],
    DECISION: ['Quyết định', 'Decision'],
    DIRECTIVE: ['Chỉ thị', 'Directive'],
    CIRCULAR: ['Thông tư', 'Circular'],
    NOTICE: ['Thông báo', 'Notice'],
    OFFICIAL_LETTER: ['Công văn', 'Official letter'],
    OFFICIAL_TELEGRAM: ['Công điện', 'Official telegram'],
    TECHNICAL_REGULATION: ['Quy chuẩn kỹ thuật quốc gia', 'National technical regulation'],
    PLAN: ['Kế hoạch', 'Plan'],
  }),
  LegalStatus: scheme('Hiệu lực văn bản', 'Status of legal documents', {
    DRAFT: ['Dự thảo', 'Draft'],
    ISSUED: ['Đã ban hành, chưa có hiệu lực', 'Issued, not in effect yet'],
    IN_FORCE: ['Còn hiệu lực', 'In force'],
    AMENDED: ['Còn hiệu lực, đã được sửa đổi', 'In force with amendments'],
    REPLACED: ['Đã được thay thế', 'Replaced'],
    COMPLETED: ['Đã hoàn thành nhiệm vụ', 'Its tasks have run their course'],
    UNKNOWN,
  }),
  LifecycleStatus: scheme('Tình trạng hệ thống', 'Status of systems', {
    PLANNED,
    IN_CONSTRUCTION: ['Đang xây dựng', 'Being built'],
    PILOT,
    PARTIAL: ['Vận hành một phần', 'Partly in operation'],
    OPERATIONAL,
    SUSPENDED,
    ENDED,
    UNKNOWN,
  }),
  DatabaseKind: scheme('Loại cơ sở dữ liệu', 'Kinds of databases', {
    NATIONAL: ['Cơ sở dữ liệu quốc gia', 'National database'],
    SPECIALISED: ['Cơ sở dữ liệu chuyên ngành', 'Specialised database'],
    MINISTRY: ['Cơ sở dữ liệu của bộ, ngành', "Ministry's database"],
    PROVINCE: ['Cơ sở dữ liệu của địa phương', "Province's database"],
  }),
  PlatformKind: scheme('Loại nền tảng', 'Kinds of platforms', {
    INTEGRATION: ['Tích hợp, chia sẻ dữ liệu', 'Integration and sharing of data'],
    SERVICE_PORTAL: ['Cổng dịch vụ công', 'Public service portal'],
    IDENTITY: ['Định danh và xác thực', 'Identification and authentication'],
    DOCUMENT_EXCHANGE: ['Liên thông văn bản', 'Exchange of documents'],
    MONITORING: ['Giám sát, đo lường', 'Monitoring'],
    DATA_CENTRE: ['Trung tâm dữ liệu', 'Data centre'],
    DATA_STORE: ['Kho dữ liệu điện tử', 'Electronic data store'],
    CASE_MANAGEMENT: ['Giải quyết thủ tục hành chính', 'Handling of administrative procedures'],
    OPEN_DATA: ['Dữ liệu mở', 'Open data'],
    SECURITY: ['An toàn thông tin', 'Security'],
    NETWORK: ['Mạng truyền dẫn', 'Network'],
    SUPPORT: ['Hỗ trợ chuyển đổi số', 'Support for going digital'],
    UTILITY: ['Tiện ích số', 'Digital utility'],
    OTHER,
  }),
  AccessLevel: scheme('Mức độ tiếp cận dữ liệu', 'Access levels of data', {
    OPEN: ['Dữ liệu mở', 'Open data'],
    SHARED: ['Dữ liệu dùng chung', 'Shared data'],
    PRIVATE_USE: ['Dữ liệu dùng riêng', 'Data for private use'],
    UNKNOWN: ['Chưa phân loại hoặc chưa rõ', 'Not classified, or not known'],
  }),
  DataItemGroup: scheme('Nhóm trường dữ liệu', 'Groups of data items', {
    KEY: ['Định danh', 'Identifier'],
    BASIC: ['Thông tin cơ bản', 'Basic data'],
    RESIDENCE: ['Cư trú', 'Residence'],
    RELATION: ['Quan hệ', 'Relations'],
    CONTACT: ['Liên hệ', 'Contact'],
    SENSITIVE: ['Nhạy cảm', 'Sensitive'],
    OTHER,
  }),
  SharingForm: scheme('Hình thức chia sẻ', 'Terms of sharing', {
    DEFAULT: ['Chia sẻ mặc định', 'Shared by default'],
    ON_REQUEST: ['Chia sẻ theo yêu cầu', 'Shared on request'],
    UNKNOWN,
  }),
  SharingMethod: scheme('Phương thức chia sẻ', 'Methods of sharing', {
    ONLINE: ['Dịch vụ trực tuyến', 'Online service'],
    SYNC: ['Đồng bộ dữ liệu', 'Synchronisation'],
    PACKAGE: ['Đóng gói dữ liệu', 'Packages'],
    UNKNOWN,
  }),
  DataLinkChannel: scheme('Kênh kết nối', 'Channels of data links', {
    PLATFORM: ['Qua nền tảng dùng chung', 'Over a shared platform'],
    POINT_TO_POINT: ['Kết nối trực tiếp', 'Point to point'],
    FILE: ['Trao đổi tệp', 'Files'],
    INTERNAL: ['Nội bộ một cơ quan', 'Inside one agency'],
    UNKNOWN,
  }),
  DataFlow: scheme('Chiều dữ liệu', 'Directions of data', {
    TO_CONSUMER: ['Từ bên cung cấp đến bên khai thác', 'To the consumer'],
    TO_PROVIDER: ['Từ bên khai thác đến bên cung cấp', 'To the provider'],
    TWO_WAY: ['Hai chiều', 'Two-way'],
    UNKNOWN,
  }),
  DataLinkStatus: scheme('Tình trạng kết nối', 'Status of data links', {
    PLANNED,
    PREPARING: ['Đang chuẩn bị', 'Being set up'],
    PILOT,
    OPERATIONAL,
    SUSPENDED,
    ENDED,
    UNKNOWN,
  }),
  PublicServiceKind: scheme('Loại dịch vụ công', 'Kinds of public services', {
    SERVICE: ['Dịch vụ công', 'Public service'],
    LIST: ['Danh mục dịch vụ công', 'List of public services'],
  }),
  PublicServiceStatus: scheme('Tình trạng cung cấp trực tuyến', 'Status of online provision', {
    PROVIDED: ['Đã cung cấp', 'Provided'],
    PARTLY_PROVIDED: ['Đã cung cấp một phần', 'Partly provided'],
    PILOT,
    OUTSTANDING: ['Chưa cung cấp', 'Outstanding'],
    UNKNOWN,
  }),
};

/** Every choice of every record, by the name it has in the graph. */
export const SCHEMES: Readonly<Record<string, Scheme>> = { ...SYSTEM_SCHEMES, ...FACT_SCHEMES };

const keyOf = (values: readonly string[]): string => [...values].sort().join(' ');

const BY_VALUES: ReadonlyMap<string, Scheme> = new Map(
  Object.values(SCHEMES).map(known => [keyOf(Object.keys(known.concepts)), known]),
);

/** The scheme of a column: the one of just its values, since the same value has other names in other choices. */
export const schemeOf = ({ values = [] }: Pick<Column<unknown>, 'values'>): Scheme | null =>
  BY_VALUES.get(keyOf(values)) ?? null;
