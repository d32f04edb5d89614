import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawOptions, type RawReply, sendRaw } from './raw-http';

const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
/** As `npm start` starts it. */
const FLAGS = ['--max-semi-space-size=64', '--max-old-space-size=512'];

/** The built program with a registry of its own, listening: what is done to it comes over the network. */
export class AttackedProgram {
  #log = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<AttackedProgram> {
    const folder = mkdtempSync(join(tmpdir(), 'lien-thong-attacked-'));
    const DATABASE_URL = `sqlite:${join(folder, 'registry.sqlite')}`;
    const env = { PATH: '', PORT: '0', HOST: '127.0.0.1', DATABASE_URL, ...environment };
    const child = spawn(process.execPath, [...FLAGS, MAIN], { env });
    let said = '';
    const port = await new Promise<number>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /http:\/\/localhost:(\d+)\/graphql/.exec(said)?.[1];
        if (found !== undefined) resolve(Number(found));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => {
        reject(new Error(`It did not start: ${said}`));
      });
    });
    const program = new AttackedProgram(child, folder, port);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (program.#log += chunk.toString()));
    return program;
  }

  /** What it has logged since it listens. */
  get log(): string {
    return this.#log;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it holds of the machine's memory; null where the system does not tell. */
  get residentMegabytes(): number | null {
    const status = `/proc/${String(this.child.pid)}/status`;
    const kilobytes = existsSync(status) && /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  }

  send(bytes: string | Buffer, options?: RawOptions): Promise<RawReply[]> {
    return sendRaw(this.port, bytes, options);
  }

  async stop(): Promise<void> {
    if (this.isRunning) {
      const gone = new Promise(resolve => this.child.once('exit', resolve));
      this.child.kill('SIGKILL');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
