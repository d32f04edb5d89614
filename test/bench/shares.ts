import { Confidence } from '../../src/modules/citation/citation.table';
import { DataFlow, DataLinkChannel, DataLinkStatus } from '../../src/modules/data-link/data-link.table';
import { SharingForm, SharingMethod } from '../../src/modules/data-service/data-service.table';
import { DatabaseKind, LifecycleStatus } from '../../src/modules/database/database.table';
import { AccessLevel } from '../../src/modules/dataset/dataset.table';
import { LegalDocumentKind, LegalStatus } from '../../src/modules/legal-document/legal-document.table';
import { TaskStatus } from '../../src/modules/task/task.table';
import type { Shares } from './random';

/** How often each value occurs: near the curated registry where that knows enough, else near the state's reports. */
export const LIFECYCLE: Shares<LifecycleStatus> = [
  [LifecycleStatus.OPERATIONAL, 60],
  [LifecycleStatus.UNKNOWN, 15],
  [LifecycleStatus.IN_CONSTRUCTION, 15],
  [LifecycleStatus.PARTIAL, 4],
  [LifecycleStatus.PLANNED, 3],
  [LifecycleStatus.PILOT, 2],
  [LifecycleStatus.ENDED, 1],
];

export const DATABASE_KINDS: Shares<DatabaseKind> = [
  [DatabaseKind.SPECIALISED, 40],
  [DatabaseKind.PROVINCE, 35],
  [DatabaseKind.MINISTRY, 23],
  [DatabaseKind.NATIONAL, 2],
];

export const ACCESS_LEVELS: Shares<AccessLevel> = [
  [AccessLevel.SHARED, 50],
  [AccessLevel.OPEN, 25],
  [AccessLevel.UNKNOWN, 20],
  [AccessLevel.PRIVATE_USE, 5],
];

export const SHARING_FORMS: Shares<SharingForm> = [
  [SharingForm.DEFAULT, 50],
  [SharingForm.UNKNOWN, 30],
  [SharingForm.ON_REQUEST, 20],
];

export const SHARING_METHODS: Shares<SharingMethod> = [
  [SharingMethod.ONLINE, 75],
  [SharingMethod.PACKAGE, 10],
  [SharingMethod.SYNC, 5],
  [SharingMethod.UNKNOWN, 10],
];

export const LINK_STATUSES: Shares<DataLinkStatus> = [
  [DataLinkStatus.OPERATIONAL, 55],
  [DataLinkStatus.UNKNOWN, 25],
  [DataLinkStatus.PREPARING, 8],
  [DataLinkStatus.PLANNED, 5],
  [DataLinkStatus.PILOT, 4],
  [DataLinkStatus.SUSPENDED, 2],
  [DataLinkStatus.ENDED, 1],
];

export const LINK_CHANNELS: Shares<DataLinkChannel> = [
  [DataLinkChannel.PLATFORM, 80],
  [DataLinkChannel.UNKNOWN, 10],
  [DataLinkChannel.POINT_TO_POINT, 6],
  [DataLinkChannel.INTERNAL, 2],
  [DataLinkChannel.FILE, 2],
];

export const LINK_DIRECTIONS: Shares<DataFlow> = [
  [DataFlow.TO_CONSUMER, 85],
  [DataFlow.UNKNOWN, 7],
  [DataFlow.TWO_WAY, 6],
  [DataFlow.TO_PROVIDER, 2],
];

export const DOCUMENT_KINDS: Shares<LegalDocumentKind> = [
  [LegalDocumentKind.DECISION, 50],
  [LegalDocumentKind.CIRCULAR, 20],
  [LegalDocumentKind.DECREE, 15],
  [LegalDocumentKind.PLAN, 10],
  [LegalDocumentKind.LAW, 5],
];

export const DOCUMENT_STATUSES: Shares<LegalStatus> = [
  [LegalStatus.IN_FORCE, 80],
  [LegalStatus.REPLACED, 10],
  [LegalStatus.AMENDED, 5],
  [LegalStatus.UNKNOWN, 5],
];

export const TASK_STATUSES: Shares<TaskStatus> = [
  [TaskStatus.OPEN, 70],
  [TaskStatus.DONE, 20],
  [TaskStatus.IN_PROGRESS, 10],
];

export const CONFIDENCES: Shares<Confidence> = [
  [Confidence.HIGH, 82],
  [Confidence.MEDIUM, 16],
  [Confidence.LOW, 2],
];
