import { NAMESPACES, type ShortName } from './rdf/namespaces';

/** `LegalDocument` → `legal-document`. */
const toKebab = (type: string): string => type.replace(/(?<=.)[A-Z]/g, letter => `-${letter}`).toLowerCase();

/** Steps of a path that every program would leave out; the mark before them is no letter of a code's own. */
const DOTS = /^\.{1,2}$/;
const MARK = '~';

/**
 * A code as a part of an address: its slashes stay, all else that addresses do not have is written in percent. What
 * programs on the way would tidy away, empty steps and steps of dots, is marked, as is a step that only looks so.
 */
const toPath = (code: string): string =>
  code
    .split('/')
    .map(step => (step === '' || DOTS.test(step) || step.startsWith(MARK) ? MARK + step : step))
    .map(encodeURIComponent)
    .join('/');

const fromPath = (path: string): string =>
  path
    .split('/')
    .map(step => decodeURIComponent(step))
    .map(step => (step.startsWith(MARK) ? step.slice(MARK.length) : step))
    .join('/');

/** The record that an address stands for. */
export interface RecordAddress {
  readonly type: string;
  readonly code: string;
}

/** The addresses of everything that is exported: the same for ever, under one public address. */
export class Addresses {
  readonly #namespaces: Readonly<Record<string, string>>;
  readonly #types: ReadonlyMap<string, string>;

  constructor(
    /** Without a slash at the end. */
    readonly publicUrl: string,
    types: Iterable<string>,
  ) {
    this.#namespaces = { ...NAMESPACES, lt: `${publicUrl}/terms#` };
    this.#types = new Map([...types].map(type => [toKebab(type), type]));
  }

  /** What documents shorten addresses with. */
  get prefixes(): Readonly<Record<string, string>> {
    return this.#namespaces;
  }

  /** The address of a term: `dct:title`. */
  term(name: ShortName): string {
    const colon = name.indexOf(':');
    const namespace = this.#namespaces[name.slice(0, colon)];
    if (namespace === undefined) throw new TypeError(`${name} has no known prefix`);
    return namespace + name.slice(colon + 1);
  }

  /** The address of the catalogue: of the thing, and of the document that describes it. */
  get catalogue(): string {
    return `${this.publicUrl}/catalogue`;
  }

  /** The address of a record itself. */
  record(type: string, code: string): string {
    return `${this.publicUrl}/id/${toKebab(type)}/${toPath(code)}`;
  }

  /** The address of a document about a record. */
  document(type: string, code: string, extension: string): string {
    return `${this.publicUrl}/data/${toKebab(type)}/${toPath(code)}.${extension}`;
  }

  /** The record of a path such as `legal-document/06/Q%C4%90-TTg`; null where it can be none. */
  parse(path: string): RecordAddress | null {
    const slash = path.indexOf('/');
    const type = this.#types.get(path.slice(0, slash));
    if (slash < 0 || type === undefined) return null;
    try {
      return { type, code: fromPath(path.slice(slash + 1)) };
    } catch {
      return null;
    }
  }
}
