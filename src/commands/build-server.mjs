/** Builds the server before a command; what the build says is shown only where it fails, not around what the command says. */
import { spawnSync } from 'node:child_process';
import { stderr } from 'node:process';

// Through a shell, since npm is a script on Windows.
const built = spawnSync('npm run --silent build:server', { shell: true, encoding: 'utf8' });
if (built.status !== 0) {
  stderr.write(`${built.stdout}${built.stderr}`);
  process.exitCode = built.status ?? 1;
}
