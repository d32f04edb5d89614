import { buildSchema, parse } from 'graphql';
import { Operations } from './operations';

describe('operations that are known', () => {
  const operations = new Operations(buildSchema('type Query { a: Int } type Mutation { b: Int }'));
  const add = (text: string, name?: string) => operations.add(text, parse(text), name);

  it('are found by their text and name', () => {
    const text = 'query A { a } query B { a }';
    const known = add(text, 'A');
    expect(operations.find(text, 'A')).toBe(known);
    expect(add(text, 'A')).toBe(known);
    expect(operations.find(text, 'B')).toBeUndefined();
  });

  it('are queries: what writes goes the long way each time', () => {
    add('mutation { b }');
    add('query A { a } mutation B { b }', 'B');
    expect(operations.find('mutation { b }', undefined)).toBeUndefined();
    expect(operations.find('query A { a } mutation B { b }', 'B')).toBeUndefined();
  });
});
