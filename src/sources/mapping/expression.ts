import jsonata from 'jsonata';
import { z } from 'zod';
import type { JsonObject } from '../connector';
import { unknownNames } from './expression-names';
import { mappingFunctions } from './functions';
import { GuardedPattern } from './guarded-pattern';
import type { Outcome } from './outcome';

/** What one evaluation may take. */
export interface Bounds {
  readonly milliseconds: number;
  /** Of expressions within expressions. */
  readonly depth: number;
  /** Of a list that is made on the way. */
  readonly items: number;
}

/** Generous for one record; a runaway expression costs a record, not the run. */
const OF_A_RECORD: Bounds = { milliseconds: 1_000, depth: 200, items: 100_000 };

/** A compiled JSONata expression. */
export interface Expression {
  readonly text: string;
  readonly tree: jsonata.ExprNode;
  /** What it gives for an input; a problem where it fails or takes more than it may. */
  evaluate(input: unknown): Promise<Outcome<unknown>>;
}

/**
 * Compiles an expression with the functions of mappings; a problem, with the place in the expression, where it is wrong
 * or names a variable or function that does not exist.
 */
export function compileExpression(text: string, bounds: Bounds = OF_A_RECORD): Outcome<Expression> {
  // Headings are compared by their bytes, so both sides are in composed Unicode.
  const parsed = parse(text.normalize('NFC'), bounds);
  if ('problem' in parsed) return parsed;
  const compiled = parsed.value;
  const tree = compiled.ast();
  const [unknown] = unknownNames(tree);
  if (unknown !== undefined) return { problem: unknown };
  for (const [name, implementation] of Object.entries(mappingFunctions))
    compiled.registerFunction(name, implementation);
  const name = onlyName(tree);
  return {
    value: {
      text,
      tree,
      evaluate: input => {
        const plain = name === null ? NOTHING_PLAIN : plainAt(input, name);
        return plain === NOTHING_PLAIN ? evaluate(compiled, input) : Promise.resolve({ value: plain });
      },
    },
  };
}

/** Most expressions are the name of a field, and most fields hold a text: to look there needs no JSONata. */
const onlyNameSchema = z.strictObject({
  type: z.literal('path'),
  steps: z.tuple([z.strictObject({ type: z.literal('name'), value: z.string(), position: z.number() })]),
});

const onlyName = (tree: jsonata.ExprNode): string | null =>
  onlyNameSchema.safeParse(tree).data?.steps[0].value ?? null;

const NOTHING_PLAIN = Symbol('nothing plain');

const isJsonObject = (input: unknown): input is JsonObject =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A text, number, truth or null that a record has under a name; lists and objects are JSONata's. */
function plainAt(input: unknown, name: string): unknown {
  if (!isJsonObject(input) || !Object.hasOwn(input, name)) return NOTHING_PLAIN;
  const value = input[name];
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? value : NOTHING_PLAIN;
}

function parse(text: string, { milliseconds, depth, items }: Bounds): Outcome<jsonata.Expression> {
  try {
    return {
      value: jsonata(text, {
        timeout: milliseconds,
        stack: depth,
        sequence: items,
        // JSONata calls nothing but `new` and `exec`.
        RegexEngine: GuardedPattern as unknown as RegExpConstructor,
      }),
    };
  } catch (error) {
    const { code, message, position } = toFailure(error);
    const hint = NAME_HINTS.has(code ?? '')
      ? '; names with spaces stand in backticks, like `Tên dữ liệu`'
      : '';
    return { problem: `is no JSONata expression: ${message}${at(position)}${hint}` };
  }
}

/** Errors that a name of several words leads to. */
const NAME_HINTS = new Set(['S0201', 'S0202', 'S0204']);

async function evaluate(compiled: jsonata.Expression, input: unknown): Promise<Outcome<unknown>> {
  try {
    return { value: (await compiled.evaluate(input)) as unknown };
  } catch (error) {
    const { code, message, position } = toFailure(error);
    return { problem: `${EXPLANATIONS.get(code ?? '') ?? message}${at(position)}` };
  }
}

const EXPLANATIONS = new Map([
  ['D1011', 'the expression calls itself too deeply and was stopped'],
  ['D1012', 'the expression ran for too long and was stopped'],
  ['D2015', 'the expression makes a list that is too long and was stopped'],
]);

const at = (position: number | undefined): string =>
  position === undefined ? '' : ` (near character ${String(position)} of the expression)`;

const failureSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  position: z.number().optional(),
});

type Failure = z.infer<typeof failureSchema>;

/** JSONata throws plain objects, and functions errors. */
function toFailure(error: unknown): Failure {
  const parsed = failureSchema.safeParse(error);
  return parsed.success ? parsed.data : { message: 'the expression failed' };
}
