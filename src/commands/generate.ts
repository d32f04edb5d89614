import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { connect } from '../database/connect';
import { migrate } from '../database/migrate';
import { reportDatabase } from '../database/report';
import { createSchema, publishedSdl } from '../schema';
import { PROJECT } from '../open-registry';
import { tables } from '../tables';

/** Writes what others read of the program: the SDL in `schema/`, and `schema/database.md`. */
async function generate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-generate-'));
  const db = connect({ engine: 'sqlite', file: join(folder, 'empty.sqlite') });
  try {
    await migrate(db);
    for (const [file, sdl] of Object.entries(publishedSdl(createSchema()))) write(file, sdl);
    write('database.md', await reportDatabase(db.writer, tables));
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  writeFileSync(join(PROJECT, 'schema', file), text);
  stdout.write(`schema/${file} is written\n`);
}

void generate();
