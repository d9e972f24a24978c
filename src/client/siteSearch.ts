import { readQuery } from '#syndication/search/fold';
import { openSearch, type Search } from './openSearch.ts';
import { showFound } from './searchResults.ts';
import { showSearching } from './searchReach.ts';

/**
 * How long typing must rest before it is searched – less than between two keys, so that an answer is not late –, and before what was
 * found is said aloud: longer than between two words, so that nobody is talked to while typing.
 */
const REST_MS = 60;
const SAY_MS = 600;
/** Safari tells of the Enter that ends a syllable only after the syllable has ended. */
const COMPOSED_MS = 30;
/** How long what was found elsewhere waits for an explainer that is slow to come. Longer, the reader sees nothing of what is there. */
const PATIENCE_MS = 1500;

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
  const index = form.dataset['index'] ?? '';
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
  const show = (search: Search, query: string): void => {
    const stood = panel.contains(document.activeElement) ? document.activeElement : null;
    const isWriting = composedAt === Infinity;
    say(showFound(panel, { query, found: search.find(query), reach: search.reach(), isWriting }, search.words));
    panel.hidden = false;
    if (stood) (sameStop(stood, panel) ?? field).focus({ preventScroll: true });
  };
  // The reader may have typed on, or left, while the index came.
  const isAsked = (query: string): boolean =>
    readQuery(field.value) === query && (isPage || !panel.hidden || form.contains(document.activeElement));
  const showWhenCome = async (search: Search, query: string, coming: Promise<unknown>): Promise<void> => {
    const isLate = await Promise.race([coming.then(() => false), patience()]);
    if (isAsked(query)) show(search, query);
    // Nothing moves away from under a reader who is on a result by then.
    const showRest = (): void => {
      if (isAsked(query) && !document.activeElement?.matches('.search-hit')) show(search, query);
    };
    if (isLate) void coming.then(showRest);
  };
  const answer = async (): Promise<void> => {
    const query = readQuery(field.value);
    if (isPage) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return close();
    try {
      const search = await openSearch(index);
      form.removeAttribute('data-missing');
      await showWhenCome(search, query, search.begin(query));
    } catch {
      form.setAttribute('data-missing', '');
      panel.hidden = true;
    }
  };
  const goFurther = async (button: HTMLElement): Promise<void> => {
    const query = readQuery(field.value);
    const search = await openSearch(index);
    // Safari gives a button that is pressed no focus.
    button.focus();
    showSearching(button, search.words);
    say(search.words.searching);
    await showWhenCome(search, query, search.goFurther(query));
    if (!isAsked(query) && document.activeElement === field) answerSoon();
  };
  const answerSoon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void answer(), REST_MS);
  };

  field.addEventListener('input', answerSoon);
  field.addEventListener('focus', () => panel.hidden && answerSoon());
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('.search-further button');
    if (button && button.ariaDisabled !== 'true') void goFurther(button);
  });
  // The start may have passed before this script came.
  for (const type of ['compositionstart', 'compositionupdate'])
    form.addEventListener(type, () => (composedAt = Infinity));
  form.addEventListener('compositionend', (event) => {
    composedAt = event.timeStamp;
    answerSoon();
  });
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
  else openSearch(index).catch(() => form.setAttribute('data-missing', ''));
}

/** Where a reader who stood there in what was shown is best put in what is shown now. */
function sameStop(stood: Element, panel: HTMLElement): HTMLElement | undefined {
  const links = [...panel.querySelectorAll('a')];
  const further = stood.closest('.search-further') && panel.querySelector<HTMLElement>('.search-further button');
  return further || links.find(({ href }) => href === (stood as HTMLAnchorElement).href) || links[0];
}

/** True when it is over. */
function patience(): Promise<boolean> {
  return new Promise((over) => setTimeout(() => over(true), PATIENCE_MS));
}

/** Up and down lead through field and results; both ends are ends. */
function step(by: 1 | -1, field: HTMLElement, panel: HTMLElement): void {
  if (panel.hidden) return;
  const stops = [field, ...panel.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at >= 0) stops[at + by]?.focus();
}
