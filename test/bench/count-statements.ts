import { createApolloServer } from '../../src/app';
import { Context } from '../../src/context';
import { connect, type DatabaseTarget } from '../../src/database/connect';
import { createRepositories } from '../../src/repositories';
import { createSchema } from '../../src/schema';
import { recordStatements } from '../support/databases';
import type { Operation } from './operations';

/** How many SQL statements each operation costs. Counted in this process: over HTTP they cannot be seen. */
export async function countStatements(
  target: DatabaseTarget,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, number>> {
  const db = connect(target);
  const server = createApolloServer(createSchema(), (_id, error) => {
    throw error;
  });
  const repositories = createRepositories(db);
  const counts = new Map<string, number>();
  try {
    for (const { name, query } of operations) {
      const contextValue = new Context(repositories, new Date());
      const act = () => server.executeOperation({ query }, { contextValue });
      counts.set(name, (await recordStatements(db, act)).statements.length);
    }
  } finally {
    await db.close();
  }
  return counts;
}
