import { index, search, type KnownFact } from './facts.ts';
import type { Control, Place, Schema } from './formSchema.ts';
import { make } from './make.ts';

let lists = 0;
const MOST = 12;

/** The id of something, found by its title in either language. */
export function idControl(schema: Schema, value: unknown, { changed, path }: Place): Control {
  const id = `found-${lists++}`;
  const list = make('ul', { id, role: 'listbox', class: 'found', hidden: true });
  const input = make('input', {
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': id,
    placeholder: '제목으로 찾기',
  });
  input.setAttribute('aria-label', schema.description ?? String(path.at(-1)));
  input.value = typeof value === 'string' ? value : '';
  const says = make('span', { class: 'read' });
  const name = (fact: KnownFact | undefined): void =>
    void (says.textContent = fact ? `${fact.title.ko} · ${fact.title.en}` : '');
  const kinds = schema.$names ?? [];
  void index().then(({ facts }) => name(facts.find((fact) => fact.id === input.value && kinds.includes(fact.kind))));
  finder(input, list, kinds, (fact) => {
    input.value = fact.id;
    name(fact);
    changed();
  });
  input.addEventListener('input', changed);
  return { element: make('div', { class: 'id' }, input, list, says), typed: () => input.value.trim() };
}

/** Lets a field find facts of these kinds as one types: arrows go through them, Enter takes one. */
export function finder(
  input: HTMLInputElement,
  list: HTMLUListElement,
  kinds: readonly string[] | undefined,
  take: (fact: KnownFact) => void,
): void {
  let found: KnownFact[] = [];
  let at = -1;
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const mark = (): void => {
    for (const [n, row] of [...list.children].entries()) row.setAttribute('aria-selected', String(n === at));
    const row = list.children[at];
    if (row) input.setAttribute('aria-activedescendant', row.id);
  };
  const choose = (fact: KnownFact): void => {
    take(fact);
    close();
  };
  const show = async (): Promise<void> => {
    const { facts } = await index();
    found = search(facts, input.value, kinds).slice(0, MOST);
    list.replaceChildren(
      ...found.map((fact, n) => {
        const words = [fact.title.ko, fact.title.en, fact.says.ko].filter(Boolean).join(' · ');
        const row = make('li', { role: 'option', id: `${list.id}-${n}` }, make('b', {}, words), ` ${fact.id}`);
        row.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(fact);
        });
        return row;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    at = -1;
  };
  input.addEventListener('input', () => void show());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const fact = found[at];
    if (event.key === 'ArrowDown' && list.hidden) void show();
    else if (event.key === 'ArrowDown') at = Math.min(found.length - 1, at + 1);
    else if (event.key === 'ArrowUp' && !list.hidden) at = Math.max(0, at - 1);
    else if (event.key === 'Enter' && fact && !event.ctrlKey) choose(fact);
    else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      return close();
    } else return;
    event.preventDefault();
    mark();
  });
}
