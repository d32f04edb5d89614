import { Field, ID, Int, Float, ObjectType } from 'type-graphql';

@ObjectType()
export class ProductVariation {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class ProductDimension {
  @Field(() => String, { nullable: true }) size!: string | null;
  @Field(() => Float, { nullable: true }) weight!: number | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
}

@ObjectType()
export class CaseStudy {
  @Field(() => ID) caseNumber!: string;
  @Field(() => String, { nullable: true }) description!: string | null;
}

@ObjectType()
export class ProductResearch {
  readonly type = 'ProductResearch';
  @Field(() => CaseStudy) study!: CaseStudy;
  @Field(() => String, { nullable: true }) outcome!: string | null;
}

@ObjectType()
export class User {
  readonly type = 'User';
  @Field(() => ID) email!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => Int, { nullable: true }) totalProductsCreated!: number | null;
  @Field(() => Int) yearsOfEmployment!: number;
}

@ObjectType()
export class Product {
  readonly type = 'Product';
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String, { nullable: true }) package!: string | null;
  @Field(() => ProductVariation, { nullable: true }) variation!: ProductVariation | null;
  @Field(() => ProductDimension, { nullable: true }) dimensions!: ProductDimension | null;
  @Field(() => User, { nullable: true }) createdBy!: User | null;
  @Field(() => String, { nullable: true }) notes!: string | null;
  @Field(() => [ProductResearch]) research!: ProductResearch[];
}

@ObjectType()
export class DeprecatedProduct {
  readonly type = 'DeprecatedProduct';
  @Field(() => String) sku!: string;
  @Field(() => String) package!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => User, { nullable: true }) createdBy!: User | null;
}

@ObjectType()
export class Inventory {
  readonly type = 'Inventory';
  @Field(() => ID) id!: string;
  @Field(() => [DeprecatedProduct]) deprecatedProducts!: DeprecatedProduct[];
}
