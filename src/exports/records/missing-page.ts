import { noteHtml, pageHtml } from './page-html';

const SEARCH = 'Có thể tìm theo tên hoặc mã trên';

/** What a person reads who follows an address of no record; nothing of the address is shown. */
const TEXTS = {
  NOT_FOUND: {
    title: 'Không có bản ghi này trong sổ đăng ký',
    note: 'Địa chỉ có thể bị gõ sai, hoặc bản ghi không được công khai.',
  },
  GONE: {
    title: 'Sổ đăng ký không còn ghi nhận bản ghi này',
    note: 'Thêm tham số knownAt vào địa chỉ, ví dụ ?knownAt=2026-12-01T09:00:00%2B07:00, để xem dữ liệu sổ đăng ký tại thời điểm trước đó.',
  },
} as const;

export type Missing = keyof typeof TEXTS;

/** A page for people where there is no record; `root` is the way from it to the first folder of the gateway. */
export function missingPage(why: Missing, root: string): string {
  const { title, note } = TEXTS[why];
  const links = `${SEARCH} <a href="${root}graphql">GraphQL</a>, hoặc xem <a href="${root}exports">toàn bộ danh sách</a>.`;
  return pageHtml(title, `<h1>${title}</h1>${noteHtml(note)}${noteHtml(links)}`);
}
