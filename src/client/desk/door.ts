import type { Message } from '#intake/problem';
import { ask, inWords } from './ask.ts';
import { STYLE } from './deskStyle.ts';
import { newForm } from './door/newForm.ts';
import { searchPart } from './door/searchPart.ts';
import { changesPart } from './door/changesPart.ts';
import { statePart } from './door/statePart.ts';
import { make } from './make.ts';

/** The front door: find, see what is wrong or due, begin something new, look over what changed, and hand it over. */
export function openDoor(door: HTMLElement): void {
  const tree = door.attachShadow({ mode: 'open' });
  const room = make('div', { class: 'door' });
  tree.append(make('style', {}, STYLE + OWN), room);
  room.append(
    part('찾기', 'find', searchPart()),
    part('고칠 곳과 살필 곳', 'wrong', statePart()),
    part('새로 쓰기', 'new', newForm()),
    part('발행한 뒤 바뀐 것', 'changes', changesPart()),
  );
  void ask('state').then(
    ({ refused }) => refused && room.prepend(make('p', { class: 'mistake' }, inWords(refused as Message))),
  );
  document.documentElement.dataset['desk'] = 'ready';
}

function part(words: string, id: string, inside: HTMLElement): HTMLElement {
  return make('section', { id, 'aria-label': words }, make('h2', {}, words), inside);
}

const OWN = `
  .door { font: 15px/1.55 system-ui, 'Noto Sans KR', sans-serif; color: inherit; max-inline-size: 60rem; word-break: keep-all; overflow-wrap: anywhere; }
  .door section { margin-block: 1.5rem; padding-block-start: .5rem; border-block-start: 2px solid currentcolor; }
  .door table { border-collapse: collapse; inline-size: 100%; }
  .door td, .door th { text-align: start; vertical-align: top; padding: .25rem .5rem; border-block-end: 1px solid #8886; font-weight: 400; }
  .door .says { color: inherit; opacity: .8; }
  .door .read { color: inherit; }
  .door input, .door textarea, .door select, .door .text, .door .found, .door button, .door .chip { color: #1b1a17; }
  .door button.main { color: #fff; }
`;
