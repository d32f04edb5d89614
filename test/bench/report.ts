import type { OperationMeasures, RegistryMeasures } from './measure';

const NOT_MEASURED = 'not measured';

/** What was measured, as text with aligned columns. */
export function report(engine: string, registries: readonly RegistryMeasures[]): string {
  return [
    `Engine ${engine}, Node ${process.version}`,
    alignColumns([HEAD_OF_REGISTRIES, ...registries.map(registryLine)]),
    alignColumns(operationLines(registries)),
    legend(registries),
  ].join('\n\n');
}

/** The operations that cost more statements in the last registry than in the first. */
export function grownOperations(registries: readonly RegistryMeasures[]): string[] {
  const [first, last] = [registries.at(0), registries.at(-1)];
  return (last?.operations ?? [])
    .filter(({ name, statements }) => statements > (find(first, name)?.statements ?? 0))
    .map(({ name }) => name);
}

const HEAD_OF_REGISTRIES = [
  'registry',
  'filled',
  'warm start',
  'memory at start',
  'after requests',
  'database',
];

const registryLine = (measures: RegistryMeasures): string[] => [
  measures.name,
  milliseconds(measures.filledInMs),
  milliseconds(measures.warmStartMs),
  megabytes(measures.residentBytes),
  megabytes(measures.residentBytesAfterRequests),
  megabytes(measures.databaseBytes),
];

function operationLines(registries: readonly RegistryMeasures[]): string[][] {
  const grown = new Set(grownOperations(registries));
  const head = registries.flatMap(({ name }) => [`${name}: SQL`, 'bytes', 'p50 ms', 'p99 ms']);
  const names = registries[0]?.operations.map(({ name }) => name) ?? [];
  return [
    ['operation', '', ...head],
    ...names.map(name => [
      name,
      grown.has(name) ? '!' : '',
      ...registries.flatMap(registry => operationCells(find(registry, name))),
    ]),
  ];
}

const operationCells = (measures: OperationMeasures | undefined): string[] =>
  measures
    ? [
        String(measures.statements),
        String(measures.bytes),
        measures.p50Ms.toFixed(1),
        measures.p99Ms.toFixed(1),
      ]
    : ['', '', '', ''];

function legend(registries: readonly RegistryMeasures[]): string {
  const grown = grownOperations(registries);
  return [
    'filled: an empty database was filled; for the curated registry by the first start of the server.',
    'SQL: statements of one answer, the reading of the revision included. p50, p99: over HTTP, one connection.',
    '! more statements than in the curated registry. A list that was empty there and is not here explains one or',
    '  more of them (what hangs on its entries was not read); any other cause is a statement per entry, a mistake.',
    `  To look at: ${grown.length === 0 ? 'none' : grown.join(', ')}`,
  ].join('\n');
}

const find = (registry: RegistryMeasures | undefined, name: string): OperationMeasures | undefined =>
  registry?.operations.find(operation => operation.name === name);

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

const megabytes = (bytes: number | null): string =>
  bytes === null ? NOT_MEASURED : `${(bytes / 1_000_000).toFixed(0)} MB`;

/** The first column to the left, the others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const align = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map(row => row.map(align).join('  ').trimEnd()).join('\n');
}
