import { z } from 'zod';

/** Shorter ones can be guessed. */
const MIN_TOKEN_LENGTH = 24;

export const accessShape = {
  STEWARD_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${String(MIN_TOKEN_LENGTH)},}$`),
      `must be at least ${String(MIN_TOKEN_LENGTH)} characters of ASCII without spaces, such as \`openssl rand -hex 32\` prints`,
    )
    .optional(),
};

/** Settings whose values are never told. */
export const secretSettings: readonly string[] = ['STEWARD_TOKEN'];

/** Who may do what. */
export const toAccessSettings = (given: z.infer<z.ZodObject<typeof accessShape>>) => ({
  /** Whoever sends it may write through the graph; null: nobody may. */
  stewardToken: given.STEWARD_TOKEN ?? null,
});
