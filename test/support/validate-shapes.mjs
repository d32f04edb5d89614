/**
 * Checks RDF against SHACL shapes, in a process of its own: the validator comes as modules that jest does not load. The
 * standard input is JSON, `{"graphs": {name: Turtle}, "files": {name: file}, "own": Turtle}`; the output is
 * `{[graph]: {[shapes]: [{focus, path, message}]}}` with what is a violation, the own shapes under "own".
 */
import { readFileSync } from 'node:fs';
import dataset from '@rdfjs/dataset';
import { Parser } from 'n3';
import Validator from 'rdf-validate-shacl';

const parse = text => dataset.dataset(new Parser().parse(text));
const { graphs, files, own } = JSON.parse(readFileSync(0, 'utf8'));
const texts = {
  ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readFileSync(file, 'utf8')])),
  own,
};
const validators = Object.entries(texts).map(([name, text]) => [
  name,
  new Validator(parse(text), { allowNamedNodeInList: true }),
]);
const report = {};
for (const [name, turtle] of Object.entries(graphs)) {
  const data = parse(turtle);
  report[name] = {};
  for (const [shape, validator] of validators) {
    const { results } = await validator.validate(data);
    report[name][shape] = results
      .filter(({ severity }) => severity?.value.endsWith('#Violation'))
      .map(({ focusNode, path, message }) => ({
        focus: focusNode?.value,
        path: path?.value,
        message: message.map(({ value }) => value).join(' '),
      }));
  }
}
process.stdout.write(JSON.stringify(report));
