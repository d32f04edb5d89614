import type { Role } from '../access/caller';

/** What becomes known of a request while it is answered: for the log, the metrics and the traces. */
export interface Account {
  /** The name of the operation, as the client wrote it. */
  operation?: string;
  /** Who made the answer: the endpoint, Apollo Server, or nobody anew since the database did not answer. */
  way?: 'known' | 'apollo' | 'refused' | 'unverified';
  role?: Role;
}
