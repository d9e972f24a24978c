import { inAll, type Locale } from '#intake/languages';
import { ask } from './ask.ts';
import { finder } from './finder.ts';
import { make } from './make.ts';
import { pageLocale } from '../pageLocale.ts';

/** A widget that may stand in a section (mend/widgets.ts). */
export interface Placeable {
  text: string;
  words: Record<Locale, string>;
}

/** What the stories of an explainer may show besides words. */
export async function widgetsOf(file: string): Promise<Placeable[]> {
  return (await ask<{ widgets: Placeable[] }>('widgets', { file })).widgets ?? [];
}

let lists = 0;

/** Finds a widget by what it shows: charts, tables, quotations, pictures, lists. */
export function widgetFinder(file: string, take: (widget: Placeable) => void): HTMLElement {
  const id = `widgets-${lists++}`;
  const list = make('ul', { id, role: 'listbox', class: 'found', hidden: true });
  const input = make('input', {
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-label': '그림·표·목록 찾아 두기',
    placeholder: '그림·표·인용·목록을 찾아 두기',
  });
  const known = widgetsOf(file);
  const find = async (words: string) => {
    const asked = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
    const all = ({ words: own, text }: Placeable): string => [...inAll(own), text].join(' ').toLowerCase();
    return (await known)
      .filter((each) => asked.every((word) => all(each).includes(word)))
      .map((each) => ({ is: each, words: each.words[pageLocale()], more: each.text }));
  };
  finder(input, list, find, (widget) => {
    input.value = '';
    take(widget);
  });
  return make('div', { class: 'id' }, input, list);
}
