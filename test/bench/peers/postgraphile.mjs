/** PostGraphile with its Amber preset over the plain tables; it wants Node 22, which comes as a package. */
import { createServer } from 'node:http';
import { env } from 'node:process';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';
import { sqlValueWithCodec, TYPES } from 'postgraphile/@dataplan/pg';
import { addPgTableCondition } from 'postgraphile/utils';
import { announce } from './announce.mjs';

/** Finds datasets by the beginnings of their words; a condition, so that page and count each read what they need. */
const byWords = addPgTableCondition({ schemaName: 'public', tableName: 'datasets' }, 'text', build => ({
  type: build.graphql.GraphQLString,
  apply: (condition, text) => {
    const { sql } = build;
    const asked = sqlValueWithCodec(text, TYPES.text);
    condition.where(sql`${condition.alias}.words @@ words_asked(${asked})`);
  },
}));

/** Nothing of what helps only while developing; as many connections as its driver opens by default. */
const instance = postgraphile({
  plugins: [byWords],
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: env.PLAIN_URL, schemas: ['public'] })],
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false, graphqlPath: '/graphql' },
  gather: { installWatchFixtures: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => announce(server.address().port));
