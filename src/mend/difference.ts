import { isDeepStrictEqual } from 'node:util';
import type { Path } from '#intake/writtenFile';

/** The smallest thing that can be done to a file on the way to what is meant. */
export type Step =
  | { do: 'set'; path: Path; value: unknown }
  | { do: 'add'; path: Path; value: unknown }
  | { do: 'cut'; path: Path }
  | { do: 'rename'; path: Path; key: string; value: unknown }
  | { do: 'move'; path: Path; from: number };

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The first step from what a file says to what it is to say; undefined where it says so already. */
export function firstStep(now: unknown, meant: unknown, path: Path = []): Step | undefined {
  if (isDeepStrictEqual(now, meant)) return undefined;
  if (isGroup(now) && isGroup(meant)) return stepInGroup(now, meant, path);
  if (Array.isArray(now) && Array.isArray(meant)) return stepInList(now, meant, path);
  return { do: 'set', path, value: meant };
}

function stepInGroup(now: Group, meant: Group, path: Path): Step | undefined {
  const keys = Object.keys(meant);
  const added = keys.filter((key) => !Object.hasOwn(now, key));
  const gone = Object.keys(now).filter((key) => !Object.hasOwn(meant, key));
  const [first, last] = [added[0], gone[0]];
  // One for another, as one currency for another, stands where the other stood.
  if (first !== undefined && last !== undefined && added.length === 1 && gone.length === 1)
    return { do: 'rename', path: [...path, last], key: first, value: meant[first] };
  if (keys.length === 0 || Object.keys(now).length === 0) return { do: 'set', path, value: meant };
  if (first !== undefined) return { do: 'add', path: [...path, first], value: meant[first] };
  if (last !== undefined) return { do: 'cut', path: [...path, last] };
  const other = keys.find((key) => !isDeepStrictEqual(now[key], meant[key])) as string;
  return firstStep(now[other], meant[other], [...path, other]);
}

function stepInList(now: readonly unknown[], meant: readonly unknown[], path: Path): Step | undefined {
  if (now.length === 0 || meant.length === 0) return { do: 'set', path, value: meant };
  const at = meant.findIndex((item, n) => n >= now.length || !isDeepStrictEqual(item, now[n]));
  if (now.length > meant.length) return { do: 'cut', path: [...path, at < 0 ? meant.length : at] };
  if (now.length < meant.length) return { do: 'add', path: [...path, at], value: meant[at] };
  const from = now.findIndex((item, n) => n > at && isDeepStrictEqual(item, meant[at]));
  if (from > at) return { do: 'move', path: [...path, at], from };
  return firstStep(now[at], meant[at], [...path, at]);
}
