import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { Command } from 'commander';
import { DomainError } from '../errors';
import { PROJECT } from '../open-registry';
import { createSchema } from '../schema';
import { toManifest } from '../trusted/write-manifest';

/** The ready-made questions of the playground, and what a first visitor finds in it. */
const QUESTIONS = [join(PROJECT, 'src', 'operations'), join(PROJECT, 'src', 'console', 'welcome.graphql')];

const program = new Command('operations')
  .description(
    'Writes the manifest of the operations in GraphQL files, checked against the schema: for TRUSTED_DOCUMENTS, and for clients that ask by id.',
  )
  .argument(
    '[places...]',
    "files, and folders with all below them; the playground's questions if none is given",
  )
  .option('--out <file>', 'where the manifest is written', join('var', 'trusted-documents.json'))
  .action((places: string[], { out }: { out: string }) => {
    const isUsual = places.length === 0;
    const { text, count } = toManifest(isUsual ? QUESTIONS : places, createSchema(), {
      inBothLanguages: isUsual,
    });
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
    stdout.write(`${out}: ${String(count)} operations. Start the gateway with TRUSTED_DOCUMENTS=${out}\n`);
  });

try {
  program.parse(argv);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
