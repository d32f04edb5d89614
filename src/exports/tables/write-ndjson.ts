import type { TableData } from './table-rows';

/** JSON, an entry a line. */
export async function* writeNdjson({ table: { type }, columns, pages }: TableData): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  for await (const rows of pages) {
    const lines = rows.map(cells =>
      JSON.stringify(
        Object.fromEntries([['type', type], ...cells.map((cell, index) => [names[index], cell])]),
      ),
    );
    yield lines.map(line => `${line}\n`).join('');
  }
}
