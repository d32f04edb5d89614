import { z } from 'zod';
import { SourceKind } from '../modules/source/source.table';

/** What a source may take from the machine and the network; every limit is generous for a catalogue. */
const limits = z
  .strictObject({
    rows: z.int().positive().default(1_000_000),
    /** Of all it sends, unpacked. */
    megabytes: z.int().positive().default(1_024),
    /** Of one answer, one sheet or one file that has to be held as a whole. */
    documentMegabytes: z.int().positive().default(64),
    /** Of one request. */
    requestSeconds: z.number().positive().default(60),
    /** Of the whole run. */
    runMinutes: z.number().positive().default(60),
    redirects: z.int().nonnegative().default(5),
    retries: z.int().nonnegative().default(4),
    pages: z.int().positive().default(100_000),
  })
  .prefault({});

/** When a record that is no longer listed is taken for gone. */
const vanishing = z
  .strictObject({
    /** A run holds where more than `max(1, floor(total × fraction))` of the records are gone. */
    fraction: z.number().min(0).max(1).default(0.1),
    /** Only what has been missing for so long is closed; 0: at once. */
    graceDays: z.int().nonnegative().default(7),
  })
  .prefault({});

const csv = z.strictObject({
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni']).optional(),
  /** Rows above the headings: titles, dates of issue. */
  skipRows: z.int().nonnegative().default(0),
  /** Headings of several rows are joined with " / ", those of merged cells repeated. */
  headerRows: z.int().min(1).max(5).default(1),
});

const xlsx = z.strictObject({
  /** The first sheet unless it is named. */
  sheet: z.string().optional(),
  skipRows: z.int().nonnegative().default(0),
  headerRows: z.int().min(1).max(5).default(1),
});

const parameter = z.string().min(1);
const size = z.int().min(1).max(10_000).default(100);

const paging = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('none') }),
  z.strictObject({
    by: z.literal('page'),
    parameter: parameter.default('page'),
    first: z.int().nonnegative().default(1),
    sizeParameter: parameter.optional(),
    size,
  }),
  z.strictObject({
    by: z.literal('offset'),
    parameter: parameter.default('offset'),
    sizeParameter: parameter.default('limit'),
    size,
  }),
  z.strictObject({
    by: z.literal('cursor'),
    parameter: parameter.default('cursor'),
    /** JSONata over the answer: the next cursor, nothing at the end. */
    next: z.string().min(1),
    sizeParameter: parameter.optional(),
    size,
  }),
  z.strictObject({ by: z.literal('link') }),
]);

const rest = z.strictObject({
  /** JSONata over an answer: its records. */
  records: z.string().min(1).default('$'),
  /** JSONata over an answer: how many records there are in all. Fewer than that are never taken for deletions. */
  total: z.string().min(1).optional(),
  paging: paging.default({ by: 'none' }),
});

const ckan = z.strictObject({
  /** A filter query of the portal's search. */
  filter: z.string().optional(),
  size: z.int().min(1).max(1_000).default(100),
});

const dcat = z.strictObject({
  /** Known from the answer or the file's name unless it is given. */
  format: z.enum(['json-ld', 'turtle', 'rdf-xml']).optional(),
});

const graphql = z.strictObject({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).default({}),
  /** JSONata over the answer's `data`: the records of a page. */
  records: z.string().min(1),
  /** The variable that takes the cursor, and JSONata over `data`: the next cursor, nothing at the end. */
  cursor: z.strictObject({ variable: parameter, next: z.string().min(1) }).optional(),
  total: z.string().min(1).optional(),
});

const sql = z.strictObject({
  query: z.string().min(1),
  /** The column that identifies a row: it is read in this order, part by part. */
  key: z.string().min(1),
});

/** A field of a record: a JSONata expression over the connector's record, or that and the list that explains its codes. */
export const fieldSchema = z.union([
  z.string().min(1),
  z.strictObject({
    value: z.string().min(1),
    /** A code list of the file, by name. */
    codeList: z.string().optional(),
    /** Splits a text into the items of a list. */
    separator: z.string().min(1).optional(),
  }),
]);

const mapping = z.strictObject({
  /** The record type of the registry. */
  type: z.string().min(1),
  /** Only the records for which this holds. */
  where: z.string().min(1).optional(),
  /** What the source identifies the record by. */
  id: z.string().min(1),
  /** The record's official code, where the source states one. */
  code: z.string().min(1).optional(),
  fields: z.record(z.string(), fieldSchema),
});

const shared = {
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits and hyphens'),
  nameVi: z.string().min(1),
  nameEn: z.string().min(1).optional(),
  descriptionVi: z.string().min(1).optional(),
  descriptionEn: z.string().min(1).optional(),
  /** The code of the agency whose catalogue it is. */
  owner: z.string().min(1).optional(),
  /** An address or a path beside the sources file; `${NAME}` stands for a variable of the environment. */
  address: z.string().min(1),
  /** Of each request; `${NAME}` stands for a variable of the environment. */
  headers: z.record(z.string(), z.string()).default({}),
  /** A cron expression in the time of Viet Nam; by hand only if absent. */
  schedule: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
  /** Not harvested by schedule or `--all`. */
  paused: z.boolean().default(false),
  /** Loopback and private addresses may be asked. */
  allowPrivateAddresses: z.boolean().default(false),
  /** Answers hold only what changed: what is absent says nothing. */
  incremental: z.boolean().default(false),
  /** Anything wrong refuses the whole run. */
  strict: z.boolean().default(false),
  limits,
  vanishing,
  mapping: z.array(mapping).min(1),
};

const of = <Kind extends SourceKind, Options extends z.ZodType>(kind: Kind, options: Options) =>
  z.strictObject({ ...shared, kind: z.literal(kind), options });

/** One declared source. */
export const sourceSchema = z.discriminatedUnion('kind', [
  of(SourceKind.CSV, csv.prefault({})),
  of(SourceKind.XLSX, xlsx.prefault({})),
  of(SourceKind.REST, rest.prefault({})),
  of(SourceKind.CKAN, ckan.prefault({})),
  of(SourceKind.DCAT, dcat.prefault({})),
  of(SourceKind.GRAPHQL, graphql),
  of(SourceKind.SQL, sql),
]);

/** Which source wins for which fields: those named, in this order, before all others. */
const authorityRule = z.strictObject({
  type: z.string().min(1),
  /** All fields of the type if absent. */
  fields: z.array(z.string().min(1)).min(1).optional(),
  /** Codes of sources; `curated` are the facts shipped with the program. */
  sources: z.array(z.string().min(1)).min(1),
});

/** A list of an agency's own words for the registry's, such as `Quốc gia: NATIONAL`. */
export const codeListSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]).transform(String),
);

export const sourcesFileSchema = z.strictObject({
  codeLists: z.record(z.string(), codeListSchema).default({}),
  /** Earlier rules win. Where none speaks: curated facts, then the sources in the order of the file. */
  authority: z.array(authorityRule).default([]),
  sources: z.array(sourceSchema).min(1),
});

export type SourcesFile = z.infer<typeof sourcesFileSchema>;
export type SourceConfig = z.infer<typeof sourceSchema>;
export type SourceOf<Kind extends SourceConfig['kind']> = Extract<SourceConfig, { kind: Kind }>;
export type MappingConfig = z.infer<typeof mapping>;
export type FieldConfig = z.infer<typeof fieldSchema>;
export type AuthorityRule = z.infer<typeof authorityRule>;
export type CodeLists = SourcesFile['codeLists'];
export type Paging = z.infer<typeof paging>;
