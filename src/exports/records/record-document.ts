import type { Quad } from 'n3';
import type { VersionedRow } from '../../database/table';
import { recordsOf } from '../../repositories';
import { Description } from '../rdf/description';
import { describerOf, type Describing, describeRecords } from '../rdf/describe-records';
import { conceptsIn, describeConcept } from '../rdf/describe-terms';
import { RDF_FORMATS } from '../rdf/formats';
import { columnsOf } from '../tables/table-columns';
import { cellsIn } from '../tables/table-rows';
import { recordPage } from './record-page';
import type { RecordPageParts } from './values-html';

/** A form in which a single record is given. */
export interface RecordFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (parts: RecordPageParts, row: VersionedRow) => Promise<AsyncIterable<string>>;
}

/** The one that is given where any will do comes first; a browser says that it wants a page. */
export const RECORD_FORMATS: readonly RecordFormat[] = [
  ...RDF_FORMATS.map(({ extension, mediaType, write }): RecordFormat => ({
    extension,
    mediaType,
    write: async (parts, row) =>
      write(once(await recordQuads(parts, row, extension)), parts.addresses.prefixes),
  })),
  {
    extension: 'html',
    mediaType: 'text/html',
    write: async (parts, row) => once(await recordPage(parts, row)),
  },
  {
    extension: 'json',
    mediaType: 'application/json',
    write: async (parts, row) => once(await recordJson(parts, row)),
  },
];

async function* once<Part>(part: Part): AsyncGenerator<Part> {
  yield await Promise.resolve(part);
}

async function recordJson(parts: RecordPageParts, row: VersionedRow): Promise<string> {
  const { table } = recordsOf(parts.repositories, row.type);
  const columns = columnsOf(table, parts.caller, { language: 'BOTH', names: true, columns: null });
  const [cells = []] = await cellsIn({ ...parts, table, language: 'VI' }, columns, [row]);
  const values = columns.map(({ name }, index) => [name, cells[index]] as const);
  return `${JSON.stringify({ type: row.type, ...Object.fromEntries(values) })}\n`;
}

/** What is said of one record, and of the document that says it. */
async function recordQuads(
  describing: Describing,
  row: VersionedRow,
  extension: string,
): Promise<readonly Quad[]> {
  const { addresses, repositories, view } = describing;
  const quads: Quad[] = [];
  const document = addresses.document(row.type, row.code, extension);
  new Description(addresses, quads, document)
    .is('foaf:Document')
    .record('foaf:primaryTopic', row.type, row.code)
    .date('lt:asOf', view.asOf)
    .integer('lt:revision', view.revision);
  const describer = describerOf(recordsOf(repositories, row.type).table);
  quads.push(...(await describeRecords(describing, describer, [row])));
  return [...quads, ...conceptsIn(addresses, quads).flatMap(concept => describeConcept(addresses, concept))];
}
