import { z } from 'zod';
import { didYouMean } from '../did-you-mean';
import { sourcesFileSchema } from '../source-config';
import { fieldsOf, mappable, wrongType } from './check-mapping';
import type { Misstatement, Path } from './yaml-document';

const rules = sourcesFileSchema.shape.authority.unwrap();

/** What is wrong with the rules of authority beyond their shape, given the codes of the declared sources. */
export function checkAuthority(authority: unknown, codes: readonly string[]): Misstatement[] {
  const known = ['curated', ...codes];
  const given = z.array(z.unknown()).safeParse(authority);
  return (given.data ?? []).flatMap((entry, index) => {
    const { success, data: rule } = rules.element.safeParse(entry);
    if (!success) return [];
    const path = ['authority', index];
    const sources = unknownAmong(rule.sources, known, [...path, 'sources'], 'is no source of this file');
    const table = mappable.get(rule.type);
    if (!table) return [{ path: [...path, 'type'], message: wrongType(rule.type) }, ...sources];
    const fields = [...path, 'fields'];
    return [
      ...unknownAmong(rule.fields ?? [], fieldsOf(table), fields, `is no field of ${rule.type}`),
      ...sources,
    ];
  });
}

function unknownAmong(
  names: readonly string[],
  known: readonly string[],
  path: Path,
  what: string,
): Misstatement[] {
  return names.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [{ path: [...path, index], message: `${what}: ${name}; ${didYouMean(name, known)}` }],
  );
}
