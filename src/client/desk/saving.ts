import type { Message } from '#intake/problem';
import { ask, today } from './ask.ts';
import { basket, emptyBasket, putInBasket, type Wanted } from './basket.ts';
import { choiceControl } from './choiceControl.ts';
import { button, make } from './make.ts';
import { textControl } from './textControl.ts';

/** What is wrong, in the rule's own words (intake/problem.ts). */
export interface Mistake {
  code: string;
  level: string;
  file: string;
  line: number;
  field: string;
  message: Message;
  hint: Message;
  excerpt: string;
}

/** What a save came to (integrations/desk/deskSave.ts). */
export interface Saved {
  saved?: number;
  judgeMs?: number;
  files?: string[];
  refused?: Message;
  mistakes?: Mistake[];
  needs?: {
    values: { file: string; field: string; row?: string; column?: string; was?: unknown; now?: unknown }[];
    undated: string[];
  };
  changed?: { file: string; theirs: string };
}

/** A save under way: the room in which it says what is wrong, and what sends it. */
export interface Saving {
  room: HTMLElement;
  send: () => Promise<void>;
}

/** Sends a save; what it needs to be told first, and what is wrong with it, is shown where it was asked. */
export function savingOf(what: () => Partial<Wanted>, done: (saved: Saved) => void, words: () => string): Saving {
  const room = make('div', { role: 'alert' });
  let reasons = new Map<string, HTMLInputElement>();
  let telling: (() => unknown) | undefined;
  const send = async (): Promise<void> => {
    const said = [...reasons].map(([code, input]) => [code, input.value.trim()] as const);
    const accepts = Object.fromEntries(said.filter(([, why]) => why !== ''));
    const told = telling ? { telling: telling() } : {};
    const waiting = basket();
    const own = what();
    const saved = await ask<Saved>('save', {
      edits: [...waiting.edits, ...(own.edits ?? [])],
      creates: [...waiting.creates, ...(own.creates ?? [])],
      ...told,
      today: today(),
      ...(Object.keys(accepts).length > 0 ? { accepts } : {}),
    });
    if (saved.saved === undefined) return show(saved);
    emptyBasket();
    done(saved);
  };
  const show = ({ refused, mistakes = [], needs, changed }: Saved): void => {
    const asked = needs && tellingOf(needs, () => void send());
    telling = asked?.telling ?? telling;
    const shown = mistakes.slice(0, MOST).map(mistakeOf);
    reasons = new Map(shown.flatMap(({ code, why }) => (why ? [[code, why] as const] : [])));
    room.replaceChildren(
      ...(refused ? [make('p', { class: 'mistake' }, `${refused.ko}\n${refused.en}`)] : []),
      ...shown.map(({ element }) => element),
      ...(mistakes.length > MOST ? [make('p', {}, `그 밖에 ${mistakes.length - MOST}곳`)] : []),
      ...(mistakes.length > 0 ? [button('묶음에 담아 두고 이어서 고치기', hold)] : []),
      ...(asked ? [asked.element] : []),
      ...(changed ? [otherVersion(changed)] : []),
    );
    room.querySelector<HTMLElement>('input, [contenteditable]')?.focus();
  };
  const hold = (): void => {
    try {
      putInBasket({ edits: [], creates: [], ...what() }, words());
    } catch {
      // A browser keeps no more than some millions of letters.
      return room.append(make('p', { class: 'mistake' }, '그림이 커서 묶음에 담지 못합니다. 먼저 따로 저장하세요.'));
    }
    room.replaceChildren(make('p', { role: 'status' }, '묶음에 담았습니다. 다음에 저장하는 것과 함께 저장합니다.'));
    document.dispatchEvent(new CustomEvent('desk-held'));
  };
  return { room, send };
}

/** Each takes the place of a few fields; the rest is counted, and mending the first often mends others. */
const MOST = 6;

/** A mistake; one that may be accepted takes the reason. */
export function mistakeOf({ code, level, file, message, hint, excerpt }: Mistake) {
  const more = make('span', { class: 'says' }, `${message.en}\n${file}: ${excerpt.trim().slice(0, 120)}`);
  const element = make('div', { class: 'mistake' }, make('b', {}, `${code} ${message.ko}`), `\n${hint.ko}\n`, more);
  if (level !== 'warning') return { code, element, why: undefined };
  const why = make('input', {
    'aria-label': `${code}를 받아들이는 까닭`,
    placeholder: '그대로 옳다면 까닭을 열 글자 넘게',
  });
  element.append(why);
  return { code, element, why };
}

function tellingOf({ values, undated }: NonNullable<Saved['needs']>, send: () => void) {
  const kind = choiceControl(KINDS, 'correction', { file: '', path: ['kind'], changed: () => undefined });
  const why = textControl(undefined, { file: '', path: ['why'], changed: () => undefined });
  const lines = values.map(({ field, row, column, was, now }) => {
    const name = [field, row, column].filter(Boolean).join(' ');
    return make('p', {}, `${name}: ${JSON.stringify(was) ?? '—'} → ${JSON.stringify(now) ?? '—'}`);
  });
  const head = make('h3', {}, `발행한 값이 바뀝니다. 오늘(${today()}) 날짜로 history에 적습니다: 왜 고쳤나`);
  const day = make('p', {}, `발행한 글이 바뀝니다. 고친 날(revised)로 ${today()}을 적습니다.`);
  const element = make(
    'div',
    { class: 'telling' },
    ...(values.length > 0 ? [head, ...lines, kind.element, why.element] : []),
    ...(undated.length > 0 ? [day] : []),
    button('이렇게 적고 저장', send, { class: 'main' }),
  );
  return { element, telling: () => ({ kind: kind.typed() ?? 'correction', why: why.typed() }) };
}

const KINDS = {
  enum: ['correction', 'update', 'addition'],
  enumDescriptions: ['바로잡음: 우리가 틀렸다', '갱신: 세상이 바뀌었다', '보탬: 뒤늦게 알았다'],
  description: '어떤 고침인가',
};

function otherVersion({ file, theirs }: NonNullable<Saved['changed']>): HTMLElement {
  return make(
    'div',
    { class: 'mistake' },
    make('b', {}, '그사이 다른 사람이 이 파일을 고쳤습니다. 덮어쓰지 않았습니다.'),
    make('p', {}, `${file}의 지금 글은 아래와 같고, 적던 것은 위의 칸에 그대로 있습니다. 둘을 견준 뒤 다시 여세요.`),
    make('div', { class: 'theirs' }, theirs),
    button('지금 글에서 다시 열기', () => document.dispatchEvent(new CustomEvent('desk-again'))),
  );
}
