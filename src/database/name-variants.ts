import { fold, tidy } from './vietnamese-text';

/** How Vietnamese agencies shorten what stands in nearly every name; folded. */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['csdlqg', 'co so du lieu quoc gia'],
  ['csdl', 'co so du lieu'],
  ['httt', 'he thong thong tin'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['tthc', 'thu tuc hanh chinh'],
  ['dvc', 'dich vu cong'],
  ['cntt', 'cong nghe thong tin'],
  ['tp', 'thanh pho'],
  ['tw', 'trung uong'],
  ['gddt', 'giao duc va dao tao'],
  ['gtvt', 'giao thong van tai'],
  ['khcn', 'khoa hoc va cong nghe'],
  ['khdt', 'ke hoach va dau tu'],
  ['ldtbxh', 'lao dong thuong binh va xa hoi'],
  ['nnmt', 'nong nghiep va moi truong'],
  ['nnptnt', 'nong nghiep va phat trien nong thon'],
  ['tnmt', 'tai nguyen va moi truong'],
  ['tttt', 'thong tin va truyen thong'],
  ['vhttdl', 'van hoa the thao va du lich'],
];

/**
 * The folded forms under which a name may be known: as it is, with its abbreviations written out, and with what can be
 * abbreviated abbreviated. "CSDLQG về dân cư" is also "co so du lieu quoc gia ve dan cu".
 */
export function nameVariants(name: string): string[] {
  const plain = fold(tidy(name));
  const words = plain
    .replace(/\s*&\s*/g, '')
    .replace(/[.,;:()"'/–—-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const long = ABBREVIATIONS.reduce((text, [from, to]) => replaceWords(text, from, to), words);
  const short = ABBREVIATIONS.reduce((text, [to, from]) => replaceWords(text, from, to), words);
  return [...new Set([plain, words, long, short])].filter(variant => variant !== '');
}

const replaceWords = (text: string, from: string, to: string): string =>
  ` ${text} `.replaceAll(` ${from} `, ` ${to} `).trim();
