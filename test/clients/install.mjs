import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Fetches the clients, where they are not there yet as their lock file has them. */
const here = dirname(fileURLToPath(import.meta.url));
const written = file => statSync(join(here, file), { throwIfNoEntry: false })?.mtimeMs;

// npm writes this file last, so that an installation that was broken off is begun again.
if ((written('node_modules/.package-lock.json') ?? 0) < written('package-lock.json')) {
  process.stderr.write('Installing the clients …\n');
  const options = { cwd: here, stdio: ['ignore', 2, 2] };
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
}
