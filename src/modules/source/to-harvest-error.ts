import type { Page } from '../../database/keyset';
import type { HarvestErrorRow } from './harvest-error-list.repository';
import type { HarvestError } from './harvest-error.type';

/** A page of errors as the graph shows them. */
export const toErrorPage = (page: Page<HarvestErrorRow>): Page<HarvestError> => ({
  ...page,
  rows: page.rows.map(row => ({ ...row, at: new Date(row.at) })),
});
