import { SourceKind } from '../../modules/source/source.table';

/** `${NAME}`: a variable of the environment. */
export const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

const WEB: ReadonlySet<string> = new Set([SourceKind.REST, SourceKind.CKAN, SourceKind.GRAPHQL]);
const SQL: string = SourceKind.SQL;
const SCHEME = /^[a-z][a-z0-9+.-]*(?=:)/;
const BEGINS_WITH_VARIABLE = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}/;

/** What is wrong with the address of a source of a kind, without repeating it; null if nothing is. */
export function addressProblem(kind: string, address: string): string | null {
  // What a variable holds is known only when the source is read, and then it is looked at again.
  if (BEGINS_WITH_VARIABLE.test(address)) return null;
  const plain = address.replace(VARIABLE, 'x');
  const [scheme = ''] = plain.toLowerCase().match(SCHEME) ?? [];
  if (kind === SQL) return databaseProblem(scheme, plain);
  if (/^https?$/.test(scheme)) return URL.canParse(plain) ? null : 'is no address that can be asked';
  if (WEB.has(kind)) return `must begin with https:// or http://, as ${kind} is`;
  return fileProblem(scheme, plain);
}

function databaseProblem(scheme: string, address: string): string | null {
  if (scheme === 'sqlite') return /^sqlite:(?:\/\/)?.+/i.test(address) ? null : 'names no file after sqlite:';
  if (scheme === 'postgres' || scheme === 'postgresql')
    return URL.canParse(address) ? null : 'is no address of a database';
  return 'must be sqlite:<file> or postgres://<user>:${NAME}@<host>/<database>';
}

function fileProblem(scheme: string, address: string): string | null {
  if (scheme !== '') return 'must begin with https:// or http://, or be a path beside the sources file';
  return /^[/\\]/.test(address) ? 'must be a path beside the sources file, not one from the root' : null;
}

const SAY_SO = 'keep it in a variable of the environment and write ${NAME}';

const SECRET_NAME =
  /authorization|cookie|secret|password|passwd|token|credential|signature|api[-_]?key|access[-_]?key|subscription-key|^x-.*-key$|^(?:auth|key|pwd|sig)$/i;
const SECRET_VALUE = /^(?:bearer|basic|token|apikey|digest|negotiate)\s+\S/i;

/** Where an address holds a secret itself, without repeating it; null where it does not. */
export function secretInAddress(address: string): string | null {
  const [, scheme = '', userInfo = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)@/i.exec(address) ?? [];
  if (holdsSecret(scheme, userInfo)) return `has a password in it; ${SAY_SO} in its place`;
  const parameter = parametersOf(address).find(([name, value]) => value !== '' && isSecret(name, value));
  return parameter ? `has a secret in its parameter ${parameter[0]}; ${SAY_SO} in its place` : null;
}

const parametersOf = (address: string): [string, string][] =>
  (/\?([^#]*)/.exec(address)?.[1] ?? '').split('&').map(parameter => {
    const [name = '', ...value] = parameter.split('=');
    return [name, value.join('=')];
  });

/** A user of a website without a password is a token more often than a name. */
function holdsSecret(scheme: string, userInfo: string): boolean {
  const [user = '', ...password] = userInfo.split(':');
  const secret = password.length > 0 ? password.join(':') : scheme.startsWith('http') ? user : '';
  return secret.replace(VARIABLE, '') !== '';
}

/** Whether a header holds a secret itself; what is wrong then, without repeating it. */
export function secretInHeader(name: string, value: string): string | null {
  const looksSecret = isSecret(name, value) || (SECRET_VALUE.test(value) && !hasVariable(value));
  return looksSecret && value !== '' ? `holds a secret; ${SAY_SO} in its place` : null;
}

const isSecret = (name: string, value: string): boolean => SECRET_NAME.test(name) && !hasVariable(value);

const hasVariable = (text: string): boolean => text.search(VARIABLE) >= 0;
