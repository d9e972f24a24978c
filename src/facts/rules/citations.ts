import type { Citation } from '../kinds/fact.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Source } from '../kinds/source.ts';
import { inAll, type Text } from '../values/text.ts';
import type { World } from './world.ts';

/** A source as a fact cites it: the document, and what it says of the fact where the editor wrote that down. */
export interface Cited {
  source: Source;
  says?: Text | undefined;
}

/** The citations of a list whose sources exist. */
export function cited(citations: readonly Citation[] | undefined, { facts }: World): Cited[] {
  return (citations ?? []).flatMap((citation) => {
    const source = facts.get(typeof citation === 'string' ? citation : citation.id);
    if (source?.folder !== 'sources') return [];
    return [{ source, says: typeof citation === 'string' ? undefined : citation.says }];
  });
}

/** What a fact itself cites. */
export function citedBy(fact: Fact, world: World): Cited[] {
  return 'sources' in fact ? cited(fact.sources, world) : [];
}

/** The first sentence of these texts that says something, tags and all; a whole text where no sentence alone does. */
export function sentenceSaying(
  texts: readonly (Text | undefined)[],
  says: (text: string) => boolean,
): string | undefined {
  const written = texts.flatMap((text) => (text ? inAll(text) : []));
  const sentences = written.flatMap((text) => text.split(/(?<=[.!?])\s+/));
  return [...sentences, ...written].find((each) => says(each.replace(/<[^>]*>/g, ' ')));
}

/** All languages of a text in one, tags taken out: where it is enough that any says so. */
export function allLanguages(text: Text | undefined): string {
  return text
    ? inAll(text)
        .join('\n')
        .replace(/<[^>]*>/g, ' ')
    : '';
}
