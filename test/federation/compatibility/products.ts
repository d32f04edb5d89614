import { DirectiveLocation, GraphQLDirective, type GraphQLSchema, specifiedDirectives } from 'graphql';
import { Arg, buildSchemaSync, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { DirectiveTable } from '../../../src/federation/directives';
import type { Subgraph } from '../../../src/federation/subgraph';
import { toExecutable } from '../../../src/schema';
import { deprecatedProduct, inventory, products, research, user } from './products.facts';
import { DeprecatedProduct, Inventory, Product, ProductResearch, User } from './products.types';

@Resolver()
class ProductResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string): Product | null {
    return products.find(one => one.id === id) ?? null;
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Use product query instead' })
  deprecatedProduct(
    @Arg('sku', () => String) sku: string,
    @Arg('package', () => String) named: string,
  ): DeprecatedProduct | null {
    return isNamed(deprecatedProduct, { sku, package: named }) ? deprecatedProduct : null;
  }
}

@Resolver(() => User)
class UserResolver {
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User): number | null {
    return totalProductsCreated === null ? null : Math.round(totalProductsCreated / yearsOfEmployment);
  }
}

// No query leads to these two: only gateways ask for them.
const orphanedTypes = [Inventory, ProductResearch];

const custom = new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] });

const FEDERATION = [
  ...['@composeDirective', '@external', '@inaccessible', '@interfaceObject', '@key'],
  ...['@override', '@provides', '@requires', '@shareable', '@tag'],
];

/** The graph of the suite, declared as this project declares its own: types in decorators, directives in a table. */
const subgraph: Subgraph<unknown> = {
  directives: {
    schema: [
      `@link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(FEDERATION)})`,
      '@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])',
      '@composeDirective(name: "@custom")',
    ],
    Product: [
      '@custom',
      '@key(fields: "id")',
      '@key(fields: "sku package")',
      '@key(fields: "sku variation { id }")',
    ],
    'Product.createdBy': ['@provides(fields: "totalProductsCreated")'],
    'Product.notes': ['@tag(name: "internal")'],
    DeprecatedProduct: ['@key(fields: "sku package")'],
    ProductResearch: ['@key(fields: "study { caseNumber }")'],
    ProductDimension: ['@shareable'],
    'ProductDimension.unit': ['@inaccessible'],
    User: ['@key(fields: "email")'],
    'User.averageProductsCreatedPerYear': ['@requires(fields: "totalProductsCreated yearsOfEmployment")'],
    'User.name': ['@override(from: "users")'],
    'User.totalProductsCreated': ['@external'],
    'User.yearsOfEmployment': ['@external'],
    Inventory: ['@interfaceObject', '@key(fields: "id")'],
  },
  entities: {
    Product: given => products.find(product => isNamed(product, given)) ?? null,
    DeprecatedProduct: given => (isNamed(deprecatedProduct, given) ? deprecatedProduct : null),
    ProductResearch: given => research.find(one => isNamed(one, given)) ?? null,
    User: given => (given['email'] === user.email ? { ...user, ...given } : null),
    Inventory: given => (isNamed(inventory, given) ? inventory : null),
  },
};

/** Whether a thing has all that is said of it, at any depth. */
function isNamed(thing: unknown, said: unknown): boolean {
  if (typeof said !== 'object' || said === null) return thing === said;
  const has = thing as Readonly<Record<string, unknown>> | null;
  const fields = Object.entries(said).filter(([name]) => name !== '__typename');
  return fields.every(([name, value]) => isNamed(has?.[name], value));
}

export function createProductsGraph(): { schema: GraphQLSchema; directives: DirectiveTable } {
  const declared = buildSchemaSync({
    resolvers: [ProductResolver, UserResolver],
    orphanedTypes,
    directives: [...specifiedDirectives, custom],
    validate: false,
  });
  return { schema: toExecutable(declared, subgraph), directives: subgraph.directives };
}
