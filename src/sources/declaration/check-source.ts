import { z } from 'zod';
import { SourceKind } from '../../modules/source/source.table';
import { Times } from '../cron';
import { compileExpression } from '../mapping/expression';
import { addressProblem, secretInAddress, secretInHeader } from './check-address';
import { type Misstatement, type Path, valueAt } from './yaml-document';

/** Codes under which the registry keeps what comes from no declared source. */
export const RESERVED: readonly string[] = ['curated', 'steward'];

/** What can be checked of a source even where the rest of it has no right shape. */
const outline = z.object({
  code: z.string().catch(''),
  kind: z.string().catch(''),
  address: z.string().catch(''),
  schedule: z.string().nullish().catch(null),
  headers: z.record(z.string(), z.unknown()).catch({}),
  options: z.record(z.string(), z.unknown()).catch({}),
});

type Outline = z.infer<typeof outline>;

/** What is wrong with a source beyond its shape and its mappings. */
export function checkSource(source: unknown, path: Path): Misstatement[] {
  const parsed = outline.safeParse(source);
  if (!parsed.success) return [];
  const problems: [Path, string | null][] = [
    [['code'], codeProblem(parsed.data)],
    [['schedule'], scheduleProblem(parsed.data)],
    ...addressProblems(parsed.data),
    ...optionProblems(parsed.data),
  ];
  return problems.flatMap(([place, message]) =>
    message === null ? [] : [{ path: [...path, ...place], message }],
  );
}

const codeProblem = ({ code }: Outline): string | null =>
  RESERVED.includes(code)
    ? `is kept for the registry itself; give the source another code than ${code}`
    : null;

function scheduleProblem({ schedule }: Outline): string | null {
  if (schedule == null) return null;
  try {
    return new Times(schedule).after(new Date()) === null ? 'never comes' : null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `is no cron expression such as 0 2 * * * (minute, hour, day, month, weekday): ${reason}`;
  }
}

function addressProblems({ kind, address, headers }: Outline): [Path, string | null][] {
  if (address === '') return [];
  const ofHeaders = Object.entries(headers).map(([name, value]): [Path, string | null] => [
    ['headers', name],
    secretInHeader(name, String(value)),
  ]);
  const isKnown = Object.keys(SourceKind).includes(kind);
  return [
    [['address'], isKnown ? addressProblem(kind, address) : null],
    [['address'], secretInAddress(address)],
    ...ofHeaders,
  ];
}

/** The options that are expressions over whole answers. */
const EXPRESSIONS: readonly Path[] = [['records'], ['total'], ['paging', 'next'], ['cursor', 'next']];

function optionProblems({ options }: Outline): [Path, string | null][] {
  return EXPRESSIONS.map(place => {
    const expression = valueAt(options, place);
    if (typeof expression !== 'string') return [place, null];
    const compiled = compileExpression(expression);
    return [['options', ...place], 'problem' in compiled ? compiled.problem : null];
  });
}
