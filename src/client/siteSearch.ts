import { readQuery } from '#syndication/search/fold';
import { createFinder, type Found } from '#syndication/search/finder';
import type { SearchIndex, SearchWords } from '#syndication/search/searchEntry';
import { showFound } from './searchResults.ts';

/** How long typing must rest before it is searched, and before what was found is said aloud. */
const REST_MS = 60;
const SAY_MS = 600;
/** Safari tells of the Enter that ends a syllable only after the syllable has ended. */
const COMPOSED_MS = 30;

interface Search {
  words: SearchWords;
  find: (typed: string) => Found;
}

const loaded = new Map<string, Promise<Search>>();

/** Fetches an index once. What failed may be tried again. */
function load(address: string): Promise<Search> {
  const known = loaded.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const { words, entries } = (await response.json()) as SearchIndex;
    return { words, find: await createFinder(entries) };
  });
  loaded.set(address, coming);
  coming.catch(() => loaded.delete(address));
  return coming;
}

/**
 * Makes a search field answer while it is typed in. In the masthead the results lie over the page and go when the reader does;
 * on the search page they stay, and the address tells what was sought.
 */
export function start(form: HTMLElement): void {
  const field = form.querySelector('input');
  const panel = form.querySelector<HTMLElement>('.search-results');
  const said = form.querySelector('[role=status]');
  if (!field || !panel || !said) return;
  const isPage = form.dataset['search'] === 'page';
  let resting: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let composedAt = -Infinity;
  const isComposing = (event: Event): boolean => event.timeStamp - composedAt < COMPOSED_MS;

  const say = (text: string): void => {
    clearTimeout(saying);
    saying = setTimeout(() => (said.textContent = text), SAY_MS);
  };
  const close = (): void => {
    clearTimeout(resting);
    panel.hidden = true;
    say('');
  };
  const answer = async (): Promise<void> => {
    const query = readQuery(field.value);
    if (isPage) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return close();
    try {
      const { words, find } = await load(form.dataset['index'] ?? '');
      form.removeAttribute('data-missing');
      // The reader may have typed on, or left, while the index came.
      if (readQuery(field.value) !== query || (!isPage && !form.contains(document.activeElement))) return;
      say(showFound(panel, find(query), query, words));
      panel.hidden = false;
    } catch {
      form.setAttribute('data-missing', '');
      panel.hidden = true;
    }
  };
  const answerSoon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void answer(), REST_MS);
  };

  field.addEventListener('input', answerSoon);
  field.addEventListener('focus', () => panel.hidden && answerSoon());
  form.addEventListener('compositionstart', () => (composedAt = Infinity));
  form.addEventListener('compositionend', (event) => (composedAt = event.timeStamp));
  form.addEventListener('submit', (event) => {
    if (isPage || isComposing(event) || !readQuery(field.value)) event.preventDefault();
    if (isPage && !isComposing(event)) void answer();
  });
  form.addEventListener('keydown', (event) => {
    if (event.isComposing || isComposing(event)) return event.key === 'Enter' ? event.preventDefault() : undefined;
    if (event.key === 'Escape') {
      if (field.value || !panel.hidden) event.preventDefault();
      field.value = '';
      if (isPage) void answer();
      close();
      field.focus();
      clearTimeout(resting);
    } else if (event.key === 'ArrowDown' && event.target === field) {
      event.preventDefault();
      // What was typed last may not be searched yet, and must not take away the result that is stepped on.
      clearTimeout(resting);
      void answer().then(() => step(1, field, panel));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1, field, panel);
    }
  });
  if (!isPage) {
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !form.contains(target)) close();
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave);
  } else field.value ||= readQuery(new URLSearchParams(location.search).get('q') ?? '');
  // Fetched when the reader turns to the field, so that it is there when they have typed.
  if (isPage && !field.value) return;
  if (field.value) void answer();
  else load(form.dataset['index'] ?? '').catch(() => form.setAttribute('data-missing', ''));
}

/** Up and down lead through field and results; both ends are ends. */
function step(by: 1 | -1, field: HTMLElement, panel: HTMLElement): void {
  if (panel.hidden) return;
  const stops = [field, ...panel.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at >= 0) stops[at + by]?.focus();
}
