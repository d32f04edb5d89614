import { join } from 'node:path';
import { PROJECT } from '../project';

/** What is kept between runs: filled databases, and PostgreSQL's own files. */
export const FOLDER = join(PROJECT, 'var', 'bench-peers');

/** The peers' servers and their packages. */
export const PEERS = join(PROJECT, 'test', 'bench', 'peers');
