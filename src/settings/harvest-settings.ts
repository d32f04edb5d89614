import { resolve } from 'node:path';
import { z } from 'zod';

export const harvestShape = {
  SOURCES_FILE: z
    .string()
    .transform(file => resolve(file))
    .optional(),
};

/** What is harvested. */
export const toHarvestSettings = (given: z.infer<z.ZodObject<typeof harvestShape>>) => ({
  /** Where the sources are declared; null: nothing is harvested. */
  sourcesFile: given.SOURCES_FILE ?? null,
});
