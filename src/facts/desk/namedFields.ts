import type { Folder } from '../kinds/folders.ts';
import { kindsNamedBy } from '../kinds/references.ts';
import type { FieldSchema } from './fieldSchema.ts';

/** The schema of a kind with a note in each field that names others: which kinds it may name. */
export function withNamedKinds(kind: Folder | 'explainer', schema: Readonly<FieldSchema>): FieldSchema {
  const copy = structuredClone(schema) as FieldSchema;
  for (const [pattern, kinds] of Object.entries(kindsNamedBy(kind))) mark(copy, pattern.split('.'), kinds);
  return copy;
}

function mark(field: FieldSchema | undefined, [step, ...rest]: readonly string[], kinds: readonly string[]): void {
  if (!field) return;
  for (const branch of field.anyOf ?? []) mark(branch, step === undefined ? [] : [step, ...rest], kinds);
  if (step === undefined) {
    if (field.type === 'string') field.$names = kinds;
    return;
  }
  const isAny = step === '*' || step === '-';
  if (isAny && field.items && !Array.isArray(field.items)) mark(field.items, rest, kinds);
  if (step === '*' && field.additionalProperties) mark(field.additionalProperties, rest, kinds);
  if (!isAny && step !== '$key') mark(field.properties?.[step], rest, kinds);
}
