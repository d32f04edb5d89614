import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { Random } from '../../bench/random';
import type { Samples } from './samples';

/** What the generator draws on. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly samples: Samples;
  readonly random: Random;
}

/** A named fragment that further selections may spread. */
export interface KnownFragment {
  readonly name: string;
  readonly on: string;
  readonly text: string;
  /** It was made for so many rows; spread among more, its answer would grow too large. */
  readonly rows: number;
}

/** Words that JavaScript gives a meaning to and GraphQL does not. */
const TRICKY_VARIABLES = ['class', 'null', 'default', 'constructor', 'if', 'first'];
const ALIASES = [
  'a',
  'b',
  'c',
  'code',
  'name',
  'id',
  'nodes',
  'type',
  '_',
  'class',
  'null',
  'toString',
  '__proto__',
];

/** One operation while it is made up: its variables, its fragments, its response names. */
export class Draft {
  readonly fragments: KnownFragment[] = [];
  readonly variables: Record<string, unknown> = {};
  /** How many more fields the operation may have. */
  fieldsLeft: number;
  private readonly declarations: string[] = [];
  private readonly declared = new Map<string, string>();
  private readonly responses = new Map<string, string>();

  /** The prefix keeps the names of operations in one document apart. */
  constructor(
    readonly source: Source,
    private readonly prefix = '',
  ) {
    this.fieldsLeft = source.random.chance(0.3) ? 4 : 12 + source.random.lowBelow(40);
  }

  /** Declares a variable, `Int! = 3`; its value is left out where undefined. */
  variable(declaration: string, value?: unknown): string {
    const name = this.variableName();
    this.declarations.push(`$${name}: ${declaration}`);
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  /** As `variable`, sometimes the one that was declared for the same thing before. */
  sharedVariable(key: string, declare: () => string): string {
    const known = this.declared.get(key);
    if (known !== undefined && this.source.random.chance(0.5)) return known;
    const name = declare();
    this.declared.set(key, name);
    return name;
  }

  /**
   * A field with its arguments, under an alias where wanted or needed. One response name stands for one field,
   * arguments and type in the whole operation, so that fields merge wherever they meet.
   */
  respond(field: string, given: string, type: GraphQLOutputType | string): string {
    const { random } = this.source;
    const wanted = random.chance(0.12) ? random.pick(ALIASES) : field;
    const signature = `${field}${given}: ${String(type)}`;
    const known = this.responses.get(wanted) ?? signature;
    const name = known === signature ? wanted : `${field}${String(this.responses.size)}`;
    this.responses.set(name, signature);
    return name === field ? `${field}${given}` : `${name}: ${field}${given}`;
  }

  nextFragment(): string {
    return `${this.prefix}F${String(this.source.random.below(1_000_000))}`;
  }

  /** The text of the operation with its fragments. */
  print(selection: string, name = ''): string {
    const { random } = this.source;
    const variables = this.declarations.length === 0 ? '' : `(${this.declarations.join(', ')})`;
    const short = name === '' && variables === '' && random.chance(0.5);
    const operation = short ? selection : `query ${name}${variables} ${selection}`;
    const fragments = this.fragments.map(({ text }) => text);
    return (random.chance(0.3) ? [...fragments, operation] : [operation, ...fragments]).join('\n');
  }

  /** Variables as they are sent; none at all where the operation has none. */
  sent(): { variables?: Record<string, unknown> } {
    return Object.keys(this.variables).length === 0 ? {} : { variables: this.variables };
  }

  private variableName(): string {
    const { random } = this.source;
    const tricky = random.pick(TRICKY_VARIABLES);
    const taken = this.declarations.some(declaration => declaration.startsWith(`$${tricky}:`));
    if (this.prefix === '' && !taken && random.chance(0.1)) return tricky;
    return `${this.prefix}v${String(this.declarations.length)}`;
  }
}
