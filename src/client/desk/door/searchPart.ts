import { inAll } from '#intake/languages';
import { index, search, type KnownFact } from '../facts.ts';
import { button, make } from '../make.ts';
import { plain, type Target } from '../matching.ts';
import { openPanel } from '../panel.ts';

/** Of each sort: who has to look through more types another word. */
const MOST = 20;

/** Searches all facts, sources, words and texts; what is found is opened where one stands. */
export function searchPart(): HTMLElement {
  const input = make('input', { type: 'search', 'aria-label': '사실·출처·글 찾기', placeholder: '제목, id, 값, 글' });
  const room = make('ul', { class: 'list', role: 'status' });
  input.addEventListener('input', () => void find(input.value.trim()).then((rows) => room.replaceChildren(...rows)));
  return make('div', {}, input, room);
}

async function find(words: string): Promise<HTMLElement[]> {
  if (words === '') return [];
  const { facts, stories } = await index();
  const rows = search(facts, words)
    .slice(0, MOST)
    .map((fact) =>
      row(inAll(fact.title).join(' · '), `${fact.kind} ${fact.id} ${fact.says.ko} ${fact.status}`, {
        words: fact.title.ko,
        file: fact.file,
        path: [titleOf(fact)],
      }),
    );
  const has = (text: string): boolean => plain(text).toLowerCase().includes(words.toLowerCase());
  const texts = facts.flatMap((fact) =>
    fact.texts
      .filter(({ text, path }) => path[0] !== titleOf(fact) && inAll(text).some(has))
      .map(({ path, text }) =>
        row(text.ko.slice(0, 120), `${fact.id} ${path.join('.')}`, { words: fact.title.ko, file: fact.file, path }),
      ),
  );
  const parts = stories.flatMap(({ file, parts: own }) =>
    own.flatMap(({ text }, part) => (has(text) ? [row(text.slice(0, 120), file, { words: '본문', file, part })] : [])),
  );
  const all = [...rows, ...parts.slice(0, MOST), ...texts.slice(0, MOST)];
  return all.length > 0 ? all : [make('li', {}, '찾은 것이 없습니다')];
}

const titleOf = (fact: KnownFact): string => String(fact.texts[0]?.path[0] ?? 'title');

function row(words: string, says: string, target: Target): HTMLElement {
  const open = button(words, () => void openPanel(target, open));
  return make('li', {}, open, make('span', { class: 'says' }, says));
}
