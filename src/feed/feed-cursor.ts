import { decodeCursor, encodeCursor } from '../graphql/cursor';
import { bySequence } from '../modules/change/change.repository';

const LIST = 'Change';

/** The cursor of a position in the feed: the same that the query `changes` gives, so that either goes on from the other. */
export const toFeedCursor = (position: number): string => encodeCursor(LIST, bySequence, [position]);

/** The position of a cursor; refuses what is no cursor of the feed. */
export const toFeedPosition = (cursor: string): number => Number(decodeCursor(LIST, bySequence, cursor)[0]);
