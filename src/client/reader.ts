/** What a piece of script does with the element it was made for. `event` is what the reader did; absent at `load`. */
export interface Piece {
  start(element: HTMLElement, event?: Event): void;
}

/** Where a piece of script belongs, what must happen before it is fetched, and how. */
interface Enhancement {
  /** CSS selector of the elements it serves. */
  where: string;
  /** Events that show the reader wants it; `load` only for what weighs next to nothing. */
  on: string[];
  /** Where its event alone does not show that the reader wants it; there is none at `load`. */
  only?: (event?: Event) => boolean;
  load: () => Promise<Piece>;
}

const liveChart = (): Promise<Piece> => import('./liveChart.ts');
const sinceLastVisit = (): Promise<Piece> => import('./sinceLastVisit.ts');
const siteSearch = (): Promise<Piece> => import('./siteSearch.ts');

/** All that script adds to a page. Each piece is a chunk of its own; none is fetched before its event. */
const ENHANCEMENTS: Enhancement[] = [
  { where: '[data-chart]', on: ['mouseover', 'focusin', 'click'], load: liveChart },
  { where: '.chart-explore', on: ['click'], load: liveChart },
  { where: '[data-copy]', on: ['click'], load: () => import('./copyText.ts') },
  { where: '[data-share]', on: ['click'], load: () => import('./shareSheet.ts') },
  { where: '.section > .permalink', on: ['click'], load: () => import('./copyAddress.ts') },
  { where: '.toc', on: ['load'], only: isBesideText, load: () => import('./currentSection.ts') },
  { where: '[data-since]', on: ['load'], only: hasMarked, load: sinceLastVisit },
  { where: '.since-button', on: ['click'], load: sinceLastVisit },
  { where: '[data-search=site]', on: ['focusin', 'pointerdown'], load: siteSearch },
  {
    where: '[data-search=page]',
    on: ['load', 'focusin', 'pointerdown'],
    only: (event) => event !== undefined || new URLSearchParams(location.search).has('q'),
    load: siteSearch,
  },
  { where: '[data-lost]', on: ['load'], load: () => import('./nearestPage.ts') },
];

/** Whether the contents stand beside the text: styles/article.css. */
function isBesideText(): boolean {
  return matchMedia('(min-width: 70rem)').matches;
}

/** Whether the reader has marked anything of this site as read, in this browser. Storage may be blocked. */
function hasMarked(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('read:'));
  } catch {
    return false;
  }
}

const begun = new WeakMap<Element, Set<Enhancement>>();

/** Starts a piece on an element once. If it cannot be fetched, the page stays as it was built. */
function begin(enhancement: Enhancement, element: HTMLElement, event?: Event): void {
  const started = begun.get(element) ?? new Set();
  if (started.has(enhancement) || enhancement.only?.(event) === false) return;
  begun.set(element, started.add(enhancement));
  // A chart's data come beside its script, not a round trip after it.
  const href = element.dataset['chart'];
  if (href) {
    const ahead = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), ahead));
  }
  enhancement.load().then(
    (piece) => {
      element.removeAttribute('data-missing');
      piece.start(element, event);
    },
    () => {
      element.setAttribute('data-missing', '');
      started.delete(enhancement);
    },
  );
}

// What only script can serve is shown from now on; its room is kept, so that nothing moves.
document.documentElement.classList.add('scripted');

for (const enhancement of ENHANCEMENTS)
  for (const type of enhancement.on)
    if (type === 'load')
      for (const element of document.querySelectorAll<HTMLElement>(enhancement.where)) begin(enhancement, element);
    else
      document.addEventListener(
        type,
        (event) => {
          const element = event.target instanceof Element && event.target.closest<HTMLElement>(enhancement.where);
          if (element) begin(enhancement, element, event);
        },
        { capture: true, passive: true },
      );

// A place that has left the story since somebody kept its address: it is in the list that its place here leads to, or on the page that
// has everything.
const whole = document.querySelector<HTMLElement>('[data-whole]')?.dataset['whole'];
const leadOn = (): void => {
  const { hash } = location;
  if (!whole || !hash) return;
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  const way = place?.closest('.other-lists li')?.lastElementChild as HTMLAnchorElement | undefined;
  if (way || !place) location.replace((way?.pathname ?? whole) + hash);
};
leadOn();
addEventListener('hashchange', leadOn);
