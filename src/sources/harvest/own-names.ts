import { nameVariants } from '../../database/name-variants';
import { tableOf, types } from '../../tables';
import type { SourceConfig } from '../source-config';
import type { Entry } from './entry';

/** The types that records of a source may refer to. */
export const targetsOf = ({ mapping }: SourceConfig): ReadonlySet<string> =>
  new Set(
    mapping.flatMap(({ type, fields }) =>
      Object.keys(fields).flatMap(field => {
        const column = tableOf(type).columns[field];
        return column?.kind === 'anyReference' ? [...types] : (column?.to ?? []);
      }),
    ),
  );

/** The names of the records of a run, by which others of the run may refer to them before they are written. */
export class OwnNames {
  readonly #codes = new Map<string, Map<string, Set<string>>>();

  constructor(private readonly targets: ReadonlySet<string>) {}

  add(entry: Entry, code: string): void {
    for (const [variant, codes] of this.of(entry))
      codes.set(variant, (codes.get(variant) ?? new Set()).add(code));
  }

  remove(entry: Entry, code: string): void {
    for (const [variant, codes] of this.of(entry)) codes.get(variant)?.delete(code);
  }

  /** What was found by name, and the records of the run that have one of the names. */
  with(
    type: string,
    names: readonly string[],
    found: ReadonlyMap<string, ReadonlySet<string>>,
  ): Map<string, Set<string>> {
    const own = this.#codes.get(type);
    const all = new Map<string, Set<string>>();
    for (const name of names) {
      const codes = nameVariants(name).flatMap(variant => [...(own?.get(variant) ?? [])]);
      const together = new Set([...(found.get(name) ?? []), ...codes]);
      if (together.size > 0) all.set(name, together);
    }
    return all;
  }

  private of({ type, mapped }: Entry): [string, Map<string, Set<string>>][] {
    const name = mapped?.values['nameVi'];
    if (typeof name !== 'string' || !this.targets.has(type)) return [];
    const codes = this.#codes.get(type) ?? new Map<string, Set<string>>();
    this.#codes.set(type, codes);
    return nameVariants(name).map(variant => [variant, codes]);
  }
}
