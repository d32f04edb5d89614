import { CostLimit } from '../graphql/limits/cost-limit';
import type { LimitSettings } from '../settings/limit-settings';
import { Overload } from './overload';
import { RateLimit } from './rate-limit';

/** What bounds the requests of one process. */
export interface RequestLimits {
  readonly costs: CostLimit;
  readonly rate: RateLimit;
  readonly overload: Overload;
  readonly timeoutMs: number;
}

export const createRequestLimits = ({
  cost,
  costPerMinute,
  load,
  timeoutMs,
}: LimitSettings): RequestLimits => ({
  costs: new CostLimit(cost),
  rate: new RateLimit(costPerMinute),
  overload: new Overload(load),
  timeoutMs,
});
