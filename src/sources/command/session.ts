import type { WriteStream } from 'node:tty';
import { type Config, loadConfig } from '../../config';
import { UsageError } from '../../errors';
import { RunList } from '../../modules/source/run-list.repository';
import { fillIfEmpty, openRegistry } from '../../open-registry';
import { declareSources } from '../declare-sources';
import { createHarvesting, type Harvesting } from '../harvest/harvesting';
import { type LoadedSources, loadSourcesFile } from '../sources-file';

/** Where the command runs. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  /** Aborted when the command is told to stop. */
  readonly signal: AbortSignal;
  readonly clock: () => Date;
}

/** What is given to every part of the command. */
export interface GlobalOptions {
  readonly sources?: string;
  readonly quiet?: boolean;
}

/** The settings, the sources file and the registry of one call of the command, each opened when it is first needed. */
export class Session {
  #config: Config | undefined;
  #file: LoadedSources | undefined;
  #harvesting: Harvesting | undefined;

  constructor(
    readonly surroundings: Surroundings,
    private readonly options: GlobalOptions,
  ) {}

  /** The same, with another sources file. */
  of(sources: string): Session {
    return new Session(this.surroundings, { ...this.options, sources });
  }

  get isQuiet(): boolean {
    return this.options.quiet === true;
  }

  get config(): Config {
    this.#config ??= loadConfig(this.surroundings.environment);
    return this.#config;
  }

  /** The declared sources; refuses where none are declared, or anything about them is wrong. */
  get file(): LoadedSources {
    this.#file ??= loadSourcesFile(this.path);
    return this.#file;
  }

  get path(): string {
    const path = this.options.sources ?? this.config.sourcesFile;
    if (path !== null) return path;
    throw new UsageError(
      'No sources are declared: set SOURCES_FILE to the YAML file that declares them, or give --sources FILE. seeds/sources.example.yaml shows how they are declared.',
    );
  }

  /** The declared sources where any are: what is in the registry can be looked at without them. */
  get fileIfAny(): LoadedSources | null {
    return this.options.sources === undefined && this.config.sourcesFile === null ? null : this.file;
  }

  /** The registry, filled with the curated facts if it is empty. */
  async open(): Promise<Harvesting> {
    if (!this.#harvesting) {
      const db = await openRegistry(this.config.database);
      this.#harvesting = createHarvesting(db, this.surroundings.clock);
      await fillIfEmpty(db);
    }
    return this.#harvesting;
  }

  /** The registry, with the sources and their authority as the file declares them. */
  async openDeclared(): Promise<Harvesting> {
    const { file } = this;
    const harvesting = await this.open();
    await declareSources(harvesting, file);
    return harvesting;
  }

  async runs(): Promise<RunList> {
    return new RunList((await this.open()).db);
  }

  async close(): Promise<void> {
    await this.#harvesting?.db.close();
  }
}
