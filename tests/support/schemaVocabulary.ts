import { readFileSync } from 'node:fs';

const declared = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const interfaces = new Map(
  [...declared.matchAll(/^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{\n(.*?)^\}/gms)].map(
    ([, name = '', parents = '', body = '']) => [name, { parents: parents.split(', ').filter(Boolean), body }] as const,
  ),
);

/** The properties that schema.org knows for a type, its parents' among them; undefined for a type it does not know. */
export function propertiesOf(type: string): Set<string> | undefined {
  return interfaces.has(`${type}Leaf`) ? new Set(collect(`${type}Leaf`)) : undefined;
}

function collect(name: string): string[] {
  const found = interfaces.get(name);
  if (!found) return [];
  const own = [...found.body.matchAll(/^ {4}"([\w@]+)"\??:/gm)].map(([, property = '']) => property);
  return [...own, ...found.parents.flatMap(collect)];
}
