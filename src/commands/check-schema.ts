import { argv, stdout } from 'node:process';
import { Command } from 'commander';
import { PROJECT } from '../open-registry';
import { checkSchema } from '../schema-changes/check';
import { today } from '../time';

/** `npm run check:schema`: judges what is changed in `schema/schema.graphql`. A developer's command: it needs the dev dependencies. */
const program = new Command('check:schema')
  .description(
    'Tells every change of schema/schema.graphql since it was last committed, by class: breaking, dangerous, safe. Fails where a breaking one was not announced by a deprecation whose day is over.',
  )
  .option('--base <commit>', 'compare with this commit alone, such as the one that was last pushed')
  .option('--format <format>', 'text, or json: a line for each change', 'text')
  .action(async ({ base, format }: { base?: string; format: string }) => {
    const isRight = await checkSchema(
      {
        folder: PROJECT,
        file: 'schema/schema.graphql',
        today: today(new Date()),
        base,
        isJson: format === 'json',
      },
      line => stdout.write(`${line}\n`),
    );
    process.exitCode = isRight ? 0 : 1;
  });

void program.parseAsync(argv);
