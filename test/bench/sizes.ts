/** How many entries of each kind are generated. */
export interface Sizes {
  readonly agencies: number;
  readonly databases: number;
  readonly datasets: number;
  readonly platforms: number;
  readonly dataServices: number;
  readonly dataLinks: number;
  readonly legalDocuments: number;
  readonly citations: number;
  readonly tasks: number;
  readonly indicators: number;
  readonly observations: number;
}

/** About as many as the state's own catalogues name: 2,398 databases of ministries and provinces in 2024. */
export const WHOLE_COUNTRY: Sizes = {
  agencies: 150,
  databases: 2_400,
  datasets: 25_000,
  platforms: 120,
  dataServices: 10_000,
  dataLinks: 60_000,
  legalDocuments: 300,
  citations: 3_000,
  tasks: 500,
  indicators: 50,
  observations: 1_000,
};

/** The same shares, `factor` times as many. */
export const times = (sizes: Sizes, factor: number): Sizes => ({
  agencies: Math.ceil(sizes.agencies * factor),
  databases: Math.ceil(sizes.databases * factor),
  datasets: Math.ceil(sizes.datasets * factor),
  platforms: Math.ceil(sizes.platforms * factor),
  dataServices: Math.ceil(sizes.dataServices * factor),
  dataLinks: Math.ceil(sizes.dataLinks * factor),
  legalDocuments: Math.ceil(sizes.legalDocuments * factor),
  citations: Math.ceil(sizes.citations * factor),
  tasks: Math.ceil(sizes.tasks * factor),
  indicators: Math.ceil(sizes.indicators * factor),
  observations: Math.ceil(sizes.observations * factor),
});
