import type { Describer } from './describer';
import { agency } from './entities/agency';
import { agencyChange } from './entities/agency-change';
import { dataItem } from './entities/data-item';
import { dataLink } from './entities/data-link';
import { dataService } from './entities/data-service';
import { database } from './entities/database';
import { dataset } from './entities/dataset';
import { legalDocument } from './entities/legal-document';
import { platform } from './entities/platform';
import { publicService } from './entities/public-service';

/** What the catalogue tells of, in its order; every record that one of them refers to is one of them. */
export const DESCRIBERS: readonly Describer[] = [
  agency,
  agencyChange,
  legalDocument,
  platform,
  database,
  dataset,
  dataItem,
  dataService,
  dataLink,
  publicService,
];
