import { assemble } from '#facts/desk/assemble';
import type { WrittenFile } from '#intake/writtenFile';

/** The explainers that name a fact of `reference/`. */
export function usesOfExplainers(files: readonly WrittenFile[], id: string): string[] {
  return [...assemble(files).uses].flatMap(([explainer, { ids }]) =>
    explainer !== 'reference' && ids.has(id) ? [explainer] : [],
  );
}
