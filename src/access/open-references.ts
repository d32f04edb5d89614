import { mayBeClosed } from '../database/closed-records';
import { projectionOf } from '../database/projection';
import type { Table, VersionedRow, View } from '../database/table';
import { recordsOf, type Repositories } from '../repositories';

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** Only whether they are there is asked. */
const CODE_ALONE = projectionOf([]);

/**
 * Takes the codes of closed records out of the list columns of rows that are given as they are, for who looks at a view.
 * Of rows that name a closed record in a column of its own nothing has to be taken out: they are closed themselves.
 */
export class OpenReferences {
  readonly #open = new Map<string, boolean>();
  readonly #lists: readonly { readonly property: string; readonly to: string }[];

  constructor(
    private readonly repositories: Repositories,
    private readonly view: View,
    { columns }: Table,
  ) {
    this.#lists = Object.entries(columns).flatMap(([property, { kind, to }]) =>
      kind === 'references' && to !== undefined && mayBeClosed(to) ? [{ property, to }] : [],
    );
  }

  /** The row, the same where it names nothing that may be closed. */
  async of(row: VersionedRow): Promise<VersionedRow> {
    if (this.view.from.closedOn === null || this.#lists.length === 0) return row;
    const changed: Record<string, unknown> = { ...row };
    for (const { property, to } of this.#lists)
      changed[property] = await this.openOf(to, (row as Row)[property] as readonly string[]);
    return changed as unknown as VersionedRow;
  }

  private async openOf(type: string, codes: readonly string[]): Promise<readonly string[]> {
    const isOpen = (code: string): boolean | undefined => this.#open.get(`${type}/${code}`);
    const unknown = codes.filter(code => isOpen(code) === undefined);
    if (unknown.length > 0) {
      const found = await recordsOf(this.repositories, type).findByCodes(this.view, unknown, CODE_ALONE);
      for (const code of unknown) this.#open.set(`${type}/${code}`, found.has(code));
    }
    return codes.filter(isOpen);
  }
}
