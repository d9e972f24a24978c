import { factCalled, scopeHere, type KnownFact, type KnownStory } from './facts.ts';
import { pageLocale } from '../pageLocale.ts';

/** What can be mended: a field of a fact, a part of a story, a section as the list of what stands in it, or the rows of a series, from one of its cells on. */
export type Target = { words: string; file: string } & (
  | { path: (string | number)[]; only?: readonly string[] }
  | { part: number }
  | { section: string }
  | { cell: { row: string; column: string } }
);

type Found =
  { file: string; path: (string | number)[]; fact: KnownFact } | { file: string; part: number; fact?: undefined };

/** A text of the content by the words in it that stand on the page as they were typed. */
interface Written {
  chunks: string[];
  opens: boolean;
  closes: boolean;
  found: Found;
}

/** Tags, links and marks of Markdown: what stands in their place on the page is not what was typed. */
const MARKED = /<Literal\b[^>]*>(.*?)<\/Literal>|<\/?[A-Z][^>]*>|\*\*|\]\([^)]*\)|\[|^#+ |&quot;/gs;

export const plain = (text: string): string =>
  text
    .replace(/[\u2060\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function writtenAs(text: string, found: Found): Written {
  const pieces = text.split(/<Literal\b[^>]*>|<\/Literal>|<[A-Z][^>]*>|<\/[A-Z]\w*>/s);
  const bare = pieces.map((piece) => plain(piece.replace(MARKED, '')));
  return { chunks: bare.filter(Boolean), opens: Boolean(bare[0]), closes: Boolean(bare.at(-1)), found };
}

/** By its first letters a text is looked up among thousands: with fewer many share them, with more short texts have a list of their own. */
const KEY = 5;

/** Finds what an element of the page shows, by its words: nothing of it is written into the page. */
export function matcher(facts: readonly KnownFact[], stories: readonly KnownStory[]): (element: Element) => Target[] {
  const locale = pageLocale();
  const here = scopeHere(facts);
  const isHere = ({ scope }: { scope: string }): boolean => !here || scope === here || scope === 'reference';
  const opening = new Map<string, Written[]>();
  const loose: Written[] = [];
  const add = (text: string, found: Found): void => {
    const written = writtenAs(text, found);
    const [first] = written.chunks;
    if (first === undefined) return;
    if (!written.opens) return void loose.push(written);
    const key = first.slice(0, KEY);
    opening.set(key, [...(opening.get(key) ?? []), written]);
  };
  for (const story of stories)
    if (story.locale === locale && isHere(story))
      story.parts.forEach(({ text, sort }, part) => sort !== 'widget' && add(text, { file: story.file, part }));
  for (const fact of facts)
    if (isHere(fact)) for (const { path, text } of fact.texts) add(text[locale], { file: fact.file, path, fact });
  return (element) => {
    const shown = plain(element.textContent);
    if (shown === '' || shown.length > 4000) return [];
    const near = [...Array(KEY).keys()].flatMap((n) => opening.get(shown.slice(0, n + 1)) ?? []);
    const all = [...near, ...loose].filter((each) => isShown(each, shown));
    return ranked(all, element, facts).map((each) => targetOf(each.found, facts));
  };
}

function isShown({ chunks, opens, closes }: Written, shown: string): boolean {
  let at = 0;
  for (const [n, chunk] of chunks.entries()) {
    const found = shown.indexOf(chunk, at);
    if (found < 0 || (n === 0 && opens && found > 0)) return false;
    at = found + chunk.length;
  }
  if (!opens && chunks.length === 1 && (chunks[0]?.length ?? 0) < 4) return false;
  return closes ? shown.endsWith(chunks.at(-1) ?? '') : true;
}

/** Of several that read alike, the one whose fact the page speaks of there. */
function ranked(all: readonly Written[], element: Element, facts: readonly KnownFact[]): Written[] {
  const fact = factAround(element, facts);
  const nearness = ({ found }: Written): number => (found.fact && found.fact === fact ? 0 : found.fact ? 2 : 1);
  return [...all].sort((a, b) => nearness(a) - nearness(b));
}

/** The fact that a place of the page is about: of its entry, else of the page, else of what it stands in. */
export function factAround(
  element: Element,
  facts: readonly KnownFact[],
  isMeant: (fact: KnownFact) => boolean = () => true,
): KnownFact | undefined {
  const [, id] = /\/(?:facts|organisations|people)\/([^/]+)\//.exec(location.pathname) ?? [];
  const ofPage = id === undefined ? undefined : factCalled(facts, id);
  const [near, far] = [enclosing(element, 'li, tr, article', facts), enclosing(element, 'section, header', facts)];
  return [...near, ...(ofPage ? [ofPage] : []), ...far].find(isMeant);
}

/** The facts named by what encloses an element: by its id, or by what is bound in it. */
function enclosing(element: Element, names: string, facts: readonly KnownFact[]): KnownFact[] {
  const found: KnownFact[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const bound = at.matches(names) ? [...at.querySelectorAll('[data-fact]')] : [];
    const ids = [
      at.id.replace(PREFIX, ''),
      ...bound.flatMap((each) => each.getAttribute('data-fact')?.split(' ') ?? []),
    ];
    found.push(...ids.filter(Boolean).flatMap((id) => factCalled(facts, id) ?? []));
  }
  return found;
}

const PREFIX = /^(?:event|source|deal|clause|unknown|difference|issue)-/;

function targetOf(found: Found, facts: readonly KnownFact[]): Target {
  if (!('path' in found)) return { words: '본문', file: found.file, part: found.part };
  const title = facts.find(({ file }) => file === found.file)?.title.ko ?? found.file;
  return { words: `${title} · ${found.path.join('.')}`, file: found.file, path: found.path };
}
