import type { Language } from './language';

interface Texts {
  readonly purpose: string;
  readonly endpoint: string;
  readonly schema: string;
  readonly language: string;
  readonly questions: string;
  readonly hint: string;
  readonly filter: string;
  readonly filterExample: string;
  readonly found: (count: number) => string;
}

/** What the playground itself says; GraphiQL speaks English only. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    purpose: 'Ai giữ dữ liệu gì, trên nền tảng nào, kết nối với ai',
    endpoint: 'Địa chỉ',
    schema: 'Lược đồ',
    language: 'Ngôn ngữ',
    questions: 'Câu hỏi có sẵn',
    hint: 'Bấm một câu hỏi để mở và chạy ngay.',
    filter: 'Lọc câu hỏi',
    filterExample: 'Lọc, gõ có dấu hay không đều được',
    found: count => (count === 0 ? 'Không có câu hỏi nào khớp.' : `${String(count)} câu hỏi`),
  },
  en: {
    purpose: 'Who holds which data, on which platforms, connected to whom',
    endpoint: 'Endpoint',
    schema: 'Schema',
    language: 'Language',
    questions: 'Ready-made questions',
    hint: 'Choose a question to open and run it.',
    filter: 'Filter the questions',
    filterExample: 'Filter; accents do not matter',
    found: count =>
      count === 0 ? 'No question matches.' : `${String(count)} ${count === 1 ? 'question' : 'questions'}`,
  },
};
