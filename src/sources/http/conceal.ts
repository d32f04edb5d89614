import type { SourceConfig } from '../source-config';

const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|credential|session|jwt/i;
/** Long and without the hyphens, dots and spaces of words: no name, no number, no date is like that. */
const SECRET_VALUE = /^(?=.*\d)(?=.*[a-z])[\w+/=.-]{24,}$/i;
/** Headers that say how to answer, not who asks. */
const OPEN_HEADER = /^(accept(-.*)?|content-type|user-agent|cache-control|pragma)$/i;
const HIDDEN = '***';

const hideParameters = (url: URL): void => {
  for (const [name, value] of [...url.searchParams]) {
    if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) url.searchParams.set(name, HIDDEN);
  }
};

/** An address as it may be shown: without user, password, keys and tokens. */
export const showUrl = (address: string | URL): string => {
  if (!URL.canParse(String(address))) return 'an address that is none';
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  hideParameters(url);
  return url.href;
};

const ofHeaders = (headers: SourceConfig['headers']): string[] =>
  Object.entries(headers)
    .filter(([name]) => !OPEN_HEADER.test(name))
    .flatMap(([, value]) => [value, ...value.split(/[\s;,]+/), value.slice(value.indexOf('=') + 1)]);

const ofAddress = (address: string): string[] => {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const parameters = [...url.searchParams]
    .filter(([name]) => SECRET_NAME.test(name))
    .map(([, value]) => value);
  return [...parameters, url.password, decodeURIComponent(url.password)];
};

/** Hides what a source's headers and address keep secret in a text: an answer may repeat what it was sent. */
export const createConcealer = (
  source: Pick<SourceConfig, 'headers' | 'address'>,
): ((text: string) => string) => {
  const secrets = [...new Set([...ofHeaders(source.headers), ...ofAddress(source.address)])]
    .filter(secret => secret.length >= 6)
    .sort((left, right) => right.length - left.length);
  return text => secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
};
