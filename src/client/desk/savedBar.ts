import { ask } from './ask.ts';
import { basket, emptyBasket } from './basket.ts';
import { deskTree } from './host.ts';
import { button, make } from './make.ts';
import type { Saved } from './saving.ts';

const KEY = 'desk saves';

interface Kept {
  page: string;
  saves: { saved: number; words: string }[];
}

function keptHere(): Kept {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
  return kept?.page === location.pathname ? kept : { page: location.pathname, saves: [] };
}

/** A save that was made on this page can be taken back until the page is left, though it is loaded anew meanwhile. */
export function noteSaved({ saved, judgeMs }: Saved, words: string): void {
  if (saved === undefined) return;
  const kept = keptHere();
  sessionStorage.setItem(KEY, JSON.stringify({ ...kept, saves: [...kept.saves, { saved, words }] }));
  performance.mark('desk-saved', { detail: { judgeMs } });
  showBar();
}

let bar: HTMLElement | undefined;

/** The bar of the desk: what was saved, how to take it back, what is wrong elsewhere, and the way to the front door. */
export function showBar(): void {
  bar ??= make('div', { class: 'bar' });
  const { saves } = keptHere();
  const last = saves.at(-1);
  const state = make('span', { role: 'status' }, last ? `저장했습니다: ${last.words}` : '');
  const door = make('a', { href: `${location.origin}/__desk/` }, '데스크');
  const undo = button('되돌리기', () => void takeBack());
  const { words } = basket();
  const held = make('span', {}, `묶음 ${words.length}건: ${words.join(', ')}`);
  const drop = button('묶음 비우기', () => (emptyBasket(), showBar()));
  bar.replaceChildren(door, state, ...(last ? [undo] : []), ...(words.length > 0 ? [held, drop] : []), wrong);
  if (!bar.isConnected) deskTree().append(bar);
}

document.addEventListener('desk-held', showBar);

const wrong = make('a', { hidden: true });

/** Says how much is wrong anywhere in the content: this page may be whole while another is not. */
export async function sayWrong(): Promise<void> {
  const { mistakes = [] } = await ask<{ mistakes: unknown[] }>('state');
  wrong.hidden = mistakes.length === 0;
  wrong.textContent = `고칠 곳 ${mistakes.length}곳`;
  wrong.href = `${location.origin}/__desk/#wrong`;
}

async function takeBack(): Promise<void> {
  const kept = keptHere();
  const last = kept.saves.at(-1);
  if (!last) return;
  const { saved, refused, mistakes, changed } = await ask<Saved>('undo', { saved: last.saved });
  const isBack = saved !== undefined;
  if (isBack) sessionStorage.setItem(KEY, JSON.stringify({ ...kept, saves: kept.saves.slice(0, -1) }));
  showBar();
  const said = isBack
    ? `되돌렸습니다: ${last.words}`
    : (refused?.ko ?? mistakes?.[0]?.message.ko ?? (changed ? '그 뒤에 다른 사람이 고쳐서 되돌리지 않았습니다' : ''));
  bar?.querySelector('[role=status]')?.replaceChildren(said);
}
