import { SourceError } from '../../../errors';

/** Texts, quoted names and comments, in which a semicolon ends nothing. */
const QUOTED =
  /\be'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[^]*?\*\/|\$(?<tag>[a-z_]\w*|)\$[^]*?\$\k<tag>\$/gi;

/**
 * The one query of a source, without what ends it. Throws a `SourceError` where it is not one SELECT; that a query does
 * not write is the database's to see to.
 */
export function oneQuery(text: string): string {
  const bare = text.replace(QUOTED, quoted =>
    /^(--|\/\*)/.test(quoted) ? ' '.repeat(quoted.length) : 'q'.repeat(quoted.length),
  );
  const end = bare.search(/[;\s]*$/);
  const [first] = /^[a-z]+/i.exec(bare.trimStart()) ?? ['nothing'];
  if (!/^(select|with)$/i.test(first)) {
    throw refused(`options.query begins with "${first}"; it must be one SELECT, or WITH … SELECT`);
  }
  if (bare.slice(0, end).includes(';')) {
    throw refused('options.query has more than one statement; it must be one SELECT, or WITH … SELECT');
  }
  return text.slice(0, end);
}

const refused = (message: string): SourceError => new SourceError(message, 'SOURCE_REFUSED');
