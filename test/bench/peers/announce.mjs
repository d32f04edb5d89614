import { stdout } from 'node:process';

/** Tells the bench where the server answers. */
export const announce = port => stdout.write(`http://127.0.0.1:${port}/graphql\n`);
