import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Method = (this: unknown, ...parameters: unknown[]) => unknown;
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Parameter = (...given: Parameters<Resolve>) => unknown;
type Handler = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Class = new () => Record<string, Method>;

/**
 * Lays plain resolvers over those of type-graphql, which wrap every field and answer with a promise where there are
 * arguments. Here a method is called with what its decorators ask for, and what it gives is given; properties are
 * left to the executor. There is nothing to lose: no middleware, validator or authorisation hangs on the wrappers.
 */
export function layPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  const classes = classesByType();
  for (const type of Object.values(schema.getTypeMap())) {
    const own = classes.get(type.name);
    if (isObjectType(type) && !type.name.startsWith('__')) layOver(type, own);
  }
  return schema;
}

/** What the fields of a root type are declared by; a subscription's own source of events stays as it is. */
function rootsOf(type: string): readonly Handler[] {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const roots: Readonly<Record<string, readonly unknown[]>> = {
    Mutation: mutations,
    Subscription: subscriptions,
  };
  return (roots[type] ?? queries) as readonly Handler[];
}

const classesByType = (): ReadonlyMap<string, Class> =>
  new Map(getMetadataStorage().objectTypes.map(({ name, target }) => [name, target as Class]));

function layOver(type: GraphQLObjectType, own: Class | undefined): void {
  const roots = rootsOf(type.name);
  for (const field of Object.values(type.getFields())) {
    const handler = own
      ? fieldHandler(own, field.name)
      : roots.find(({ schemaName }) => schemaName === field.name);
    const resolve = handler && plain(handler, own === undefined);
    if (resolve) field.resolve = resolve;
    else delete field.resolve;
  }
}

/** The method of a field, of the class itself or the nearest one that it extends. */
function fieldHandler(own: Class, name: string): Handler | undefined {
  const handlers = getMetadataStorage().fieldResolvers.filter(({ schemaName }) => schemaName === name);
  for (
    let at = own as unknown as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const found = handlers.find(({ getObjectType }) => getObjectType?.() === at);
    if (found) return found;
  }
  return undefined;
}

/** A resolver's own class has one instance; a method of the type's class is called on the value itself. */
function plain({ kind, target, methodName, params = [] }: Handler, isRoot: boolean): Resolve {
  const parameters = [...params].sort((one, other) => one.index - other.index).map(toParameter);
  const onInstance = isRoot || kind === 'external';
  const instance = onInstance ? new (target as Class)() : undefined;
  const method = (target.prototype as Readonly<Record<string, Method>>)[methodName];
  if (!method) return defaultFieldResolver;
  return callWith(method, instance, parameters);
}

/** Written out for the usual numbers of parameters: this is called for every field that is no property. */
function callWith(method: Method, instance: unknown, parameters: readonly Parameter[]): Resolve {
  const [first, second, third] = parameters;
  switch (parameters.length) {
    case 0:
      return source => method.call(instance ?? source);
    case 1:
      return (...given) => method.call(instance ?? given[0], (first as Parameter)(...given));
    case 2:
      return (...given) =>
        method.call(instance ?? given[0], (first as Parameter)(...given), (second as Parameter)(...given));
    case 3:
      return (...given) =>
        method.call(
          instance ?? given[0],
          (first as Parameter)(...given),
          (second as Parameter)(...given),
          (third as Parameter)(...given),
        );
    default:
      return (...given) => method.call(instance ?? given[0], ...parameters.map(read => read(...given)));
  }
}

type Metadata = NonNullable<Handler['params']>[number];

function toParameter(parameter: Metadata): Parameter {
  switch (parameter.kind) {
    case 'root':
      return source => source;
    case 'args':
      return (_source, given): unknown => given;
    case 'arg':
      return (_source, given) => (given as Readonly<Record<string, unknown>>)[parameter.name];
    case 'context':
      return (_source, _given, context) => context;
    case 'info':
      return (_source, _given, _context, info) => info;
    case 'custom':
    case 'pubSub':
      throw new TypeError(`A parameter of ${parameter.methodName} is of a kind that is not used here`);
  }
}
