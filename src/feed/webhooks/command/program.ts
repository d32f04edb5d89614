import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ROLES, type Role } from '../../../access/caller';
import { DomainError } from '../../../errors';
import { ChangeKind } from '../../../modules/change/change.type';
import { exitCodeOfError } from '../../../sources/command/exit-codes';
import { type Format, formatOption } from '../../../sources/command/output/print-list';
import type { Surroundings } from '../../../sources/command/session';
import { tables } from '../../../tables';
import { namesIn } from '../../names-in';
import {
  addWebhook,
  listLetters,
  listWebhooks,
  removeWebhook,
  retryLetters,
  rotateSecret,
  setState,
  showSecret,
} from './acts';
import { Office } from './office';

type Perform = (act: (office: Office) => Promise<void>) => Promise<void>;

const MAX_BATCH = 100;

/** Runs the command with the arguments after its name; gives its exit code: 0 done, 1 failed, 2 wrongly asked. */
export async function runWebhookCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const program = createProgram(surroundings);
  const perform: Perform = async act => {
    const office = await Office.open(surroundings);
    try {
      await act(office);
    } finally {
      await office.close();
    }
  };
  for (const add of [addAdding, addLists, addStates, addSecrets]) add(program, perform);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) surroundings.stderr.write(`${toldOf(error)}\n`);
    return exitCodeOfError(error);
  }
}

function createProgram({ stdout, stderr }: Surroundings): Command {
  return new Command('webhook')
    .description('Says who is told of changes, and how that goes.')
    .exitOverride()
    .configureOutput({ writeOut: text => void stdout.write(text), writeErr: text => void stderr.write(text) })
    .showHelpAfterError('(--help lists all commands and options)');
}

interface AddOptions {
  readonly types?: readonly string[];
  readonly kinds?: readonly string[];
  readonly role: Role;
  readonly batch: number;
  readonly from: string;
}

function addAdding(program: Command, perform: Perform): void {
  program
    .command('add <url>')
    .description('tell an endpoint of changes; prints the name of the webhook and its secret')
    .option(
      '--types <types>',
      'only changes of these types, with commas between them',
      someOf(tables.map(({ type }) => type)),
    )
    .option('--kinds <kinds>', 'only these kinds of change', someOf(Object.values(ChangeKind)))
    .addOption(
      new Option('--role <role>', 'send what this role may see').choices([...ROLES]).default('PUBLIC'),
    )
    .option('--batch <number>', `changes in one message, up to ${String(MAX_BATCH)}`, toBatch, 50)
    .option('--from <place>', 'now, start, or a cursor of the feed', 'now')
    .action((url: string, { types, kinds, role, batch, from }: AddOptions) => {
      const filter = { ...(types && { types }), ...(kinds && { kinds }) };
      return perform(office => addWebhook(office, { url, role, filter, batchSize: batch, from }));
    });
}

function addLists(program: Command, perform: Perform): void {
  program
    .command('list')
    .description('all webhooks, and how far each has come')
    .addOption(formatOption())
    .action(({ format }: { format: Format }) => perform(office => listWebhooks(office, format)));
  program
    .command('dead-letters [webhook]')
    .description('what could not be delivered')
    .addOption(formatOption())
    .action((webhook: string | undefined, { format }: { format: Format }) =>
      perform(office => listLetters(office, webhook, format)),
    );
  program
    .command('retry <webhook> [letter]')
    .description(
      'deliver dead letters once more: one, or all of a webhook; whatever became of them, "dead-letters" says',
    )
    .action((webhook: string, letter: string | undefined) =>
      perform(office => retryLetters(office, webhook, letter)),
    );
}

function addStates(program: Command, perform: Perform): void {
  program
    .command('pause <webhook>')
    .description('send nothing until it is resumed; nothing is missed')
    .action((webhook: string) => perform(office => setState(office, webhook, 'PAUSED')));
  program
    .command('resume <webhook>')
    .description('go on where it was paused, disabled, or failed')
    .action((webhook: string) => perform(office => setState(office, webhook, 'ACTIVE')));
  program
    .command('remove <webhook>')
    .description('tell it nothing any more, and forget its dead letters')
    .action((webhook: string) => perform(office => removeWebhook(office, webhook)));
}

function addSecrets(program: Command, perform: Perform): void {
  program
    .command('secret <webhook>')
    .description('print the secret that its messages are signed with')
    .action((webhook: string) => perform(office => showSecret(office, webhook)));
  program
    .command('rotate <webhook>')
    .description('make a new secret; for a day messages are signed with the former one as well')
    .action((webhook: string) => perform(office => rotateSecret(office, webhook)));
}

const someOf =
  (known: readonly string[]) =>
  (text: string): readonly string[] => {
    const names = namesIn(text, known);
    if (names) return names;
    throw new InvalidArgumentError(`Write some of ${known.join(', ')}.`);
  };

function toBatch(text: string): number {
  const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (size >= 1 && size <= MAX_BATCH) return size;
  throw new InvalidArgumentError(`It has to be a whole number, 1 to ${String(MAX_BATCH)}.`);
}

const toldOf = (error: unknown): string =>
  error instanceof DomainError
    ? `${error.message}\n(${error.code})`
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
