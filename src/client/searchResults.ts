import type { Found } from '#syndication/search/found';
import { excerpt, markHits } from '#syndication/search/marks';
import type { SearchEntry, SearchWords } from '#syndication/search/searchEntry';
import { element, filled } from './element.ts';
import type { Reach } from './openSearch.ts';
import { furtherLine, saidReach } from './searchReach.ts';

/** Results of a group that are shown at first: so that the next group’s heading is near. A choice. */
const AT_FIRST = 4;
/** How many more a reader gets at a time: who asks for more wants to look through them. */
const AT_A_TIME = 20;

type Sought = Found['sought'];

/** What is shown for a query: what was found, and how far was looked. */
export interface Answer {
  query: string;
  found: Found;
  reach: Reach;
  /** Whether a syllable of it is still being written. */
  isWriting?: boolean;
}

/** Shows what was found for a query, and gives the sentence to say aloud. */
export function showFound(panel: HTMLElement, answer: Answer, words: SearchWords): string {
  const { found, reach } = answer;
  panel.scrollTop = 0;
  const none = found.count === 0 ? saidNone(answer, words) : '';
  const instead = found.instead === undefined ? '' : filled(words.instead, 'word', found.instead);
  const partly = found.isPartly ? [saidMissing(answer, words), words.partly].filter(Boolean).join(' ') : '';
  const name = `found-${panel.parentElement?.dataset['search']}`;
  panel.replaceChildren(
    ...(none ? [element('p', 'search-said', answer.isWriting ? none : `${none} ${words.noneHint}`)] : []),
    ...[instead, partly].filter(Boolean).map((line) => element('p', 'search-said', line)),
    ...found.groups.flatMap(({ group, entries }, at) =>
      groupOf(words.groups[group], `${name}-${at}`, entries, found.sought, words),
    ),
    ...(found.besides?.length ? groupOf(words.besides, `${name}-besides`, found.besides, [], words) : []),
    ...furtherLine(reach, words),
  );
  const count = none || filled(words.found, 'n', found.count);
  return [instead, partly, saidReach(reach, words), count].filter(Boolean).join(' ');
}

/** That nothing was found; while a syllable is still being written, that it is not over yet. */
function saidNone({ query, isWriting }: Answer, words: SearchWords): string {
  return filled(isWriting ? words.writing : words.none, 'word', query);
}

/** Which words nothing has; nothing while one is still being written. */
function saidMissing({ found, isWriting }: Answer, words: SearchWords): string {
  const missing = found.missing ?? [];
  return isWriting || missing.length === 0
    ? ''
    : filled(words.missing, 'word', missing.map((word) => `‘${word}’`).join(', '));
}

function groupOf(name: string, id: string, entries: SearchEntry[], sought: Sought, words: SearchWords): Node[] {
  const heading = element('p', 'search-group', name, ' ', element('span', 'search-count', String(entries.length)));
  heading.id = id;
  const list = element('ul', 'search-list');
  list.setAttribute('aria-labelledby', id);
  const more = element('button', 'search-more') as HTMLButtonElement;
  more.type = 'button';
  let shown = 0;
  const show = (count: number): HTMLElement[] => {
    const rows = entries.slice(shown, shown + count).map((entry) => rowOf(entry, sought));
    list.append(...rows);
    shown += rows.length;
    more.textContent = filled(words.more, 'n', entries.length - shown);
    more.hidden = shown >= entries.length;
    return rows;
  };
  show(AT_FIRST);
  more.addEventListener('click', () => show(AT_A_TIME)[0]?.querySelector('a')?.focus());
  return [heading, list, more];
}

function rowOf({ title, text, address, value, when, status }: SearchEntry, sought: Sought): HTMLElement {
  const link = element('a', 'search-hit', ...marked(title, sought)) as HTMLAnchorElement;
  link.href = address;
  const facts = [value, when, status].filter((part) => part !== undefined);
  return element(
    'li',
    '',
    link,
    ...(facts.length > 0
      ? [
          element(
            'p',
            'meta',
            ...facts.flatMap((part, at) => [...(at > 0 ? ['\u00a0· '] : []), ...marked(part, sought)]),
          ),
        ]
      : []),
    ...(text ? [element('p', 'search-text', ...marked(excerpt(text, sought), sought))] : []),
  );
}

function marked(text: string, sought: Sought): (Node | string)[] {
  return markHits(text, sought).map((piece) => (piece.isHit ? element('mark', '', piece.text) : piece.text));
}
