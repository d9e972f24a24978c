import { inAll, type Locale } from '#intake/languages';
import { ask, inWords } from './ask.ts';
import type { Place } from './formSchema.ts';
import { make } from './make.ts';

/** What was typed, said back in the words that readers will see, as it is typed. */
export function readBack({ file, path }: Place, typed: () => unknown): { element: HTMLElement; ask: () => void } {
  const element = make('output', { class: 'read' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const say = async (): Promise<void> => {
    const own = ++turn;
    const { words, refused } = await ask<{ words?: Record<Locale, string> }>('read', { file, path, typed: typed() });
    if (own !== turn) return;
    element.textContent = refused ? inWords(refused) : words ? inAll(words).join(' · ') : '';
    element.classList.toggle('wrong', refused !== undefined);
  };
  return {
    element,
    ask: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void say(), 120);
    },
  };
}
