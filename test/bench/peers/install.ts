import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { PEERS } from './places';

/** The peers' packages are large and nobody needs them who does not measure, so they are fetched by the first run. */
export function installPeers(): void {
  // npm writes this file last, so that an installation that was broken off is begun again.
  if (existsSync(join(PEERS, 'node_modules', '.package-lock.json'))) return;
  stderr.write("Installing the peers' packages …\n");
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: ['ignore', 2, 2] });
}
