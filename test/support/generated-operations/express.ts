import { getNamedType, getNullableType, type GraphQLInputType, isEnumType, isNonNullType } from 'graphql';
import { type Constant, jsonOf, literalOf } from './constants';
import type { Draft } from './draft';

/** A value as an argument is given it: written out, or through variables, as a whole or in parts. */
export function express(draft: Draft, constant: Constant, share = 0.3): string {
  if (draft.source.random.chance(share)) return declared(draft, constant);
  switch (constant.kind) {
    case 'leaf':
      return constant.literal;
    case 'list':
      return `[${constant.items.map(item => express(draft, item, 0.15)).join(', ')}]`;
    case 'object': {
      const fields = constant.fields.map(({ name, value }) => `${name}: ${express(draft, value, 0.25)}`);
      return `{ ${fields.join(', ')} }`;
    }
  }
}

/** A variable whose value is the constant: sent, left to its default, or sent against another default. */
function declared(draft: Draft, constant: Constant): string {
  const { random } = draft.source;
  const [json, literal] = [jsonOf(constant), literalOf(constant)];
  if (json === null) return draft.variable(String(constant.type), random.chance(0.5) ? null : undefined);
  const bare = String(getNullableType(constant.type));
  const strict = random.chance(0.4) ? `${bare}!` : bare;
  const forms: Record<'sent' | 'left' | 'overridden', () => string> = {
    sent: () => draft.variable(isNonNullType(constant.type) ? `${bare}!` : strict, json),
    left: () => draft.variable(`${strict} = ${literal}`),
    overridden: () => draft.variable(`${strict} = ${otherLiteral(draft, constant.type, literal)}`, json),
  };
  const form = random.weighted([
    ['sent', 5],
    ['left', 2],
    ['overridden', 2],
  ] as const);
  return draft.sharedVariable(`${String(constant.type)} ${literal}`, forms[form]);
}

/** A default that would change the answer, were it taken. */
function otherLiteral(draft: Draft, type: GraphQLInputType, literal: string): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return draft.source.random.pick(named.getValues()).name;
  const others: Readonly<Record<string, string>> = { Int: '7', Boolean: 'false', String: '"KHONG-CO"' };
  return others[named.name] ?? literal;
}
