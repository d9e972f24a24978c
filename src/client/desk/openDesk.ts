import { askAt } from './ask.ts';
import { PAGE_STYLE } from './deskStyle.ts';
import { draftHere } from './drafts.ts';
import { index } from './facts.ts';
import { matcher } from './matching.ts';
import { openPanel } from './panel.ts';
import { pointAtPage } from './pointing.ts';
import { sayWrong, showBar } from './savedBar.ts';

/** The desk in the page, in development only: what is shown can be mended where it is shown. */
export function openDesk(address: string): void {
  askAt(address);
  const style = document.createElement('style');
  style.textContent = PAGE_STYLE;
  document.head.append(style);
  showBar();
  void sayWrong();
  const door = document.querySelector<HTMLElement>('[data-desk-door]');
  if (door) return void import('./door.ts').then(({ openDoor }) => openDoor(door));
  void index().then(({ facts, stories }) => {
    pointAtPage({ facts, stories }, matcher(facts, stories));
    const draft = draftHere();
    if (draft) void openPanel(draft.target);
    document.documentElement.dataset['desk'] = 'ready';
  });
}
