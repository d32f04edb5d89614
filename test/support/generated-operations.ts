import type { GraphQLSchema } from 'graphql';
import { Random } from '../bench/random';
import { invalidOperation } from './generated-operations/invalid';
import type { Samples } from './generated-operations/samples';
import { validOperation } from './generated-operations/valid';
import type { Request } from './registry';

export { readSamples, type Samples } from './generated-operations/samples';

export interface GeneratedOperation extends Request {
  /** Whether it is answered without errors. */
  readonly kind: 'valid' | 'invalid';
  /** What is wrong with it; empty where nothing is. */
  readonly what: string;
}

const SHARE_INVALID = 0.3;

/** Random operations over a schema: the same seed and samples give the same ones, each whatever their number. */
export function generateOperations(
  schema: GraphQLSchema,
  seed: number,
  count: number,
  samples: Samples,
): GeneratedOperation[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, `operation ${String(index)}`);
    const source = { schema, samples, random };
    if (random.chance(SHARE_INVALID)) return { ...invalidOperation(source), kind: 'invalid' };
    return { ...validOperation(source), kind: 'valid', what: '' };
  });
}
