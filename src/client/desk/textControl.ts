import { CALLED, LOCALES, type Locale } from '#intake/languages';
import { factCalled, index, type KnownFact } from './facts.ts';
import type { Control, Place } from './formSchema.ts';
import { factFinder } from './idControl.ts';
import { button, make } from './make.ts';

/** Tags that stand in a sentence and name facts: shown as what they say. */
const TAG = /<[A-Z]\w*\s[^<>]*\/>/g;
/** No text in one place is longer; a browser takes its time over what is. */
const LONGEST = 20_000;

/** A text in every language, side by side. */
export function textControl(value: unknown, place: Place): Control {
  const held = (value ?? {}) as Partial<Record<Locale, string>>;
  const sides = LOCALES.map((locale) => ({
    locale,
    ...sentence(held[locale] ?? '', locale, place.changed),
  }));
  const element = make(
    'div',
    { class: 'sides' },
    ...sides.map(({ locale, element: own }) => make('div', {}, make('span', { class: 'says' }, CALLED[locale]), own)),
  );
  return { element, typed: () => Object.fromEntries(sides.map(({ locale, text }) => [locale, text()])) };
}

/** One text as an editor writes it: its tags are chips that say what they show, and more are put in by searching a fact. */
export function sentence(
  value: string,
  locale: Locale,
  changed: () => void,
): { element: HTMLElement; text: () => string } {
  const room = make('div', {
    class: 'text',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    lang: locale,
    'aria-label': CALLED[locale],
    tabindex: '0',
  });
  const note = make('p', { class: 'wrong', role: 'alert' });
  fill(room, value, locale);
  room.addEventListener('input', changed);
  room.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    insert(room, document.createTextNode('\n'));
    changed();
  });
  room.addEventListener('paste', (event) => {
    event.preventDefault();
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const isTable = /<table\b/i.test(event.clipboardData?.getData('text/html') ?? '') || /\t.*\n.*\t/.test(pasted);
    note.textContent = isTable
      ? '표는 글에 붙일 수 없습니다. 통계(series)로 더하고 <Table>로 부르세요'
      : pasted.length > LONGEST
        ? `너무 깁니다(${pasted.length}자). 글 한 곳에는 ${LONGEST}자까지 붙일 수 있습니다`
        : '';
    if (note.textContent !== '') return;
    const holder = make('span');
    fill(holder, pasted.replace(/\r\n?/g, '\n'), locale);
    for (const node of [...holder.childNodes]) insert(room, node);
    changed();
  });
  const list = make('ul', {
    id: `chips-${locale}-${Math.random().toString(36).slice(2)}`,
    role: 'listbox',
    class: 'found',
    hidden: true,
  });
  const find = make('input', {
    role: 'combobox',
    'aria-label': `사실을 찾아 넣기(${CALLED[locale]})`,
    placeholder: '사실을 찾아 넣기',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  let kept: Range | undefined;
  // Once the search has the focus, the caret is there: where it stood in the text is kept as it moves.
  for (const moved of ['keyup', 'pointerup', 'input'])
    room.addEventListener(moved, () => (kept = rangeIn(room)?.cloneRange() ?? kept));
  factFinder(find, list, undefined, (fact) => {
    const [tag = 'Name'] = fact.tags;
    find.value = '';
    const made = chip(`<${tag} of="${fact.id}" />`, locale, fact);
    insert(room, made, kept);
    room.focus();
    getSelection()?.setPosition(made.parentNode, [...(made.parentNode?.childNodes ?? [])].indexOf(made) + 1);
    changed();
  });
  return { element: make('div', {}, room, note, find, list), text: () => textIn(room) };
}

/** The text with its tags, as it will stand in the file. */
function textIn(room: Node): string {
  return [...room.childNodes]
    .map((node): string => {
      if (!(node instanceof HTMLElement)) return node.textContent ?? '';
      if (node.dataset['tag'] !== undefined) return tagIn(node);
      return node.localName === 'br' ? '\n' : (node.localName === 'div' ? '\n' : '') + textIn(node);
    })
    .join('')
    .replaceAll('\u00a0', ' ');
}

const tagIn = (node: HTMLElement): string => node.dataset['tag'] ?? '';

function fill(room: HTMLElement, text: string, locale: Locale): void {
  let at = 0;
  for (const { 0: tag, index: from } of text.matchAll(TAG)) {
    room.append(text.slice(at, from), chip(tag, locale));
    at = from + tag.length;
  }
  room.append(text.slice(at));
}

/** A tag as a chip: what it shows, which tag, and a way to take it out. */
function chip(tag: string, locale: Locale, fact?: KnownFact): HTMLElement {
  const says = make('span', {}, tag);
  const made = make('span', { class: 'chip', contenteditable: 'false', 'data-tag': tag, title: tag }, says);
  const show = (known: KnownFact | undefined): void => {
    if (!known) return void made.classList.add('wrong');
    const name = /^<(\w+)/.exec(tag)?.[1];
    const value =
      name === 'Name' || name === 'Term' || name === 'Cite'
        ? known.title[locale]
        : name === 'When'
          ? `${known.title[locale]}의 날짜`
          : known.says[locale];
    says.textContent = value || known.title[locale];
    if (known.tags.length < 2 || !fact) return;
    const pick = make(
      'select',
      { 'aria-label': '무엇을 보일까' },
      ...known.tags.map((each) => make('option', { value: each }, each)),
    );
    pick.addEventListener('change', () => {
      made.dataset['tag'] = `<${pick.value} of="${known.id}" />`;
      made.title = made.dataset['tag'];
    });
    made.append(pick);
  };
  const [, ids = ''] = /\bof="([^"]*)"/.exec(tag) ?? [];
  if (fact) show(fact);
  else void index().then(({ facts }) => ids !== '' && show(factCalled(facts, ids.split(' ')[0] ?? '')));
  made.append(button('×', () => made.remove(), { 'aria-label': '이 값을 빼기', tabindex: '-1' }));
  return made;
}

function rangeIn(room: HTMLElement): Range | undefined {
  const root = room.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && room.contains(range.startContainer) ? range : undefined;
}

/** Puts something where the caret stands; at the end where it stands elsewhere. */
function insert(room: HTMLElement, node: Node, kept?: Range): void {
  const range = kept && room.contains(kept.startContainer) ? kept : rangeIn(room);
  if (!range) return void room.append(node);
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
}
