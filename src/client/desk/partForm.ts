import { CALLED, type Locale } from '#intake/languages';
import { ask as askDesk } from './ask.ts';
import { button, make } from './make.ts';
import type { Target } from './matching.ts';
import type { Filling } from './filling.ts';
import { widgetFinder } from './widgets.ts';
import { sentence } from './textControl.ts';

/** A part of a story with its like in the other language (mend/storyParts.ts). */
interface Side {
  file: string;
  hash: string;
  part: number;
  locale: Locale;
  sort: string;
  section: string;
  text: string;
}

const BLOCKS = ['paragraph', 'widget'];

/** A paragraph, heading or widget of the story, in both languages; a new one after it, or none in its place. */
export async function partForm(
  target: Extract<Target, { part: number }>,
  draft: unknown,
  changed: () => void,
  open: (target: Target) => void,
): Promise<Filling | undefined> {
  const { sides = [] } = await askDesk<{ sides: Side[] }>('part', { file: target.file, part: target.part });
  if (sides.length === 0) return undefined;
  const kept = (Array.isArray(draft) ? draft : []) as { file: string; text?: string }[];
  let way: 'text' | 'after' | 'cut' = 'text';
  const room = make('div', { class: 'sides' });
  let controls: { side: Side; text: () => string }[] = [];
  const show = (words: (side: Side) => string): void => {
    controls = [];
    room.replaceChildren(
      ...sides.map((side) => {
        const own =
          side.sort === 'widget' && way === 'text'
            ? line(words(side), changed)
            : sentence(words(side), side.locale, changed);
        controls.push({ side, text: own.text });
        return make('div', {}, make('span', { class: 'says' }, CALLED[side.locale]), own.element);
      }),
    );
  };
  /** A question with its answer: each by itself, and one tag about them. */
  const ask = (): void => {
    turn('after', '이 뒤에 설 물음과 답을 두 언어로 적으세요', () => '');
    controls = [];
    room.replaceChildren(
      ...sides.map((side) => {
        const [question, answer] = [sentence('', side.locale, changed), sentence('', side.locale, changed)];
        const text = (): string =>
          `<Question ask="${question.text().trim().replaceAll('"', '&quot;')}">\n\n${answer.text().trim()}\n\n</Question>`;
        controls.push({ side, text });
        return make('div', {}, labelledPart('물음', side, question.element), labelledPart('답', side, answer.element));
      }),
    );
  };
  const say = make('p', { class: 'says', role: 'status' });
  const turn = (to: typeof way, words: string, start: (side: Side) => string): void => {
    way = to;
    say.textContent = words;
    show(start);
    room.hidden = to === 'cut';
    changed();
  };
  show((side) => kept.find(({ file }) => file === side.file)?.text ?? side.text);
  const first = sides[0] as Side;
  const place = widgetFinder(first.file, ({ text, words }) => turn('after', `이 뒤에 둡니다: ${words.ko}`, () => text));
  const acts = make(
    'p',
    { class: 'fields' },
    button('이 뒤에 문단 더하기', () => turn('after', '이 뒤에 설 새 글을 두 언어로 적으세요', () => '')),
    button('이 뒤에 문답 더하기', ask),
    button('이 절의 차례: 그림·표 옮기기와 빼기', () =>
      open({ words: '절의 차례', file: first.file, section: first.section }),
    ),
    ...(BLOCKS.includes(first.sort)
      ? [button('빼기', () => turn('cut', '저장하면 두 언어에서 빠집니다', () => ''))]
      : []),
  );
  return {
    words: `본문 · ${first.section}`,
    says: first.sort === 'widget' ? '이 절에 놓인 것' : '본문의 글. 숫자와 이름은 사실을 찾아 넣으세요',
    form: make('div', {}, say, room, acts, place),
    edits: () =>
      controls.map(({ side, text }) => {
        const own = { file: side.file, hash: side.hash, part: side.part };
        return way === 'cut'
          ? { ...own, cut: true }
          : way === 'after'
            ? { ...own, after: text() }
            : { ...own, text: text() };
      }),
    more: [make('p', { class: 'says' }, sides.map(({ file }) => file).join(' · '))],
  };
}

function labelledPart(words: string, { locale }: Side, control: HTMLElement): HTMLElement {
  const name = `${words} · ${CALLED[locale]}`;
  control.querySelector('[contenteditable]')?.setAttribute('aria-label', name);
  return make('div', {}, make('span', { class: 'says' }, name), control);
}

/** The tag of a widget, letter by letter. */
function line(value: string, changed: () => void): { element: HTMLElement; text: () => string } {
  const input = make('input', { value, 'aria-label': '태그' });
  input.addEventListener('input', changed);
  return { element: input, text: () => input.value };
}
