import { CALLED, LOCALES, ofEachLocale } from '#intake/languages';
import { ask, today } from '../ask.ts';
import { groupControl } from '../controls.ts';
import { index } from '../facts.ts';
import type { Control, Schema } from '../formSchema.ts';
import { button, labelled, make } from '../make.ts';
import { noteSaved } from '../savedBar.ts';
import { savingOf } from '../saving.ts';
import type { NewKind } from './newKind.ts';
import { partyForm } from './partyForm.ts';
import { pictureControl } from '../pictureControl.ts';
import { proposeIds } from './proposeId.ts';

/** Begins something new: which kind, in which explainer, then what it cannot do without. */
export function newForm(): HTMLElement {
  const room = make('div');
  const pick = make('select', { 'aria-label': '무엇을 새로 쓰나' }, make('option', { value: '' }, '무엇을?'));
  const scope = make('select', { 'aria-label': '어느 해설에' });
  void Promise.all([ask<NewKind[]>('kinds'), index()]).then(([kinds, { facts }]) => {
    pick.append(
      ...kinds.map(({ kind, word, says }) => make('option', { value: kind }, `${word} — ${says}`)),
      make('option', { value: 'party' }, '당사자 — 견주는 표에 열을 더한다'),
    );
    const explainers = facts.filter(({ kind }) => kind === 'explainer');
    const show = (): void => {
      const chosen = kinds.find(({ kind }) => kind === pick.value);
      const places =
        chosen?.kind === 'explainer'
          ? []
          : chosen?.lives === 'reference'
            ? ['reference']
            : [...explainers.map(({ id }) => id), ...(chosen?.lives === 'both' ? ['reference'] : [])];
      const before = scope.value;
      scope.replaceChildren(
        ...places.map((name) => make('option', { value: name }, name === 'reference' ? '모든 해설이 함께' : name)),
      );
      scope.value = places.includes(before) ? before : ((chosen?.isOfTheHouse ? 'reference' : places[0]) ?? '');
      scope.hidden = places.length < 2;
      room.replaceChildren(
        ...(pick.value === 'party' ? [partyForm(kinds, scope)] : chosen ? [formFor(chosen, scope)] : []),
      );
    };
    pick.addEventListener('change', show);
    scope.addEventListener('change', () => pick.value === 'party' && show());
  });
  return make('div', { class: 'new' }, make('div', { class: 'row' }, pick, scope), room);
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const isDay = ({ pattern, anyOf }: Schema): boolean => pattern === DAY || (anyOf ?? []).some(isDay);

/** What an editor need not type: days that are today's, and lists that may begin empty. */
function startOf({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const start = required.flatMap((key): [string, unknown][] => {
    const own = properties[key] ?? {};
    if (isDay(own) && !own.anyOf?.some(({ type }) => type === 'object')) return [[key, today()]];
    return own.type === 'object' && own.additionalProperties && !own.properties ? [[key, {}]] : [];
  });
  return Object.fromEntries(start);
}

function formFor(chosen: NewKind, scope: HTMLSelectElement): HTMLElement {
  const { kind, schema, rows, word } = chosen;
  const picture = chosen.picture ? pictureControl('그림 파일') : undefined;
  // Its file is chosen, and named after it.
  const only = picture && Object.keys(schema.properties ?? {}).filter((key) => key !== 'file');
  const place = { file: `${scope.value}/${kind}/new.mdx`, path: [], changed: () => proposed.again() };
  let control: Control = groupControl(schema, startOf(schema), place, only);
  const holder = make('div', {}, control.element);
  const id = make('input', { 'aria-label': 'id', autocomplete: 'off' });
  const proposed = proposeIds(id, () => (control.typed() ?? {}) as Record<string, unknown>, kind);
  const table = make('textarea', {
    rows: '8',
    'aria-label': '표',
    placeholder: 'CSV나 스프레드시트에서 붙이세요. 첫 줄은 열의 이름',
  });
  takeDrop(table);
  const story = kind === 'explainer' ? firstWords() : undefined;
  const asked = (): Record<string, unknown> => ({
    kind,
    scope: scope.value,
    id: id.value.trim(),
    typed: control.typed(),
    ...(rows ? { rows: table.value } : {}),
    ...(picture ? { picture: picture.typed() } : {}),
    ...(story ? { story: story.typed() } : {}),
  });
  const saving = savingOf(
    () => ({ edits: [], creates: [asked()] }),
    (saved) => {
      noteSaved(saved, `${word} ${id.value}`);
      saving.room.replaceChildren(make('p', { role: 'status' }, `만들었습니다: ${saved.files?.join(', ') ?? ''}`));
    },
    () => `${word} ${id.value}`,
  );
  const fill = (more: Record<string, unknown>): void => {
    control = groupControl(schema, { ...(control.typed() as Record<string, unknown>), ...more }, place, only);
    holder.replaceChildren(control.element);
    proposed.again();
  };
  return make(
    'div',
    { class: 'form' },
    ...('url' in (schema.properties ?? {}) ? [addressOf(fill)] : []),
    ...(picture ? [picture.element] : []),
    holder,
    ...(rows ? [labelled('값', table)] : []),
    ...(story ? [story.element] : []),
    labelled('id (제목에서 지은 것. 고칠 수 있습니다)', id),
    saving.room,
    make(
      'p',
      {},
      button('만들기', () => void saving.send(), { class: 'main' }),
    ),
  );
}

/** A source from its address: who publishes there is known where another source of theirs is. */
function addressOf(fill: (more: Record<string, unknown>) => void): HTMLElement {
  const input = make('input', { 'aria-label': '주소 붙이기', placeholder: 'https://…' });
  input.addEventListener('change', () => {
    const url = input.value.trim();
    void ask<{ publisher?: unknown }>('publisher', { url }).then(({ publisher }) =>
      fill({ url, ...(publisher ? { publisher } : {}) }),
    );
  });
  return labelled('주소 붙이기', input);
}

/** The first words of each story: without any there is no explainer. */
function firstWords() {
  const typed = ofEachLocale((locale) => make('textarea', { rows: '3', 'aria-label': `첫 문장(${CALLED[locale]})` }));
  return {
    element: make(
      'div',
      { class: 'sides' },
      ...LOCALES.map((locale) => labelled(`첫 문장 · ${CALLED[locale]}`, typed[locale])),
    ),
    typed: () => ofEachLocale((locale) => typed[locale].value),
  };
}

/** A table may be dropped as a file. */
function takeDrop(table: HTMLTextAreaElement): void {
  table.addEventListener('dragover', (event) => event.preventDefault());
  table.addEventListener('drop', (event) => {
    event.preventDefault();
    void event.dataTransfer?.files[0]?.text().then((text) => (table.value = text));
  });
}
