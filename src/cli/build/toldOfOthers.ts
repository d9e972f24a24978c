import { placementOf } from '#facts/kinds/placement';
import { relatedTo, type Head } from '#facts/kinds/related';
import { readFrontmatter } from '#intake/frontmatter';
import { readText } from '#intake/readText';
import type { WrittenFile } from '#intake/writtenFile';

/** An explainer named at the end of another’s story, and what is said of it there. */
export interface Told {
  id: string;
  headline: unknown;
  /** Whether the headline takes words from its facts, so that it may change with any of them. */
  isSpoken: boolean;
}

/** What the stories of explainers tell of each other, by the explainer’s id. `files` are all that may be told. */
export function toldOfOthers(files: readonly WrittenFile[]): ReadonlyMap<string, readonly Told[]> {
  const heads = files.flatMap((file) => headOf(file) ?? []);
  const told = new Map(
    heads.map(({ id, headline }) => [id, { id, headline, isSpoken: JSON.stringify(headline ?? '').includes('<') }]),
  );
  const named = Map.groupBy(
    files.flatMap((file) => besideIn(file)),
    ({ scope }) => scope,
  );
  return new Map(
    heads.map(({ id }) => {
      const others = new Set([...relatedTo(id, heads), ...(named.get(id) ?? []).map(({ other }) => other)]);
      return [id, [...others].flatMap((other) => told.get(other) ?? [])];
    }),
  );
}

/** The explainers that a story leads to by name. */
function besideIn(file: WrittenFile): { scope: string; other: string }[] {
  const placement = placementOf(file.path);
  if (placement.role !== 'story' || !file.text.includes('<Explainer')) return [];
  const mentions = readText(file.text, 'block').mentions.filter(({ tag }) => tag === 'Explainer');
  return mentions.flatMap(({ ids }) => ids.map((other) => ({ scope: placement.scope, other })));
}

/** Read before anything is judged, so that no field is known to be what it should be. */
function headOf(file: WrittenFile): (Head & { headline: unknown }) | undefined {
  if (placementOf(file.path).role !== 'explainer') return undefined;
  const data = readFrontmatter(file).fact?.data;
  if (!data) return undefined;
  const [id = ''] = file.path.split('/');
  const { headline, published, parties, topics } = data;
  return { id, headline, published: String(published), parties: idsIn(parties), topics: idsIn(topics) };
}

const idsIn = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);
