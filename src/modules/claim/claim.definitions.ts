import type { ClaimMeasure } from './claim.table';

/** What each measure counts, in words that stand beside the number. */
export const DEFINITIONS: Readonly<Record<ClaimMeasure, { readonly vi: string; readonly en: string }>> = {
  DATA_LINK_CONSUMERS: {
    vi: 'Cơ quan thuộc các loại nêu trên có kết nối đang dùng với cơ sở dữ liệu vào ngày đó; chưa rõ: cơ quan chưa có bằng chứng theo chiều nào; trên tổng số: cơ quan thuộc các loại đó đang tồn tại.',
    en: 'Agencies of the kinds named with a link to the database in use on the day; unknown: agencies without evidence either way; out of: agencies of these kinds in force.',
  },
  PLATFORM_CONSUMERS: {
    vi: 'Cơ quan thuộc các loại nêu trên có kết nối đang dùng qua nền tảng vào ngày đó; chưa rõ: cơ quan chưa có bằng chứng theo chiều nào; trên tổng số: cơ quan thuộc các loại đó đang tồn tại.',
    en: 'Agencies of the kinds named with a link over the platform in use on the day; unknown: agencies without evidence either way; out of: agencies of these kinds in force.',
  },
  DATABASES: {
    vi: 'Cơ sở dữ liệu đã ghi trong sổ đăng ký này và có hiệu lực vào ngày đó; còn bao nhiêu nữa thì chưa rõ.',
    en: 'Databases entered in this registry and in force on the day; how many more there are is not known.',
  },
  LISTED_DATABASES: {
    vi: 'Cơ sở dữ liệu đã ghi trong sổ đăng ký này và có tên trong danh mục của văn bản vào ngày đó.',
    en: 'Databases entered in this registry that the document lists, in force on the day.',
  },
  DATA_ITEMS: {
    vi: 'Trường thông tin của cơ sở dữ liệu đã ghi trong sổ đăng ký này và có hiệu lực vào ngày đó.',
    en: 'Items of information of the database entered in this registry and in force on the day.',
  },
  CATALOGUE_PUBLISHERS: {
    vi: 'Cơ quan thuộc các loại nêu trên đã biết là có công bố danh mục cơ sở dữ liệu; chưa rõ: mọi cơ quan còn lại.',
    en: 'Agencies of the kinds named whose catalogue of databases is known to be published; unknown: all others.',
  },
  PLAN_SIGNATORIES: {
    vi: 'Cơ quan thuộc các loại nêu trên đã ghi nhận là có ký kế hoạch; chưa rõ: mọi cơ quan còn lại.',
    en: 'Agencies of the kinds named that are recorded as having signed a plan; unknown: all others.',
  },
  PUBLIC_SERVICES: {
    vi: 'Dịch vụ công đã biết tên trong danh mục của các quyết định; chưa rõ: dịch vụ của danh mục mới chỉ biết số lượng.',
    en: 'Public services known by name in the lists of the decisions; unknown: those of lists known only by their size.',
  },
  PUBLIC_SERVICES_PROVIDED: {
    vi: 'Dịch vụ công đã cung cấp trực tuyến vào ngày đó, trong danh mục của các quyết định; chưa rõ: dịch vụ chưa biết tình trạng; trên tổng số: mọi dịch vụ của các danh mục.',
    en: 'Public services offered online on the day, in the lists of the decisions; unknown: those whose state is not known; out of: all services of the lists.',
  },
};
