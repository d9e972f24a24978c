import { ask } from '../ask.ts';
import { button, make } from '../make.ts';
import { openPanel } from '../panel.ts';
import { mistakeOf, type Mistake } from '../saving.ts';

interface State {
  mistakes: Mistake[];
  notes: Mistake[];
  untranslated: string[];
  embargoed: { file: string; until: string }[];
}

/** What is wrong, what wants attention, what is not yet translated and what may not be told yet. */
export function statePart(): HTMLElement {
  const room = make('div', { role: 'status' }, '살피는 중');
  void ask<State>('state').then(({ mistakes = [], notes = [], untranslated = [], embargoed = [] }) => {
    room.replaceChildren(
      make('p', {}, mistakes.length === 0 ? '고칠 곳이 없습니다.' : `고칠 곳 ${mistakes.length}곳`),
      ...mistakes.slice(0, 40).map(wrongRow),
      listOf('아직 옮기지 않은 글', untranslated),
      listOf(
        '발행을 미룬 것(엠바고)',
        embargoed.map(({ file, until }) => `${file}: ${until}까지`),
      ),
      ...[...Map.groupBy(notes, ({ code }) => code)].map(([code, own]) =>
        listOf(
          `${code} ${own[0]?.message.ko ?? ''}`,
          own.map(({ file, message }) => `${file}: ${message.ko}`),
        ),
      ),
    );
  });
  return room;
}

function wrongRow(mistake: Mistake): HTMLElement {
  const { element } = mistakeOf({ ...mistake, level: 'error' });
  const path = [...mistake.field.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
  if (path.length === 0) return element;
  const mend = button(
    '여기서 고치기',
    () => void openPanel({ words: mistake.field, file: mistake.file, path: path.slice(0, 1) }, mend),
  );
  element.append(mend);
  return element;
}

function listOf(words: string, items: readonly string[]): HTMLElement {
  return make(
    'details',
    {},
    make('summary', {}, `${words}: ${items.length}건`),
    make('ul', {}, ...items.map((item) => make('li', {}, item))),
  );
}
