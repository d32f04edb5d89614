import { type Arbitrary, constantFrom, oneof, record } from 'fast-check';
import type { ModelRecord } from './harvest-model';

const IDS = ['1', '2', '3', '4', '5', '6'];

type Edit =
  | { readonly edit: 'add' | 'change' | 'remove' | 'spoil' | 'mend'; readonly id: string }
  | { readonly edit: 'rename'; readonly id: string; readonly to: string };

const id = constantFrom(...IDS);
export const edit: Arbitrary<Edit> = oneof(
  record({ edit: constantFrom('add', 'add', 'change', 'remove', 'spoil', 'mend'), id }),
  record({ edit: constantFrom('rename'), id, to: id }),
);
/** What a source has, and how that changes. */
export class Upstream {
  readonly #listed = new Map<string, ModelRecord>();
  #names = 0;

  constructor(private readonly source: string) {}

  all(): ModelRecord[] {
    return [...this.#listed.values()];
  }

  edit(given: Edit): void {
    const { [given.edit]: act } = this.edits;
    act(given);
  }

  private readonly edits: Record<Edit['edit'], (given: Edit) => void> = {
    add: ({ id: one }) => {
      if (!this.#listed.has(one)) this.set(one, this.newName(), false);
    },
    change: ({ id: one }) => {
      if (this.#listed.has(one)) this.set(one, this.newName(), false);
    },
    remove: ({ id: one }) => {
      this.#listed.delete(one);
    },
    spoil: ({ id: one }) => {
      this.set(one, this.#listed.get(one)?.name ?? this.newName(), true);
    },
    mend: ({ id: one }) => {
      const known = this.#listed.get(one);
      if (known) this.set(one, known.name, false);
    },
    rename: given => {
      const known = this.#listed.get(given.id);
      if (!known || !('to' in given) || this.#listed.has(given.to)) return;
      this.#listed.delete(given.id);
      this.set(given.to, known.name, known.isWrong);
    },
  };

  private set(one: string, name: string, isWrong: boolean): void {
    this.#listed.set(one, { id: one, name, isWrong });
  }

  private newName(): string {
    this.#names += 1;
    return `CSDL ${this.source} số ${String(this.#names)}`;
  }
}
