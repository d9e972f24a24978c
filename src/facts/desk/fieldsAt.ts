import type { Path } from '#intake/writtenFile';

/** As much of a schema as its shape can be read from. */
interface Shaped {
  def?: {
    type?: string;
    innerType?: Shaped;
    in?: Shaped;
    element?: Shaped;
    valueType?: Shaped;
    options?: readonly Shaped[];
    items?: readonly Shaped[];
    shape?: Readonly<Record<string, Shaped>>;
  };
}

/** The fields that may be written at a place of a file: of its top, or of a group inside it, whichever form the group has. */
export function fieldsAt(schema: unknown, path: Path): string[] {
  const places = path.reduce<Shaped[]>((at, key) => at.flatMap((each) => inside(each, key)), [schema as Shaped]);
  return [...new Set(places.flatMap(unwrapped).flatMap(({ def }) => Object.keys(def?.shape ?? {})))];
}

/** What a schema comes down to when everything around it is taken off: what may be missing, what is turned into something else. */
function unwrapped(schema: Shaped): Shaped[] {
  const { innerType, in: written, options } = schema.def ?? {};
  if (options) return options.flatMap(unwrapped);
  const within = innerType ?? written;
  return within ? unwrapped(within) : [schema];
}

function inside(schema: Shaped, key: string | number): Shaped[] {
  return unwrapped(schema).flatMap(({ def }) => {
    const found = typeof key === 'number' ? (def?.element ?? def?.items?.[key]) : (def?.shape?.[key] ?? def?.valueType);
    return found ? [found] : [];
  });
}
