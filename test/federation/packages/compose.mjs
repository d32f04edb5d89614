import { readFileSync } from 'node:fs';
import { parse } from 'graphql';

/** Composes subgraphs: `compose.mjs <composer> name=url=file …` prints the supergraph, or what is wrong and fails. */
const [composer, ...given] = process.argv.slice(2);

const { composeServices } = await import(composer);
const services = given.map(text => {
  const [name, url, file] = text.split('=');
  return { name, url, typeDefs: parse(readFileSync(file, 'utf8')) };
});
const { supergraphSdl, errors } = composeServices(services);
if (errors?.length > 0) {
  process.stderr.write(errors.map(({ message }) => `${message}\n`).join(''));
  process.exitCode = 1;
} else process.stdout.write(supergraphSdl);
