import type { ClassType } from 'type-graphql';
import { Agency } from '../agency/agency.type';
import { DataLink } from '../data-link/data-link.type';
import { Database } from '../database/database.type';
import { Event } from '../event/event.type';
import { LegalDocument } from '../legal-document/legal-document.type';
import { Platform } from '../platform/platform.type';
import { Programme } from '../programme/programme.type';
import { PublicService } from '../public-service/public-service.type';

/** The types that figures, tasks, events, roles and statements may be about. */
export const subjectTypes: readonly ClassType[] = [
  Agency,
  Database,
  DataLink,
  Event,
  LegalDocument,
  Platform,
  Programme,
  PublicService,
];
