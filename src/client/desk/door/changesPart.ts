import { ask, today } from '../ask.ts';
import { button, labelled, make } from '../make.ts';

interface Changes {
  changes: { file: string; kind: string; title: string; fields: { field: string; was?: string; now?: string }[] }[];
  ref: string;
  remote?: string;
  /** The tool of the host that opens a request for review; empty where none is installed. */
  tool?: string;
}

const KINDS: Record<string, string> = { added: '새로 생김', removed: '없어짐', changed: '글만 바뀜' };

/** What changed since it was published, in words, and its way to those who review it. Nothing is handed over unasked. */
export function changesPart(): HTMLElement {
  const room = make('div', {}, '견주는 중');
  void ask<Changes>('changes').then(({ changes = [], ref, remote, tool }) => {
    if (!ref) return room.replaceChildren(make('p', {}, '이 폴더는 git 저장소가 아니라 발행한 것과 견줄 수 없습니다.'));
    const rows = changes.flatMap(({ file, kind, title, fields }) => {
      const name = make('th', { scope: 'row' }, title, make('span', { class: 'says' }, file));
      if (fields.length === 0) return [make('tr', {}, name, make('td', {}, KINDS[kind] ?? kind))];
      return fields.map(({ field, was, now }, at) =>
        make('tr', {}, at === 0 ? name : make('td'), make('td', {}, `${field}: ${was ?? '—'} → ${now ?? '—'}`)),
      );
    });
    room.replaceChildren(
      make(
        'p',
        {},
        changes.length === 0 ? `발행한 것(${ref})과 같습니다.` : `발행한 것(${ref})과 다른 파일 ${changes.length}개`,
      ),
      make('table', {}, make('tbody', {}, ...rows)),
      ...(changes.length > 0 ? [handOver(changes, remote, tool)] : []),
    );
  });
  return room;
}

function handOver(changes: Changes['changes'], remote?: string, tool?: string): HTMLElement {
  const message = make('textarea', { rows: '4', 'aria-label': '무엇을 고쳤나' });
  message.value = sentence(changes);
  const branch = make('input', {
    'aria-label': '갈래의 이름',
    value: `desk-${today()}-${
      changes[0]?.file
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? 'edit'
    }`.toLowerCase(),
  });
  const push = make('input', { type: 'checkbox', 'aria-label': '보내기' });
  const request = make('input', { type: 'checkbox', 'aria-label': '검토 요청 열기' });
  const said = make('p', { role: 'status' });
  const act = async (): Promise<void> => {
    const {
      branch: made,
      pushed,
      requested,
      said: words,
      refused,
    } = await ask<{ branch?: string; pushed?: boolean; requested?: boolean; said?: string }>('handover', {
      branch: branch.value,
      message: message.value,
      push: push.checked,
      request: request.checked,
    });
    said.textContent = made
      ? `${made} 갈래에 담았습니다${pushed ? `, ${remote ?? ''}(으)로 보냈습니다` : ''}${requested ? ', 검토를 요청했습니다' : ''}. ${words ?? ''}`
      : `담지 못했습니다: ${refused?.ko ?? ''}`;
  };
  return make(
    'div',
    {},
    make('h3', {}, '넘기기'),
    labelled('무엇을 고쳤나(검토하는 이가 읽습니다)', message),
    labelled('갈래', branch),
    ...(remote ? [make('label', { class: 'choice' }, push, ` ${remote}(으)로 보내기`)] : []),
    ...(tool ? [make('label', { class: 'choice' }, request, ` 보낸 뒤 ${tool}로 검토 요청 열기`)] : []),
    button('갈래를 만들어 담기', () => void act(), { class: 'main' }),
    said,
  );
}

/** A message that says what changed: a line for each file. */
function sentence(changes: Changes['changes']): string {
  const lines = changes.map(
    ({ title, kind, fields }) =>
      `- ${title}: ${fields.length > 0 ? fields.map(({ field, was, now }) => `${field} ${was ?? '—'} → ${now ?? '—'}`).join(', ') : (KINDS[kind] ?? kind)}`,
  );
  return `${changes[0]?.title ?? ''}${changes.length > 1 ? ` 외 ${changes.length - 1}건` : ''}\n\n${lines.join('\n')}`;
}
