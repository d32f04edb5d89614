import type { Request } from '../registry';
import { BROKEN_DOCUMENTS, brokenDocument } from './broken-documents';
import { BROKEN_FIELDS } from './broken-fields';
import { brokenVariable, hopelessVariable, nullVariable } from './broken-variables';
import { Draft, type Source } from './draft';
import { type Defect, REFUSED_AT_ROOT, REFUSED_INSIDE, unique } from './refused-fields';
import { rootSelection } from './valid';

export interface Invalid extends Request {
  /** What is wrong with it. */
  readonly what: string;
}

/** An operation that is answered with one error or more. */
export function invalidOperation(source: Source): Invalid {
  const form = source.random.weighted([
    [wrongDocument, 20],
    [wrongField, 18],
    [wrongVariables, 20],
    [nulls, 4],
    [hopeless, 1],
    [refusal, 18],
    [refusalInside, 18],
    [severalRefusals, 8],
  ]);
  return form(source);
}

function wrongDocument(source: Source): Invalid {
  const way = source.random.pick(Object.keys(BROKEN_DOCUMENTS));
  return { what: `document: ${way}`, ...brokenDocument(source, way) };
}

const wrongField = (source: Source): Invalid =>
  withDefects(source, 'field', [pickFrom(source, BROKEN_FIELDS)]);

const refusal = (source: Source): Invalid =>
  withDefects(source, 'refused', [pickFrom(source, REFUSED_AT_ROOT)]);

const refusalInside = (source: Source): Invalid =>
  withDefects(source, 'refused', [pickFrom(source, REFUSED_INSIDE)]);

function severalRefusals(source: Source): Invalid {
  const all = { ...REFUSED_AT_ROOT, ...REFUSED_INSIDE };
  const defects = Array.from({ length: 2 + source.random.below(2) }, () => pickFrom(source, all));
  return { ...withDefects(source, 'refused', defects), what: 'refused: several' };
}

const wrongVariables = (source: Source): Invalid =>
  withDefects(
    source,
    'variable',
    Array.from({ length: 1 + source.random.lowBelow(3) }, () => ['ill-typed', brokenVariable] as const),
  );

const nulls = (source: Source): Invalid => withDefects(source, 'variable', [['null', nullVariable]]);

const hopeless = (source: Source): Invalid =>
  withDefects(source, 'variable', [['hopeless', hopelessVariable]]);

const pickFrom = (source: Source, all: Readonly<Record<string, Defect>>): readonly [string, Defect] =>
  source.random.pick(Object.entries(all));

/** Defects among fields that are right, or alone. */
function withDefects(
  source: Source,
  group: string,
  defects: readonly (readonly [string, Defect])[],
): Invalid {
  const { random } = source;
  const draft = new Draft(source);
  const texts = defects.map(([, defect]) => aliased(draft, defect(draft)));
  const right = random.chance(0.4) ? rootSelection(draft).slice(1, -1) : '';
  const parts = random.chance(0.5) ? [...texts, right] : [right, ...texts];
  const what = `${group}: ${defects[0]?.[0] ?? ''}`;
  return { what, query: draft.print(`{ ${parts.join('\n')} }`), ...draft.sent() };
}

/** Under a name of its own a field does not meet the others; fragments and what has a name stay as they are. */
const aliased = (draft: Draft, text: string): string =>
  /^(\.\.\.|\w+:)/.test(text) ? text : `${unique(draft)}: ${text}`;
