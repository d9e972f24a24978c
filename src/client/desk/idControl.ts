import { inAll } from '#intake/languages';
import { index, search, type KnownFact } from './facts.ts';
import { finder, type Findable } from './finder.ts';
import type { Control, Place, Schema } from './formSchema.ts';
import { make } from './make.ts';

let lists = 0;

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
    void (says.textContent = fact ? inAll(fact.title).join(' · ') : '');
  const kinds = schema.$names ?? [];
  void index().then(({ facts }) => name(facts.find((fact) => fact.id === input.value && kinds.includes(fact.kind))));
  factFinder(input, list, kinds, (fact) => {
    input.value = fact.id;
    name(fact);
    changed();
  });
  input.addEventListener('input', changed);
  return { element: make('div', { class: 'id' }, input, list, says), typed: () => input.value.trim() };
}

/** Lets a field find facts of these kinds; without kinds, what a text may call by a tag. */
export function factFinder(
  input: HTMLInputElement,
  list: HTMLUListElement,
  kinds: readonly string[] | undefined,
  take: (fact: KnownFact) => void,
): void {
  const find = async (words: string): Promise<Findable<KnownFact>[]> =>
    search((await index()).facts, words, kinds)
      .filter(({ tags }) => kinds !== undefined || tags.length > 0)
      .map((fact) => ({
        is: fact,
        words: [...inAll(fact.title), fact.says.ko].filter(Boolean).join(' · '),
        more: fact.id,
      }));
  finder(input, list, find, take);
}
