import type { FieldSchema } from './fieldSchema.ts';

/** What is shorter than a reference to it is written where it stands. */
const WORTH_SHARING = 100;

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Schemas in which every part that stands in more than one place stands once, in `file`, under the name of the field it
 * was first met in.
 */
export function shared(
  schemas: ReadonlyMap<string, FieldSchema>,
  file: string,
): { schemas: Map<string, FieldSchema>; definitions: Record<string, FieldSchema> } {
  const met = new Map<string, number>();
  for (const schema of schemas.values()) eachPart(schema, (part) => count(part, met));
  const names = new Map<string, string>();
  const definitions: Record<string, FieldSchema> = {};
  const refer = (part: unknown, field: string, to: string): unknown => {
    if (Array.isArray(part)) return part.map((item) => refer(item, field, to));
    if (!isNode(part)) return part;
    const written = JSON.stringify(part);
    if (written.length < WORTH_SHARING || (met.get(written) ?? 0) < 2) return inside(part, to);
    let name = names.get(written);
    if (name === undefined) {
      name = freeName(field, definitions);
      names.set(written, name);
      // Its place is taken before what stands in it takes names.
      definitions[name] = {};
      definitions[name] = inside(part, '');
    }
    return { $ref: `${to}#/definitions/${name}` };
  };
  const inside = (part: Node, to: string): FieldSchema =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => {
        if (key === 'properties' && isNode(value))
          return [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, refer(each, name, to)]))];
        return [key, SAID.has(key) ? value : refer(value, key, to)];
      }),
    );
  const referring = new Map([...schemas].map(([kind, schema]) => [kind, inside(schema as Node, file)]));
  return { schemas: referring, definitions };
}

/** Keys whose values are no schemas. */
const SAID = new Set(['examples', 'enum', 'enumDescriptions', 'default', 'const', 'required', 'names']);

/** Counts a part; whether it is met for the first time, so that what stands in it is to be counted too. */
function count(part: Node, met: Map<string, number>): boolean {
  const written = JSON.stringify(part);
  const before = met.get(written) ?? 0;
  met.set(written, before + 1);
  return before === 0;
}

function eachPart(schema: unknown, enter: (part: Node) => boolean): void {
  if (Array.isArray(schema)) for (const item of schema) eachPart(item, enter);
  if (!isNode(schema) || !enter(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    if (SAID.has(key)) continue;
    const parts = key === 'properties' && isNode(value) ? Object.values(value) : [value];
    for (const part of parts) eachPart(part, enter);
  }
}

function freeName(field: string, taken: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(taken, field)) return field;
  let number = 2;
  while (Object.hasOwn(taken, `${field}-${number}`)) number += 1;
  return `${field}-${number}`;
}
