import { byNearness, nearest } from '#intake/nearest';
import type { Path } from '#intake/writtenFile';
import type { Draft, DraftFinding } from '../rules/draft.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import type { Named } from './declare.ts';
import { EXPLAINER_REFERS } from './explainer.ts';
import { DECLARATIONS, FOLDERS, type Folder } from './folders.ts';
import { kindsWhere, type Kind } from './kinds.ts';
import { unitsAt } from './unit.ts';
import { claimOf, isWordKind } from './vocabulary.ts';

const SORTS: Readonly<Record<Extract<Named, string>, readonly Kind[]>> = {
  parties: kindsWhere(({ party }) => party === true),
  standing: kindsWhere(({ status, lives }) => status && lives === 'explainer'),
  read: kindsWhere(({ page }) => page !== undefined),
};

type Table = Readonly<Record<string, Named<Folder>>>;

/** What every fact may name, whatever its kind. */
const EVERY: Table = {
  by: 'parties',
  supersededBy: 'standing',
  'sources.*': ['sources'],
  'sources.*.id': ['sources'],
  'conflicts.*.source': ['sources'],
  'waivers.*.source': ['sources'],
  ...unitsAt('conflicts.*.value', 'history.*.was', 'history.*.now'),
};

/** Which field of which kind names which kinds. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly Folder[]>>>> = {
  ...Object.fromEntries(FOLDERS.map((folder) => [folder, spelled({ ...EVERY, ...DECLARATIONS[folder].refers })])),
  explainer: spelled({ ...EVERY, ...EXPLAINER_REFERS }),
};

function spelled(table: Table): Record<string, readonly Folder[]> {
  return Object.fromEntries(
    Object.entries(table).map(([field, named]) => [field, typeof named === 'string' ? SORTS[named] : named]),
  );
}

/** Which fields of a kind name which kinds: `*` stands for every item of a list, or every key of a record. */
export function kindsNamedBy(folder: Folder | 'explainer'): Readonly<Record<string, readonly Folder[]>> {
  return REFERENCES[folder] ?? {};
}

/** An id written in a field, with the kinds it may belong to. */
export interface Reference {
  id: string;
  path: Path;
  side: 'key' | 'value';
  kinds: readonly Folder[];
}

/** Every fact that a fact, or an explainer, names. */
export function referencesOf(folder: string, data: unknown): Reference[] {
  return everyReference(folder, data).filter(({ kinds }) => !kinds.some(isWordKind));
}

/** Every fact and every word that a file names. */
function everyReference(folder: string, data: unknown): Reference[] {
  return Object.entries(REFERENCES[folder] ?? {}).flatMap(([pattern, kinds]) =>
    follow(data, pattern.split('.'), []).map((hit) => ({ ...hit, kinds })),
  );
}

function follow(at: unknown, pattern: string[], path: Path): { id: string; path: Path; side: 'key' | 'value' }[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof at === 'string' ? [{ id: at, path, side: 'value' }] : [];
  if (at === null || typeof at !== 'object') return [];
  if (step === '$key') return Object.keys(at).map((key) => ({ id: key, path: [...path, key], side: 'key' }));
  if (step === '-') return Array.isArray(at) ? at.flatMap((item, n) => follow(item, rest, [...path, n])) : [];
  if (step !== '*') return follow((at as Record<string, unknown>)[step], rest, [...path, step]);
  return Array.isArray(at)
    ? at.flatMap((item, n) => follow(item, rest, [...path, n]))
    : Object.entries(at).flatMap(([key, item]) => follow(item, rest, [...path, key]));
}

/** The same of a draft, found once. */
export const referencesIn = rememberedBy((draft: Draft): readonly Reference[] =>
  referencesOf(draft.folder, draft.file.data),
);

const everyReferenceIn = rememberedBy((draft: Draft): readonly Reference[] =>
  everyReference(draft.folder, draft.file.data),
);

/** References of a draft that lead nowhere, or to the wrong kind of fact. `known` maps what files claim to their folders. */
export function findReferenceProblems(draft: Draft, known: ReadonlyMap<string, string>): DraftFinding[] {
  return everyReferenceIn(draft).flatMap(({ id, path, side, kinds }) => {
    if (kinds.some((kind) => known.get(claimOf(kind, id)) === kind)) return [];
    const folder = known.get(id);
    const candidates = [...known].flatMap(([claim, its]) =>
      kinds.some((kind) => kind === its) ? [claim.slice(claim.indexOf('/') + 1)] : [],
    );
    return [{ at: { path, side }, ...wordsFor(id, folder, kinds, candidates) }];
  });
}

function wordsFor(id: string, folder: string | undefined, kinds: readonly Folder[], candidates: readonly string[]) {
  const meant = nearest(id, candidates);
  const said = danglingWords(id, folder, kinds, meant);
  if (!kinds.every(isWordKind)) return said;
  // Words are few: the nearest there is, with those that are next, is a better repair than to go and look.
  const all = byNearness(id, candidates);
  const [first, ...others] = all.slice(0, OFFERED);
  const more = all.length > OFFERED ? ', …' : '';
  const makes = kinds.map((kind) => `npm run new -- ${DECLARATIONS[kind].name} ${folder ? 'ID' : id}`).join(' / ');
  if (first === undefined)
    return { ...said, hint: { ko: `아직 하나도 없습니다: ${makes}`, en: `There is none yet: ${makes}` } };
  const list = `${(meant ? others : [first, ...others]).join(', ')}${more}`;
  const known =
    meant && list
      ? { ko: `그 밖에 ${list}. `, en: `There are also ${list}. ` }
      : { ko: `가까운 것부터: ${list}. `, en: `The nearest there are: ${list}. ` };
  return {
    ...said,
    hint: {
      ko: `${meant ? `혹시 ${first}? ` : ''}${list && known.ko}없는 것이면 ${makes}`,
      en: `${meant ? `Did you mean ${first}? ` : ''}${list && known.en}For another, ${makes}`,
    },
  };
}

/** How many words are named where one that there is not was written: as many as a message’s line holds. */
const OFFERED = 6;

/** What is said of an id that leads nowhere; also used for tags. */
export function danglingWords(
  id: string,
  folder: string | undefined,
  kinds: readonly string[],
  close: string | undefined,
) {
  const where = kinds.length > 5 ? 'content/' : kinds.map((kind) => `${kind}/`).join(', ');
  return {
    message: folder
      ? {
          ko: `${folder}/에 있는 것이라 여기에 쓸 수 없습니다: ‘${id}’`,
          en: `‘${id}’ belongs to ${folder}/ and cannot stand here`,
        }
      : kinds.every(isWordKind)
        ? { ko: `${where}에 없는 이름입니다: ‘${id}’`, en: `There is no ‘${id}’ in ${where}` }
        : { ko: `이런 id의 사실이 없습니다: ${id} (${where})`, en: `There is no ‘${id}’ in ${where}` },
    hint: close
      ? { ko: `혹시 ${close}?`, en: `Did you mean ${close}?` }
      : {
          ko: `${where}에 있는 id를 쓰거나, 파일을 먼저 만드세요`,
          en: `Use an id of ${where}, or write that file first`,
        },
  };
}
