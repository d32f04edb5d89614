import { createApolloServer } from '../../src/app';
import { Context } from '../../src/context';
import { connect, type DatabaseTarget } from '../../src/database/connect';
import { createRepositories } from '../../src/repositories';
import { ViewCache } from '../../src/database/view-cache';
import { Admission } from '../../src/graphql/admission';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { recordStatements } from '../support/databases';
import { usualLimits } from '../support/limits';
import type { Operation } from './operations';

/** How many SQL statements each operation costs. Counted in this process: over HTTP they cannot be seen. */
export async function countStatements(
  target: DatabaseTarget,
  asked: readonly Operation[],
): Promise<ReadonlyMap<string, number>> {
  const db = connect(target);
  const schema = createSchema();
  const report = (_id: string, error: unknown) => {
    throw error;
  };
  const operations = new Operations(schema);
  const server = createApolloServer({
    schema,
    operations,
    admission: new Admission(),
    limits: usualLimits(),
    report,
  });
  const repositories = createRepositories(db);
  const counts = new Map<string, number>();
  try {
    for (const { name, query } of asked) {
      const shared = { repositories, cache: new ViewCache(0) };
      const contextValue = new Context(shared, await db.reads.state(), new Date());
      const act = () => server.executeOperation({ query }, { contextValue });
      counts.set(name, 1 + (await recordStatements(db, act)).statements.length);
    }
  } finally {
    await db.close();
  }
  return counts;
}
