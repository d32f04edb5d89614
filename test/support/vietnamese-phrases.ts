import * as fc from 'fast-check';

/** What stands in the cells of catalogues. */
export const PHRASES: readonly string[] = [
  'Cơ sở dữ liệu quốc gia về dân cư',
  'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp',
  'Cơ sở dữ liệu đất đai quốc gia',
  'Hệ thống thông tin nhà ở và thị trường bất động sản',
  'Hệ thống quản lý văn bản và điều hành',
  'Cổng dịch vụ công trực tuyến',
  'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh',
  'Cục Quản lý hoạt động xây dựng',
  'Vụ Quy hoạch - Kiến trúc',
  'Sở Nông nghiệp và Môi trường',
  'Trung tâm Công nghệ thông tin',
  'Đang vận hành',
  'Tạm dừng để nâng cấp',
  'Chưa kết nối; dự kiến quý IV',
  'Thông tư hướng dẫn lập, thẩm định và phê duyệt',
  'Ủy ban nhân dân các huyện, thị xã, thành phố',
  'Khuyến khích sử dụng chữ ký số chuyên dùng',
  'Người khuyết tật, người nghèo và hộ cận nghèo',
  'Giấy phép lái xe, đăng kiểm phương tiện thủy nội địa',
  'Bảo hiểm xã hội, bảo hiểm y tế tự nguyện',
  'ĐƠN VỊ CHỦ TRÌ',
  'CẤP ĐỘ AN TOÀN HỆ THỐNG THÔNG TIN',
  'Ngày vận hành',
  'Căn cứ pháp lý',
  'Ghi chú',
];

const PLAIN: readonly string[] = [
  '12',
  '2023',
  '01/07/2024',
  'CSDL',
  'API',
  'STT',
  'https://vi.du.vn/api?x=1',
  'LGSP',
];
const SEPARATORS: readonly string[] = [',', ';', '\t', ', ', '\r\n'];

const ONSETS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'v',
  'x',
];
const RIMES = [
  'a',
  'ăng',
  'ân',
  'ep',
  'ê',
  'inh',
  'o',
  'ông',
  'ơi',
  'uy',
  'ư',
  'y',
  'iên',
  'oan',
  'uôn',
  'ươn',
  'yêu',
];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const MAIN_VOWEL = /[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/u;

const syllable = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RIMES), fc.constantFrom(...TONES))
  .map(([onset, rime, tone]) => (onset + rime.replace(MAIN_VOWEL, vowel => vowel + tone)).normalize('NFC'));

/** Any words of small letters, digits and punctuation, as they could be written in every encoding. */
export const anyText = fc
  .array(fc.oneof(syllable, fc.constantFrom(...PLAIN)), { maxLength: 60 })
  .map(words => words.join(' '));

/** Rows of a catalogue, cut at no particular place, of 200 bytes at least. */
export const catalogueText = fc
  .array(fc.tuple(fc.constantFrom(...PHRASES, ...PLAIN), fc.constantFrom(...SEPARATORS)), {
    minLength: 10,
    maxLength: 60,
  })
  .map(parts => parts.map(([phrase, separator]) => phrase + separator).join(''))
  .filter(text => text.length >= 200 && /[^\0-\x7F]/.test(text));
