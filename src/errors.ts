/** What the caller did wrong, as a stable word of the wire contract. */
export type InputCode =
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'INVALID_DATE'
  | 'INVALID_ID'
  | 'PAGE_SIZE_OUT_OF_RANGE'
  | 'TIME_OUT_OF_RANGE'
  | 'EMPTY_SEARCH';

/** Base of every error this program throws on purpose. `code` is the wire contract. */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The request cannot be answered as it was asked; the message says how to ask instead. */
export class InputError extends DomainError {
  constructor(
    message: string,
    readonly code: InputCode = 'BAD_USER_INPUT',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The caller may not do what was asked; the message says what is missing, never what was given. */
export class AccessError extends DomainError {
  constructor(
    message: string,
    readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED' | 'IDENTITY_UNAVAILABLE',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The caller shows a token that is not good: whatever is asked, it is not answered as if none had been shown. */
export class TokenError extends AccessError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, 'UNAUTHENTICATED', options);
  }
}

/** What an `AccessError` is in HTTP. */
export const ACCESS_STATUS: Readonly<Record<AccessError['code'], number>> = {
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  IDENTITY_UNAVAILABLE: 503,
};

/** A subscription that cannot be served now; the message says when to come again. */
export class FeedError extends DomainError {
  constructor(
    message: string,
    readonly code: 'TOO_MANY_SUBSCRIBERS' | 'FEED_CLOSED',
  ) {
    super(message);
  }
}

/** Why the work for a request was ended before its answer was there, as a stable word. */
export type EndedCode = 'CLIENT_LEFT' | 'TIMED_OUT';

/** The work for a request was ended; what it read is not kept. */
export class EndedError extends DomainError {
  constructor(
    message: string,
    readonly code: EndedCode,
  ) {
    super(message);
  }
}

/** There is more to do than can be done in time; the message says when to come again. */
export class OverloadedError extends DomainError {
  readonly code = 'OVERLOADED';
}

/** A client has asked for as much as it may in some time; the message says when to come again. */
export class RateError extends DomainError {
  readonly code = 'RATE_LIMITED';

  constructor(
    message: string,
    /** Whole seconds. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}

/** The program cannot start as it is set up; the message names every problem and the way out. */
export class StartError extends DomainError {
  readonly code = 'CANNOT_START';
}

/** A command that was not given as it has to be; the message says how to give it. */
export class UsageError extends DomainError {
  readonly code = 'WRONG_USAGE';
}

/** What keeps the registry from being read or written, as a stable word. */
export type RegistryCode = 'REGISTRY_UNAVAILABLE' | 'DISK_FULL' | 'READ_ONLY';

/** The database cannot do what was asked; nothing of it was written. The message says what the operator can do. */
export class RegistryError extends DomainError {
  constructor(
    message: string,
    readonly code: RegistryCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What is wrong with a backup, or keeps one from being restored, as a stable word. */
export type BackupCode =
  | 'BACKUP_DAMAGED'
  | 'BACKUP_UNKNOWN'
  | 'BACKUP_EXISTS'
  | 'BACKUP_UNREADABLE'
  | 'BACKUP_UNWRITABLE'
  | 'TARGET_NOT_EMPTY'
  | 'TARGET_IN_USE'
  | 'RESTORE_FAILED';

/** A backup that cannot be made or restored; what was there before is still there. */
export class BackupError extends DomainError {
  constructor(
    message: string,
    readonly code: BackupCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What kept a source from being read, as a stable word. */
export type SourceCode =
  | 'ADDRESS_REFUSED'
  | 'SOURCE_UNREACHABLE'
  | 'SOURCE_TIMED_OUT'
  | 'SOURCE_REFUSED'
  | 'SOURCE_TOO_LARGE'
  | 'SOURCE_UNREADABLE'
  | 'SOURCE_UNSAFE';

/** A source that cannot be read; the message says what was met and what would be right. */
export class SourceError extends DomainError {
  constructor(
    message: string,
    readonly code: SourceCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What kept a harvest, or a decision about one, from being carried out, as a stable word. */
export type HarvestCode =
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_RUN'
  | 'UNKNOWN_RECORD'
  | 'UNKNOWN_FIELD'
  | 'WRONG_VALUE'
  | 'RUN_IN_PROGRESS'
  | 'RUN_NOT_HELD'
  | 'RUN_OUT_OF_DATE'
  | 'RUN_NOT_APPLIED'
  | 'RUN_OVERTAKEN'
  | 'HARVEST_REFUSED'
  | 'NO_PROPOSAL';

/** A harvest that cannot be carried out as asked; nothing of it was written. */
export class HarvestError extends DomainError {
  constructor(
    message: string,
    readonly code: HarvestCode,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Curated or harvested records that do not hold together; nothing of the load was kept. */
export class LoadError extends DomainError {
  readonly code = 'LOAD_REFUSED';

  constructor(readonly problems: readonly string[]) {
    super(`The load is refused, nothing was written:\n${problems.map(problem => `  ${problem}`).join('\n')}`);
  }
}
