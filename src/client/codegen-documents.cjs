const { concatAST, Kind, print, visit } = require('graphql');

/**
 * For GraphQL Code Generator: a constant for each operation, its text with the fragments it uses and its types, so that
 * the client needs no GraphQL library where it runs.
 */
module.exports.plugin = (_schema, documents) => {
  const all = concatAST(documents.map(({ document }) => document)).definitions;
  const operations = all.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const content = operations.map(operation => {
    const name = operation.name.value;
    const type = `${name}${operation.operation[0].toUpperCase()}${operation.operation.slice(1)}`;
    const text = [operation, ...fragmentsOf(operation, all)].map(print).join('\n\n');
    return `export const ${name}Document = toDocument<${type}, ${type}Variables>(${JSON.stringify(text)});`;
  });
  return { prepend: ["import { toDocument } from '../document.ts';"], content: content.join('\n\n') };
};

/** The fragments that a definition spreads, and those that these spread, each once. */
function fragmentsOf(from, all) {
  const used = new Map();
  const follow = node =>
    visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        const found = all.find(
          each => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        used.set(name.value, found);
        follow(found);
      },
    });
  follow(from);
  return used.values();
}
