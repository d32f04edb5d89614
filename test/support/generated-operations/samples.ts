import { type GraphQLEnumType, type GraphQLField, type GraphQLSchema, isEnumType } from 'graphql';
import { NOW, RECORDED_AT } from '../registry';

/** What a registry has, so that generated operations find something. */
export interface Samples {
  /** By record type. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  /** By list and order, `Agency.NAME_ASC`; of lists with one order by list alone, `Change`. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
  /** Texts by argument, or by input type and field where fields of one name differ: `CitationFilter.document`. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Moments that the registry can answer for. */
  readonly moments: readonly string[];
}

type Ask = (query: string) => Promise<{ data: Record<string, unknown> | null | undefined }>;

interface Listed {
  readonly nodes: readonly { readonly code: string; readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
}

/** The record type whose codes an argument takes. */
const REFERENCES: Readonly<Record<string, string>> = {
  agency: 'Agency',
  consumer: 'Agency',
  consumerDatabase: 'Database',
  consumerPlatform: 'Platform',
  coordinator: 'Agency',
  dataItem: 'DataItem',
  dataService: 'DataService',
  database: 'Database',
  dataset: 'Dataset',
  decision: 'LegalDocument',
  document: 'LegalDocument',
  'CitationFilter.document': 'SourceDocument',
  host: 'Agency',
  indicator: 'Indicator',
  issuer: 'Agency',
  lead: 'Agency',
  legalBasis: 'LegalDocument',
  legalDocument: 'LegalDocument',
  onList: 'LegalDocument',
  operator: 'Agency',
  original: 'Agency',
  owner: 'Agency',
  parent: 'Agency',
  participant: 'Agency',
  partOf: 'Programme',
  platform: 'Platform',
  provider: 'Agency',
  'DataLinkFilter.provider': 'Database',
  providerOwner: 'Agency',
  publisher: 'Agency',
  responseItem: 'DataItem',
  result: 'Agency',
  statedBy: 'Agency',
};

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  text: ['dan cu', 'Bộ Công an', 'csdl', 'quoc gia', 'đất đai', '2023', 'bo', 'ket noi', 'Nghị định', 'tinh'],
  region: ['Đồng bằng sông Hồng', 'Tây Nguyên', 'Đông Nam Bộ'],
  provinceCode: ['01', '79', '48'],
  officialCode: ['G01', 'H26'],
  fact: ['SF001', 'SF014'],
  format: ['JSON', 'CSV'],
  theme: ['Dân cư'],
  fields: ['name', 'nameVi', 'name(language: EN)', 'description'],
  source: ['curated', 'steward'],
};

/** Reads from a registry what generated operations may ask for. */
export async function readSamples(schema: GraphQLSchema, ask: Ask): Promise<Samples> {
  const codes: Record<string, string[]> = {};
  const cursors: Record<string, string[]> = {};
  const ids: string[] = [];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const orders = ordersOf(field);
    if (orders === undefined) continue;
    const { data } = await ask(listQuery(field.name, orders));
    const lists = data as Record<string, Listed>;
    const type = recordType(field);
    codes[type] = (lists['all'] as Listed).nodes.map(({ code }) => code);
    ids.push(...(lists['all'] as Listed).nodes.slice(0, 12).map(({ id }) => id));
    for (const order of orders) cursors[`${type}.${order}`] = cursorsOf(lists[order]);
  }
  return {
    codes,
    ids,
    cursors: { ...cursors, ...(await otherCursors(ask)) },
    texts: textsOf(codes),
    moments,
  };
}

const moments: readonly string[] = [
  RECORDED_AT.toISOString(),
  NOW.toISOString(),
  '2026-11-22T09:30:00+07:00',
  '2026-11-22T03:00:00Z',
];

/** The record type of a connection field. */
export const recordType = (field: Pick<GraphQLField<unknown, unknown>, 'type'>): string =>
  field.type.toString().replace(/Connection!?$/, '');

function ordersOf(field: GraphQLField<unknown, unknown>): string[] | undefined {
  const type = field.args.find(({ name }) => name === 'orderBy')?.type;
  return isEnumType(type) ? orderNames(type) : undefined;
}

const orderNames = (type: GraphQLEnumType): string[] => type.getValues().map(({ name }) => name);

function listQuery(field: string, orders: readonly string[]): string {
  const pages = orders.map(order => `${order}: ${field}(first: 10, orderBy: ${order}) { edges { cursor } }`);
  return `{ all: ${field}(first: 1000) { nodes { code id } } ${pages.join(' ')} }`;
}

async function otherCursors(ask: Ask): Promise<Record<string, string[]>> {
  const { data } = await ask(`{
    Change: changes(first: 30) { edges { cursor } }
    SearchHit: search(text: "dan cu", first: 30) { edges { cursor } }
    agency(code: "BCA") { Revision: history { edges { cursor } } }
  }`);
  const { agency, ...lists } = data as Record<string, Listed> & { agency: Record<string, Listed> };
  const all = Object.entries({ ...lists, ...agency });
  return Object.fromEntries(all.map(([list, page]) => [list, cursorsOf(page)]));
}

const cursorsOf = (list: Listed | undefined): string[] => (list?.edges ?? []).map(({ cursor }) => cursor);

function textsOf(codes: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const references = Object.entries(REFERENCES).map(([name, type]) => [name, codes[type] ?? []] as const);
  const keys = ['Database', 'Agency', 'Platform', 'LegalDocument', 'Programme'].flatMap(type =>
    (codes[type] ?? []).map(code => `${type}/${code}`),
  );
  return { ...TEXTS, ...Object.fromEntries(references), subject: keys, record: keys };
}
