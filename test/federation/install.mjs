import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Fetches the gateways and composers, where they are not there yet as their lock files have them. */
const here = dirname(fileURLToPath(import.meta.url));

for (const folder of [join(here, '..', '..', 'examples', 'federation'), join(here, 'packages')]) {
  if (isInstalled(folder)) continue;
  process.stderr.write(`Installing the packages of ${folder} …\n`);
  // Scripts of packages are not run: one of them would fetch a binary that is not used here.
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
}

function isInstalled(folder) {
  const written = file => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs;
  // npm writes this file last, so that an installation that was broken off is begun again.
  return (written('node_modules/.package-lock.json') ?? 0) >= written('package-lock.json');
}
