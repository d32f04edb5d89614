import { SourceError } from '../errors';
import { addressProblem, VARIABLE } from './declaration/check-address';
import type { SourceConfig } from './source-config';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The source with what the variables of the environment hold in its address and headers. Throws one `SourceError` that
 * names every variable that is missing or cannot be sent, and refuses what is then no address of its kind; it repeats
 * nothing that a variable holds.
 */
export function resolveSecrets<Source extends SourceConfig>(
  source: Source,
  environment: Environment,
): Source {
  const texts = [source.address, ...Object.values(source.headers)];
  const names = new Set(texts.flatMap(text => [...text.matchAll(VARIABLE)].map(([, name = '']) => name)));
  const problems = [...names].flatMap(name => problemOf(name, environment[name]));
  if (problems.length > 0)
    throw new SourceError(
      `Source ${source.code} cannot be read: ${problems.join('; ')}.`,
      'SOURCE_UNREADABLE',
    );
  const headers = Object.entries(source.headers).map(([name, value]) => [
    name,
    value.replace(VARIABLE, (_, variable: string) => environment[variable] ?? ''),
  ]);
  return {
    ...source,
    address: withVariables(source, environment),
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
}

function problemOf(name: string, value: string | undefined): string[] {
  if (value === undefined || value === '')
    return [`the environment has no ${name}, which the source's address or headers name`];
  // eslint-disable-next-line no-control-regex -- They would end a header early.
  return /[\u0000-\u001f\u007f]/.test(value)
    ? [`${name} has a line break or another control character in it`]
    : [];
}

/** Before the path of an address a variable may be all of it; in a user, a password or a parameter it is one text. */
function withVariables({ code, kind, address }: SourceConfig, environment: Environment): string {
  const [start = '', userInfo = ''] = /^[^:/?#]+:\/\/([^/?#]*@)?/.exec(address) ?? [];
  const query = address.indexOf('?');
  const resolved = address.replace(VARIABLE, (_, name: string, offset: number) => {
    const value = environment[name] ?? '';
    const isUser = offset < start.length && userInfo !== '';
    const isPart = isUser || (query >= 0 && offset > query);
    return isPart ? encodeURIComponent(value) : value;
  });
  const problem = addressProblem(kind, resolved);
  if (problem === null) return resolved;
  throw new SourceError(`The address of source ${code}, with its variables, ${problem}.`, 'ADDRESS_REFUSED');
}
