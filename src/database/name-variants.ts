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
];

/**
 * The folded forms under which a name may be known: as it is, with its abbreviations written out, and with what can be
 * abbreviated abbreviated. "CSDLQG về dân cư" is also "co so du lieu quoc gia ve dan cu".
 */
export function nameVariants(name: string): string[] {
  const plain = fold(tidy(name));
  const words = plain
    .replace(/[.,;:()"'/–—-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const long = ABBREVIATIONS.reduce((text, [from, to]) => replaceWords(text, from, to), words);
  const short = ABBREVIATIONS.reduce((text, [to, from]) => replaceWords(text, from, to), words);
  return [...new Set([plain, words, long, short])].filter(variant => variant !== '');
}

const replaceWords = (text: string, from: string, to: string): string =>
  ` ${text} `.replaceAll(` ${from} `, ` ${to} `).trim();
