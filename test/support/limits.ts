import { z } from 'zod';
import type { GraphLimits } from '../../src/app';
import { CostLimit } from '../../src/graphql/limits/cost-limit';
import { limitShape, type LimitSettings, toLimitSettings } from '../../src/settings/limit-settings';

/** A pause of a slow machine is no overload: whoever tests that gives other settings. */
const PATIENT = { MAX_LOOP_DELAY_MS: '60000', MAX_WAIT_MS: '60000' };

/** The limits of some settings, the usual ones where they are not given. */
export const limitsOf = (settings: Partial<Record<keyof typeof limitShape, string>> = {}): LimitSettings =>
  toLimitSettings(z.object(limitShape).parse({ ...PATIENT, ...settings })).limits;

/** What bounds the documents of a server that is asked without HTTP: the usual, whatever an operation may cost. */
export const usualLimits = (): GraphLimits => ({ ...limitsOf(), costs: new CostLimit(Infinity) });
