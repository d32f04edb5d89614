import { spawn } from 'node:child_process';
import { join } from 'node:path';

const VALIDATOR = join(__dirname, 'validate-shapes.mjs');
const FOLDER = join(__dirname, '..', 'exports', 'shapes');

/** The official shapes, by their names. */
export const PROFILES = ['dcat-ap-3.0.1', 'bregdcat-ap-2.1.0', 'cpov-2.1.2'] as const;

/** What breaks a shape: the thing, its property, and why. */
export interface Violation {
  readonly focus?: string;
  readonly path?: string;
  readonly message: string;
}

export type Report = Readonly<Record<string, Readonly<Record<string, readonly Violation[]>>>>;

/** Checks graphs in Turtle, by their names, against the official shapes and the project's own: what breaks which. */
export function validate(graphs: Readonly<Record<string, string>>, ownShapes: string): Promise<Report> {
  const files = Object.fromEntries(PROFILES.map(name => [name, join(FOLDER, `${name}.ttl`)]));
  const child = spawn(process.execPath, [VALIDATOR], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stdin.end(JSON.stringify({ graphs, files, own: ownShapes }));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(output) as Report);
      else reject(new Error(`The validator ended with ${String(code)}`));
    });
  });
}
