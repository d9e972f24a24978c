import { inAll } from '#intake/languages';
import { factCalled, scopeHere, type Index, type KnownFact } from './facts.ts';
import { deskTree } from './host.ts';
import { button } from './make.ts';
import { cellShown } from './cellShown.ts';
import { factAround, plain, type Target } from './matching.ts';
import { openPanel } from './panel.ts';
import { pageLocale } from '../pageLocale.ts';

type Find = (element: Element) => Target[];

const TEXTS = 'p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption, caption, blockquote, summary, span, b, strong, q, a';
const BUSY = 'a, button, summary, input, select, textarea, label, [role=button]';

/** What a section shows besides words: itself no text, and told in the list of the section. */
const SHOWN = '.story > .section > :not(p, ul, ol, h2, h3, .permalink, .to-contents, .more)';

/** Everything on the page that can be mended says so when it is pointed at or focused; a click or Enter opens it. */
export function pointAtPage({ facts, stories }: Index, find: Find): void {
  const known = new WeakMap<Element, Target | null>();
  const targetAt = (start: Element): { target: Target; element: Element } | undefined => {
    for (let at: Element | null = start; at && at !== document.body; at = at.parentElement) {
      const target =
        known.get(at) ?? (known.has(at) ? null : (targetOf(at, facts, find) ?? sectionAt(at, facts, stories)));
      known.set(at, target ?? null);
      if (target) return { target, element: at };
    }
    return undefined;
  };
  markAll(targetAt);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    const at =
      boundIn(event.target) ?? (event.target.hasAttribute('data-can-mend') ? whatIsFree(event.target) : undefined);
    if (at) open(targetAt(at), event);
  });
  const hint = button('', () => undefined, { class: 'hint' });
  hint.hidden = true;
  deskTree().append(hint);
  let shown: { target: Target; element: Element } | undefined;
  hint.addEventListener('click', () => shown && void openPanel(shown.target, shown.element));
  const show = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.localName === 'desk-panel') return;
    shown = targetAt(event.target);
    hint.hidden = shown === undefined;
    if (!shown) return;
    shown.element.toggleAttribute('data-can-mend', true);
    hint.textContent = `✎ 고치기: ${shown.target.words}`;
    const place = shown.element.getBoundingClientRect();
    hint.style.insetInlineStart = `${Math.max(4, Math.min(place.left, innerWidth - 300))}px`;
    hint.style.insetBlockStart = `${place.top > 34 ? place.top - 30 : Math.min(place.bottom + 4, innerHeight - 34)}px`;
  };
  addEventListener('pointerover', show);
  addEventListener('focusin', show);
  // Before the page's own links: a value that leads to its fact is mended by a click, and followed with Ctrl.
  addEventListener('click', (event) => act(event, boundIn(event.target) ?? whatIsFree(event.target)), true);
  const act = (event: MouseEvent, at: Element | undefined): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !getSelection()?.isCollapsed) return;
    if (at) open(targetAt(at), event);
  };
}

/** What is bound where somebody points or stands, in a link too: of a link itself, the one thing bound in it. */
function boundIn(at: EventTarget | null): Element | undefined {
  if (!(at instanceof Element)) return undefined;
  const inside = at.closest('[data-fact]') ?? (at.matches('a') ? at.querySelector('[data-fact]') : null);
  return inside ?? undefined;
}

/** What else can be mended, where a click does nothing else. */
function whatIsFree(at: EventTarget | null): Element | undefined {
  return at instanceof Element && at.localName !== 'desk-panel' && !at.closest(BUSY) ? at : undefined;
}

function open(found: { target: Target; element: Element } | undefined, event: Event): void {
  if (!found) return;
  event.preventDefault();
  void openPanel(found.target, found.element);
}

/** By keyboard one comes to each: what is no link and no button of its own can be gone to. */
function markAll(targetAt: (element: Element) => { target: Target; element: Element } | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-fact], [data-status], img, ${SHOWN}, ${TEXTS}`)) {
    const found = targetAt(element);
    if (found?.element !== element) continue;
    element.toggleAttribute('data-can-mend', true);
    if (!element.closest(BUSY) && !element.querySelector(BUSY)) element.tabIndex = 0;
  }
}

function targetOf(element: Element, facts: readonly KnownFact[], find: Find): Target | undefined {
  const bound = element.getAttribute('data-fact')?.split(' ')[0];
  const fact = bound === undefined ? undefined : factCalled(facts, bound);
  if (fact) return boundTarget(element, fact);
  const around = element.matches('[data-status], img')
    ? factAround(element, facts, ({ status }) => element.localName === 'img' || status !== '')
    : undefined;
  if (around && element.matches('[data-status]') && around.status)
    return { words: `${around.title.ko} · status`, file: around.file, path: ['status'] };
  if (element.localName === 'img') return pictureTarget(element, facts, around);
  return element.matches(TEXTS) ? find(element)[0] : undefined;
}

/** The section whose widget stands there, to be moved or taken out. */
function sectionAt(element: Element, facts: readonly KnownFact[], stories: Index['stories']): Target | undefined {
  const section = element.matches(SHOWN) ? (element.parentElement?.id ?? '') : '';
  const locale = pageLocale();
  const scope = scopeHere(facts);
  const story = stories.find((each) => each.scope === scope && each.locale === locale);
  return section === '' || !story ? undefined : { words: '이 절의 차례', file: story.file, section };
}

/** What is told with a picture: of an image of ours all of it in one; what else a page draws is called by its title. */
function pictureTarget(element: Element, facts: readonly KnownFact[], around?: KnownFact): Target | undefined {
  const [, id = ''] = /\/images\/(.+)-[0-9a-f]{16}-\d+\.webp$/.exec(element.getAttribute('src') ?? '') ?? [];
  const image = id === '' ? undefined : factCalled(facts, id);
  if (image)
    return { words: image.title.ko, file: image.file, path: [], only: ['alt', 'caption', 'credit', 'licence'] };
  return around && { words: around.title.ko, file: around.file, path: ['title'] };
}

/** Which field of a fact a bound element shows: a text of it word for word, a date, or what it comes down to. */
function boundTarget(element: Element, fact: KnownFact): Target {
  const cell = cellShown(element, fact);
  if (cell) return cell;
  const shown = plain(element.textContent);
  const said = fact.texts.find(({ text }) => inAll(text).some((words) => plain(words) === shown));
  const isDate = element.localName === 'time' && fact.dated !== '';
  const path = said
    ? said.path
    : isDate
      ? [fact.dated]
      : fact.value
        ? [fact.value]
        : fact.dated
          ? [fact.dated]
          : (fact.texts[0]?.path ?? ['title']);
  return { words: `${fact.title.ko} · ${path.join('.')}`, file: fact.file, path };
}
