import { join } from 'node:path';

/** The project's folder, seen from `dist/bench/test/bench`. */
export const PROJECT = join(__dirname, '..', '..', '..', '..');
