import { CALLED, type Locale } from '#intake/languages';
import { ask, inWords } from './ask.ts';
import type { Filling } from './filling.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';
import { widgetFinder, widgetsOf, type Placeable } from './widgets.ts';

/** A section in one language (mend/sectionBlocks.ts). */
interface Side {
  file: string;
  hash: string;
  locale: Locale;
  heading: string;
  blocks: { sort: string; text: string }[];
}

/** What a section is to hold: what stands there by its place, and what is new. */
type Order = (number | string)[];

/** A row of the panel: enough to know a paragraph by its beginning. */
const LONGEST = 60;

/** A section as a list of what stands in it: each is moved, what it shows is taken out, and more is put in. */
export async function sectionForm(
  target: Extract<Target, { section: string }>,
  draft: unknown,
  changed: () => void,
): Promise<Filling | undefined> {
  const { sides = [] } = await ask<{ sides: Side[] }>('section', { file: target.file, section: target.section });
  const [first] = sides;
  if (!first) return undefined;
  const widgets = await widgetsOf(target.file);
  const kept = (Array.isArray(draft) ? draft : []) as { file: string; order?: Order }[];
  const startOf = ({ file, blocks }: Side): Order =>
    kept.find((each) => each.file === file)?.order ?? blocks.map((_, at) => at);
  // Where both languages hold the like, one list is for both.
  const lists = isAlike(sides)
    ? [{ own: sides, ...orderList(first, startOf(first), widgets, changed) }]
    : sides.map((side) => ({ own: [side], ...orderList(side, startOf(side), widgets, changed) }));
  const form = make('div');
  for (const { own, element } of lists) {
    if (lists.length > 1) form.append(make('h3', {}, own.map(({ locale }) => CALLED[locale]).join()));
    form.append(element);
  }
  form.append(widgetFinder(target.file, ({ text }) => lists.forEach(({ add }) => add(text))));
  return {
    words: `절의 차례 · ${first.heading}`,
    says: '위아래로 옮기고, 빼고, 아래 칸에서 찾아 더합니다. 저장하면 두 언어에 함께 적힙니다',
    form,
    edits: () =>
      lists.flatMap(({ own, order }) =>
        own.map(({ file, hash }) => ({ file, hash, section: target.section, order: order() })),
      ),
    more: [make('p', { class: 'says' }, sides.map(({ file }) => file).join(' · '))],
  };
}

function isAlike(sides: readonly Side[]): boolean {
  const told = sides.map(({ blocks }) => blocks.map(({ sort, text }) => (sort === 'widget' ? text : sort)).join('\n'));
  return new Set(told).size === 1;
}

/** The list for a section: rows that are moved and taken out, by pointer and by key alike. */
function orderList({ blocks }: Side, start: Order, widgets: readonly Placeable[], changed: () => void) {
  let order = [...start];
  const room = make('ol', { class: 'list' });
  const named = (each: number | string): string => {
    const text = typeof each === 'string' ? each : (blocks[each]?.text ?? '');
    const widget = widgets.find((one) => one.text === text.trim());
    return widget ? `▣ ${inWords(widget.words)}` : shortened(text);
  };
  const show = (focused?: number, act = 0): void => {
    room.replaceChildren(...order.map(rowOf));
    if (focused === undefined) return;
    const row = room.children[Math.min(focused, order.length - 1)];
    const acts = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])];
    // Words have no key to take them out; where nothing is left, one goes on with what may be put in.
    const next = acts[act] ?? acts.at(-1) ?? room.parentElement?.querySelector<HTMLElement>('input');
    next?.focus();
  };
  const put = (next: Order, focused: number, act: number): void => {
    order = next;
    show(focused, act);
    changed();
  };
  const move = (at: number, by: number): void => {
    const to = at + by;
    if (to < 0 || to >= order.length) return;
    put(order.toSpliced(at, 1).toSpliced(to, 0, order[at] as number | string), to, by < 0 ? 0 : 1);
  };
  const rowOf = (each: number | string, at: number): HTMLElement => {
    const name = named(each);
    const isWords = typeof each === 'number' && blocks[each]?.sort === 'text';
    const out = button('빼기', () => put(order.toSpliced(at, 1), at, 2), { 'aria-label': `빼기: ${name}` });
    return make(
      'li',
      { class: 'row' },
      make('div', { class: isWords ? 'item says' : 'item' }, name),
      make(
        'span',
        { class: 'acts' },
        button('↑', () => move(at, -1), { 'aria-label': `위로: ${name}` }),
        button('↓', () => move(at, 1), { 'aria-label': `아래로: ${name}` }),
        // Words are taken out in their own panel, where they can be read whole.
        ...(isWords ? [] : [out]),
      ),
    );
  };
  show();
  const add = (text: string): void => put([...order, text], order.length, 0);
  return { element: room, order: (): Order => order, add };
}

/** The beginning of a text, without its tags. */
function shortened(text: string): string {
  const ask = /^<Question\b[^>]*\bask="([^"]*)"/.exec(text)?.[1];
  const words = (ask ?? text.replace(/<[^>]*>/g, '…').replaceAll('**', '')).replace(/\s+/g, ' ').trim();
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return ask === undefined ? short : `▣ 문답: ${short}`;
}
