/** Who speaks which schema: PostGraphile derives its own, so it is asked by aliases that give the same answer. */
export type Dialect = 'gateway' | 'postgraphile';

type Text = Readonly<Record<Dialect, string>>;

/** A list read page by page to find the cursors that a question starts from. */
export interface Walk {
  readonly text: Text;
  /** The sizes of the pages that are only passed. */
  readonly passed: readonly number[];
  /** The size and number of the pages at whose ends the cursors are taken. */
  readonly step: number;
  readonly cursors: number;
}

export interface Question {
  readonly name: string;
  readonly title: string;
  readonly text: Text;
  /** The variable that differs from request to request, and its values: given ones, a kind of ids, or cursors. */
  readonly variable: string;
  readonly values: readonly null[] | 'agencies' | 'databases' | 'texts' | Walk;
}

/** Ten datasets each have the databases of lower numbers, so the hundred of a page bring some 1,100 objects. */
const nestedList: Question = {
  name: 'Q1',
  title: 'nested list: 100 databases with 10 datasets each',
  text: {
    gateway: `query Q1($after: String) {
      databases(first: 100, orderBy: CODE_ASC, after: $after) {
        nodes { code name kind status
          datasets(first: 10, orderBy: CODE_ASC) { nodes { code name accessLevel format } } } } }`,
    postgraphile: `query Q1($after: Cursor) {
      databases: allDatabases(first: 100, orderBy: CODE_ASC, after: $after) {
        nodes { code name kind status
          datasets: datasetsByDatabaseCode(first: 10, orderBy: CODE_ASC) {
            nodes { code name accessLevel format } } } } }`,
  },
  variable: 'after',
  values: {
    text: {
      gateway: `query W($first: Int, $after: String) {
        list: databases(first: $first, orderBy: CODE_ASC, after: $after) { pageInfo { endCursor } } }`,
      postgraphile: `query W($first: Int, $after: Cursor) {
        list: allDatabases(first: $first, orderBy: CODE_ASC, after: $after) { pageInfo { endCursor } } }`,
    },
    passed: [50],
    step: 40,
    cursors: 8,
  },
};

const fourLevels: Question = {
  name: 'Q2',
  title: 'four levels: agency, its databases, their links, consumer and platform',
  text: {
    gateway: `query Q2($code: String!) {
      agency(code: $code) { code name
        databases(first: 10, orderBy: CODE_ASC) { nodes { code name
          dataLinks(direction: PROVIDES, first: 5, orderBy: CODE_ASC) { nodes { code status
            consumer { code name } platform { code name } } } } } } }`,
    postgraphile: `query Q2($code: String!) {
      agency: agencyByCode(code: $code) { code name
        databases: databasesByOwnerCode(first: 10, orderBy: CODE_ASC) { nodes { code name
          dataLinks: dataLinksByProviderCode(first: 5, orderBy: CODE_ASC) { nodes { code status
            consumer: agencyByConsumerCode { code name }
            platform: platformByPlatformCode { code name } } } } } } }`,
  },
  variable: 'code',
  values: 'agencies',
};

const lookUp: Question = {
  name: 'Q3',
  title: 'point look-up: one database and its owner',
  text: {
    gateway: `query Q3($code: String!) {
      database(code: $code) { code name kind status owner { code name } } }`,
    postgraphile: `query Q3($code: String!) {
      database: databasisByCode(code: $code) { code name kind status owner: agencyByOwnerCode { code name } } }`,
  },
  variable: 'code',
  values: 'databases',
};

/** One dataset in four is open, some 6,300: the pages begin from 2,500 to 4,400 of them deep. */
const deepPage: Question = {
  name: 'Q4',
  title: 'deep filtered page with total: 50 open datasets, half-way',
  text: {
    gateway: `query Q4($after: String) {
      datasets(filter: { accessLevel: [OPEN] }, orderBy: CODE_ASC, first: 50, after: $after) {
        totalCount pageInfo { hasNextPage } nodes { code name format database { code name } } } }`,
    postgraphile: `query Q4($after: Cursor) {
      datasets: allDatasets(condition: { accessLevel: "OPEN" }, orderBy: CODE_ASC, first: 50, after: $after) {
        totalCount pageInfo { hasNextPage }
        nodes { code name format database: databasisByDatabaseCode { code name } } } }`,
  },
  variable: 'after',
  values: {
    text: {
      gateway: `query W($first: Int, $after: String) {
        list: datasets(filter: { accessLevel: [OPEN] }, first: $first, orderBy: CODE_ASC, after: $after) {
          pageInfo { endCursor } } }`,
      postgraphile: `query W($first: Int, $after: Cursor) {
        list: allDatasets(condition: { accessLevel: "OPEN" }, first: $first, orderBy: CODE_ASC, after: $after) {
          pageInfo { endCursor } } }`,
    },
    passed: [1000, 1000, 400],
    step: 100,
    cursors: 20,
  },
};

const textSearch: Question = {
  name: 'Q5',
  title: 'text search: two words, 20 datasets of those found, and how many',
  text: {
    gateway: `query Q5($text: String!) {
      datasets(filter: { text: $text }, orderBy: CODE_ASC, first: 20) { totalCount nodes { code name } } }`,
    postgraphile: `query Q5($text: String!) {
      datasets: allDatasets(condition: { text: $text }, orderBy: CODE_ASC, first: 20) {
        totalCount nodes { code name } } }`,
  },
  variable: 'text',
  values: 'texts',
};

export const questions: readonly Question[] = [nestedList, fourLevels, lookUp, deepPage, textSearch];
