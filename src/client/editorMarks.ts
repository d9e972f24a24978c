import { createPanel, type Card } from './markPanel.ts';

const STYLE = `
  [data-fact]:hover { outline: 2px dashed currentcolor; outline-offset: 2px; cursor: help; }
`;

/** Where an element shows a date, its file is opened at the date. */
const DATE_FIELDS = ['when', 'published', 'asOf', 'versions'];

/**
 * Editors' marks, in development only: pointing at an element with `data-fact` shows what stands behind it;
 * Alt and a click, or a click on the file's name, opens the file at its line.
 */
export function showMarks(address: string): void {
  keepPlace();
  document.head.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  const panel = createPanel();
  let cards: Promise<Card[]> | undefined;
  const load = (): Promise<Card[]> => (cards ??= fetch(address).then((response) => response.json() as Promise<Card[]>));
  const point = (event: Event): void => {
    const mark = markAt(event);
    if (mark) void load().then((all) => panel.show(cardsOf(mark, all), mark));
  };
  addEventListener('pointerover', point);
  addEventListener('focusin', point);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') panel.show([]);
  });
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link?.pathname === '/__open-in-editor') {
        event.preventDefault();
        void fetch(link.href);
      }
      const mark = event.altKey ? markAt(event) : undefined;
      if (!mark) return;
      event.preventDefault();
      void load().then((all) => {
        const [card] = cardsOf(mark, all);
        if (card) void fetch(openAt(mark, card));
      });
    },
    true,
  );
}

function markAt(event: Event): Element | undefined {
  return event.target instanceof Element ? (event.target.closest('[data-fact]') ?? undefined) : undefined;
}

/** The facts an element names. An id is unique within an explainer and `reference`; the page's own comes first. */
function cardsOf(mark: Element, all: readonly Card[]): Card[] {
  const here = location.pathname.split('/');
  return (mark.getAttribute('data-fact') ?? '').split(' ').flatMap((id) => {
    const found = all.filter((card) => card.id === id);
    return found.find(({ scope }) => here.includes(scope)) ?? found[0] ?? [];
  });
}

function openAt(mark: Element, card: Card): string {
  const dated = mark.localName === 'time' ? card.values.find(({ field }) => DATE_FIELDS.includes(field)) : undefined;
  return dated?.open ?? card.open;
}

/** A page that was away while its file was broken comes back where it was read. */
function keepPlace(): void {
  history.scrollRestoration = 'manual';
  const key = `place ${location.pathname}`;
  const [navigation] = performance.getEntriesByType('navigation');
  const before = sessionStorage.getItem(key);
  if (before && navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate')
    scrollTo({ top: Number(before), behavior: 'instant' });
  addEventListener('pagehide', () => sessionStorage.setItem(key, String(scrollY)));
}
