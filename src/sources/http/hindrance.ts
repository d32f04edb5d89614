import { SourceError } from '../../errors';
import { showUrl } from './conceal';

/** What may be gone when the request is repeated; never leaves this folder. */
export class Hindrance extends Error {
  constructor(
    readonly error: SourceError,
    /** How long the source asks to wait. */
    readonly waitMs: number | null = null,
  ) {
    super(error.message, { cause: error });
  }
}

/** What is told to those who cannot repeat the request. */
export const told = (error: unknown): unknown => (error instanceof Hindrance ? error.error : error);

const TIMED_OUT = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/;
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/;
const PACKED_CUT_OFF = /^(Z_BUF_ERROR|ERR_BUFFER_UNDERRUN)$/;
const PACKED_BROKEN = /^(Z_|ERR__|ERR_BROTLI|ERR_PADDING)/;
const NOT_HTTP_NAME = 'HTTPParserError';
const NOT_HTTP = new RegExp(`^(${NOT_HTTP_NAME}|UND_ERR_HEADERS_OVERFLOW)`);
const NOT_SENT = /^(UND_ERR_INVALID_ARG|ERR_INVALID_)/;

type Describe = (where: string, code: string) => SourceError | Hindrance;

const unreachable = (message: string): SourceError => new SourceError(message, 'SOURCE_UNREACHABLE');
const unreadable = (message: string): SourceError => new SourceError(message, 'SOURCE_UNREADABLE');

const DESCRIPTIONS: readonly (readonly [RegExp, Describe])[] = [
  [
    TIMED_OUT,
    (where, code) =>
      new Hindrance(new SourceError(`${where} does not answer in time (${code})`, 'SOURCE_TIMED_OUT')),
  ],
  [
    CERTIFICATE,
    (where, code) =>
      unreachable(
        `${where} shows a certificate that is not trusted (${code}). ` +
          `Where its issuer can be trusted, name the issuer's certificate in NODE_EXTRA_CA_CERTS`,
      ),
  ],
  [
    PACKED_CUT_OFF,
    where =>
      new Hindrance(unreadable(`${where} sent a packed answer that is cut off; it should be sent whole`)),
  ],
  [PACKED_BROKEN, (where, code) => unreadable(`${where} sent an answer that cannot be unpacked (${code})`)],
  [NOT_HTTP, (where, code) => unreadable(`${where} answers something that is not HTTP (${code})`)],
  [
    NOT_SENT,
    (where, code) => unreachable(`${where} cannot be asked with these headers or at this address (${code})`),
  ],
];

const hasText = <Name extends string>(value: object, name: Name): value is Record<Name, string> =>
  typeof Reflect.get(value, name) === 'string';

/** A word that says what kind of error it is; the parser of HTTP gives its errors only a name. */
const codeOf = (error: unknown): string | null => {
  if (typeof error !== 'object' || error === null) return null;
  if (hasText(error, 'code')) return error.code;
  return hasText(error, 'name') && error.name === NOT_HTTP_NAME ? error.name : null;
};

/**
 * What an error of the network means for the one who asked `url`, and whether repeating may help; any other error as
 * it is.
 */
export const describeFailure = (error: unknown, url: URL | string): unknown => {
  const code = codeOf(error);
  if (error instanceof SourceError || error instanceof Hindrance || code === null) return error;
  const where = showUrl(url);
  const known = DESCRIPTIONS.find(([pattern]) => pattern.test(code));
  if (known) return known[1](where, code);
  return new Hindrance(unreachable(`${where} cannot be reached, or cut the connection (${code})`));
};
