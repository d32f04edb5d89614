import { z } from 'zod';
import { sourcesFileSchema } from '../source-config';
import { type Path, valueAt } from './yaml-document';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const schema: JsonSchema = z.toJSONSchema(sourcesFileSchema, { io: 'input' });

/** The keys that a sources file may have at a path, given what else stands there. */
export function knownKeys(path: Path, file: unknown): string[] {
  let schemas = alternatives(schema, file);
  let value = file;
  for (const step of path) {
    value = valueAt(value, [step]);
    schemas = schemas.flatMap(each => partsOf(each, step)).flatMap(part => alternatives(part, value));
  }
  return schemas.flatMap(({ properties = {} }) => Object.keys(properties));
}

/** What a schema stands for: several ways to write a value, or those of its kinds that the value says it is of. */
function alternatives(each: JsonSchema, value: unknown): JsonSchema[] {
  const several = each.anyOf ?? each.oneOf;
  if (several === undefined) return [each];
  return several.flatMap(part => alternatives(part, value)).filter(part => isMeant(part, value));
}

function isMeant({ properties = {} }: JsonSchema, value: unknown): boolean {
  const kind = properties['kind'];
  return typeof kind !== 'object' || kind.const === undefined || kind.const === valueAt(value, ['kind']);
}

function partsOf(
  { properties = {}, items, additionalProperties }: JsonSchema,
  step: string | number,
): JsonSchema[] {
  const part = typeof step === 'number' ? items : (properties[step] ?? additionalProperties);
  return typeof part === 'object' && !Array.isArray(part) ? [part] : [];
}
