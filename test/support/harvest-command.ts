import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Db } from '../../src/database/connect';

const COMMAND = join(__dirname, '..', '..', 'dist', 'src', 'commands', 'harvest.js');
const CATALOGUE = join(__dirname, '..', 'sources', 'fixtures', 'bo-xay-dung.csv');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A sources file with the catalogue of a ministry, the schedule and more being given. */
export const catalogueSource = (more = ''): string => `codeLists:
  status:
    Đang vận hành: OPERATIONAL
    Đang nâng cấp: OPERATIONAL
    Đang xây dựng: IN_CONSTRUCTION
    Đã chuyển giao: ENDED
sources:
  - code: bo-xay-dung
    nameVi: Danh mục cơ sở dữ liệu của Bộ Xây dựng
    owner: BXD
    kind: CSV
    address: catalogue.csv
    options: { skipRows: 3 }
${more}    mapping:
      - type: Database
        id: '\`Mã CSDL\`'
        fields:
          nameVi: '\`Tên CSDL\`'
          kind: '"MINISTRY"'
          status: { value: '\`Tình trạng\`', codeList: status }
          ownerCode: '"BXD"'
          securityLevel: '\`Cấp độ an toàn\`'
          launchedOn: '\`Ngày vận hành\`'
`;

/** A folder with a sources file, the catalogue that it declares, and a registry. */
export class HarvestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'lien-thong-command-'));
  readonly environment: Record<string, string>;

  constructor(sources = catalogueSource()) {
    this.environment = {
      PATH: '',
      DATABASE_URL: `sqlite:${this.in('registry.sqlite')}`,
      SOURCES_FILE: this.in('sources.yaml'),
    };
    this.write('sources.yaml', sources);
    cpSync(CATALOGUE, this.in('catalogue.csv'));
  }

  in(name: string): string {
    return join(this.path, name);
  }

  read(name: string): string {
    return readFileSync(this.in(name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(this.in(name), text);
  }

  /** Changes the catalogue; refuses a change that changes nothing. */
  edit(change: (text: string) => string): void {
    const text = this.read('catalogue.csv');
    const changed = change(text);
    if (changed === text) throw new Error('The catalogue is as before');
    this.write('catalogue.csv', changed);
  }

  /** Runs the built command to its end. */
  run(...args: string[]): Promise<Ended> {
    return this.runWith({}, ...args);
  }

  runWith(environment: Record<string, string>, ...args: string[]): Promise<Ended> {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: this.path,
      env: { ...this.environment, ...environment },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', code => {
        resolve({ code, ...said });
      });
    });
  }

  /** What the registry holds now. */
  async ask<Answer>(question: (db: Db) => Promise<Answer>): Promise<Answer> {
    const db = connect({ engine: 'sqlite', file: this.in('registry.sqlite') });
    try {
      return await question(db);
    } finally {
      await db.close();
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
