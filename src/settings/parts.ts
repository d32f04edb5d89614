import { z } from 'zod';

/** A number of megabytes for a cache. */
export const megabytes = (usual: number) =>
  z
    .string()
    .default(String(usual))
    .refine(text => /^\d{1,6}$/.test(text), 'must be a whole number of megabytes, 0 for none')
    .transform(Number);

/** A whole number within bounds. */
export const wholeNumber = (usual: number, { min, max }: { min: number; max: number }) =>
  z
    .string()
    .default(String(usual))
    .refine(
      text => /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max,
      `must be a whole number, ${String(min)} to ${String(max)}`,
    )
    .transform(Number);

/** `true` or `false`. */
export const yesOrNo = (usual: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(usual ? 'true' : 'false')
    .transform(text => text === 'true');
