import { make } from './make.ts';

/** More is not looked through: who does not see it types on. */
const MOST = 12;

/** Something that can be found, in words. */
export interface Findable<Thing> {
  is: Thing;
  words: string;
  more: string;
}

/** Lets a field find things as one types: arrows go through them, Enter takes one. */
export function finder<Thing>(
  input: HTMLInputElement,
  list: HTMLUListElement,
  find: (words: string) => Promise<Findable<Thing>[]>,
  take: (thing: Thing) => void,
): void {
  let found: Findable<Thing>[] = [];
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
    row?.scrollIntoView({ block: 'nearest' });
  };
  const choose = ({ is }: Findable<Thing>): void => {
    take(is);
    close();
  };
  const show = async (): Promise<void> => {
    found = (await find(input.value)).slice(0, MOST);
    list.replaceChildren(
      ...found.map((each, n) => {
        const row = make('li', { role: 'option', id: `${list.id}-${n}` }, make('b', {}, each.words), ` ${each.more}`);
        row.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(each);
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
    const each = found[at];
    if (event.key === 'ArrowDown' && list.hidden) void show();
    else if (event.key === 'ArrowDown') at = Math.min(found.length - 1, at + 1);
    else if (event.key === 'ArrowUp' && !list.hidden) at = Math.max(0, at - 1);
    else if (event.key === 'Enter' && each && !event.ctrlKey) choose(each);
    else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      return close();
    } else return;
    event.preventDefault();
    mark();
  });
}
