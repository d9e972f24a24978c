import { z } from 'zod';

/**
 * What an editor is told of a field: its meaning in Korean, and a value as it may be written.
 * The template of `npm run new` and VS Code's completion and hover both say these words; there is no second list.
 */
export function told(description: string, example?: unknown): { description: string; examples?: unknown[] } {
  return example === undefined ? { description } : { description, examples: [example] };
}

/** A choice of words, each with its meaning in Korean. */
export function choice<const W extends readonly [string, ...string[]]>(words: W, meanings: Record<W[number], string>) {
  return z.enum(words).meta({ enumDescriptions: words.map((word) => meanings[word as W[number]]) });
}
