import type { FactVersion, Versions } from '#syndication/data/versions';
import { pageLocale } from './pageLocale.ts';
import { keepMark, readMark, type ReadMark } from './readMark.ts';

/** One line of the list. `was` is in the language the mark was made in. */
interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'correction' | 'update' | 'addition';
  title: string;
  was?: string;
  now?: string;
}

/** On the explainer: says what changed since the reader's mark. On its button: sets the mark. */
export function start(element: HTMLElement): void {
  const place = element.closest<HTMLElement>('[data-since]');
  if (!place) return;
  if (element === place) return void compare(place);
  element.addEventListener('click', () => void mark(place));
  void mark(place);
}

async function mark(place: HTMLElement): Promise<void> {
  const versions = await fetchVersions(place);
  const kept = versions && keepMark(place.dataset['since'] ?? '', pageLocale(), versions);
  place.querySelector('.since-list')?.remove();
  say(place, place.dataset[kept ? 'kept' : 'failed'] ?? '');
}

async function compare(place: HTMLElement): Promise<void> {
  const marked = readMark(place.dataset['since'] ?? '');
  const versions = marked && (await fetchVersions(place));
  if (!marked || !versions) return;
  const found = differences(marked, versions.facts);
  const key = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'some';
  say(place, (place.dataset[key] ?? '').replace('{count}', String(found.length)));
  if (found.length > 0) place.append(listOf(found, place, marked.lang));
}

async function fetchVersions(place: HTMLElement): Promise<Versions | undefined> {
  try {
    const answer = await fetch(place.dataset['from'] ?? '');
    const versions = (await answer.json()) as Versions;
    return answer.ok && versions.version === 1 ? versions : undefined;
  } catch {
    return undefined;
  }
}

function differences({ facts }: ReadMark, now: readonly FactVersion[]): Difference[] {
  const lang = pageLocale();
  const present = new Set(now.map(({ id }) => id));
  const changed = now.flatMap(({ id, hash, title, shown, change }): Difference[] => {
    const old = facts.get(id);
    if (!old) return [{ kind: 'added', title: title[lang], now: shown[lang] }];
    if (old[0] === hash) return [];
    return [{ kind: change ?? 'changed', title: title[lang], was: old[2], now: shown[lang] }];
  });
  const gone = [...facts].filter(([id]) => !present.has(id));
  return [...changed, ...gone.map(([, [, title, was]]): Difference => ({ kind: 'removed', title, was }))];
}

function listOf(found: readonly Difference[], { dataset }: HTMLElement, markedIn: string): HTMLElement {
  const list = made('ul', '', ...found.map((each) => itemOf(each, dataset, markedIn)));
  const details = made('details', '', made('summary', dataset['open'] ?? ''), list);
  details.className = 'since-list';
  return details;
}

function itemOf({ kind, title, was, now }: Difference, dataset: DOMStringMap, markedIn: string): HTMLElement {
  const name = made('span', ` ${title}`);
  if (kind === 'removed') name.lang = markedIn;
  const item = made('li', '', made('p', '', made('strong', dataset[kind] ?? ''), name));
  if (was !== undefined && was === now) item.append(made('p', dataset['reworded'] ?? ''));
  else {
    if (was !== undefined) {
      const old = made('s', was);
      old.lang = markedIn;
      item.append(made('p', `${dataset['was'] ?? ''} `, old));
    }
    if (now !== undefined) item.append(made('p', `${dataset['now'] ?? ''} ${now}`));
  }
  return item;
}

/** An element with a text, never markup, and what stands in it. */
function made(tag: string, text: string, ...inside: HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...inside);
  return element;
}

function say(place: HTMLElement, words: string): void {
  const status = place.querySelector('[role=status]');
  if (status) status.textContent = words;
}
