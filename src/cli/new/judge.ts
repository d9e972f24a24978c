import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARATIONS, FOLDERS, type Folder } from '#facts/kinds/folders';
import { deskWord, isShared, kindNamed, placementOf } from '#facts/kinds/placement';
import { splitPositionId } from '#facts/kinds/position';
import { ID_PATTERN } from '#facts/values/text';
import { nearest } from '#intake/nearest';
import { withParticles } from '#intake/particle';
import type { Message } from '#intake/problem';
import { namesIn, partiesIn } from './newFiles.ts';
import type { Judged } from './refusal.ts';

/** Whatever can be asked for. */
export const NAMES = ['explainer', 'party', ...FOLDERS.map((kind) => DECLARATIONS[kind].name)].join(', ');

/** What was likely meant, ahead of a list of all there is. */
const meant = (word: string, known: readonly string[]): Message => {
  const close = nearest(word, known);
  return close ? { ko: `혹시 ${close}? `, en: `Did you mean ${close}? ` } : { ko: '', en: '' };
};

export function judgeKind(word: string): Judged<Folder> {
  const folder = kindNamed(word);
  if (folder) return { value: folder };
  const ko = FOLDERS.flatMap((each) => [DECLARATIONS[each].name, deskWord(each)]);
  const en = FOLDERS.map((each) => DECLARATIONS[each].name);
  return {
    refused: {
      ko: withParticles`‘${word}’라는 종류는 없습니다. ${meant(word, ko).ko}종류: ${NAMES}`,
      en: `There is no kind ‘${word}’. ${meant(word, en).en}Kinds: ${NAMES}`,
    },
  };
}

export function judgeExplainer(name: string, root: string, folder: Folder): Judged<string> {
  const known = explainersIn(root);
  const [ko, en] = [deskWord(folder), DECLARATIONS[folder].name];
  if (isShared(folder))
    return name === 'reference'
      ? { value: name }
      : {
          refused: {
            ko: `${ko}: 모든 해설이 함께 쓰므로 reference에만 둡니다`,
            en: `${en}: shared by all explainers, so it lies in reference only`,
          },
        };
  if (known.includes(name) || (name === 'reference' && DECLARATIONS[folder].lives === 'both')) return { value: name };
  const all = known.join(', ');
  return {
    refused:
      name === 'reference'
        ? {
            ko: `${ko}: reference가 아니라 해설에 둡니다. 해설: ${all}`,
            en: `${en}: lies in an explainer, not in reference. Explainers: ${all}`,
          }
        : {
            ko: withParticles`‘${name}’라는 해설은 없습니다. 해설: ${all || '없음'}`,
            en: `There is no explainer ‘${name}’. Explainers: ${all || 'none'}`,
          },
  };
}

/** A new explainer's folder: its name is its address. */
export function judgeFolder(id: string, root: string): Judged<string> {
  if (!ID_PATTERN.test(id)) return { refused: badId('lighthouse', id) };
  if (['reference', 'handbook'].includes(id))
    return { refused: { ko: `‘${id}’ 폴더는 해설이 될 수 없습니다`, en: `The folder ‘${id}’ cannot be an explainer` } };
  const path = join(root, id, 'explainer.mdx');
  return existsSync(path)
    ? {
        refused: {
          ko: withParticles`해설 ‘${id}’가 이미 있습니다: ${path}`,
          en: `There is an explainer ‘${id}’ already: ${path}`,
        },
      }
    : { value: id };
}

export function judgeParty(word: string, root: string): Judged<string> {
  const known = partiesIn(root);
  if (known.includes(word)) return { value: word };
  const close = meant(word, known);
  const first = `npm run new -- organisation ${ID_PATTERN.test(word) ? word : 'hanbit'}`;
  return {
    refused: {
      ko: withParticles`‘${word}’라는 조직이나 사람이 없습니다. ${close.ko}없으면 먼저: ${first}`,
      en: `There is no organisation or person ‘${word}’. ${close.en}For a new one, first: ${first}`,
    },
  };
}

export function judgeId(id: string, root: string, folder: Folder, scope: string): Judged<string> {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!ID_PATTERN.test(id)) return { refused: badId(slug || 'hanbit-nuri-deal', id) };
  const unknown = folder === 'positions' ? judgePosition(id, root, scope) : undefined;
  if (unknown) return { refused: unknown };
  const taken = fileNamed(id, root, scope);
  return taken
    ? {
        refused: {
          ko: withParticles`id ‘${id}’가 이미 있습니다: ${join(root, taken)}`,
          en: `There is an id ‘${id}’ already: ${join(root, taken)}`,
        },
      }
    : { value: id };
}

const badId = (right: string, given: string): Message => ({
  ko: `id는 소문자·숫자·하이픈만 씁니다: ${right} (받은 것: ${given})`,
  en: `An id has lower-case letters, digits and hyphens only: ${right} (given: ${given})`,
});

/** A position is somebody's in some issue: both must be there, or the sentence says which is not. */
function judgePosition(id: string, root: string, scope: string): Message | undefined {
  const parts = splitPositionId(id);
  if (!parts)
    return {
      ko: `입장의 id는 쟁점--당사자 꼴입니다: who-owns--hanbit (받은 것: ${id})`,
      en: `The id of a position is issue--party: who-owns--hanbit (given: ${id})`,
    };
  const asked = [
    { word: { ko: '쟁점', en: 'issue' }, name: parts.issue, known: namesIn(join(root, scope, 'issues')) },
    { word: { ko: '당사자', en: 'party' }, name: parts.party, known: partiesIn(root) },
  ];
  const missing = asked.find(({ name, known }) => !known.includes(name));
  if (!missing) return undefined;
  const { word, name, known } = missing;
  const [close, all] = [meant(name, known), known.join(', ')];
  return {
    ko: withParticles`‘${name}’라는 ${word.ko} 파일이 없습니다. ${close.ko}${all ? `있는 ${word.ko}: ${all}` : `${word.ko} 파일을 먼저 만드세요`}`,
    en: `There is no ${word.en} ‘${name}’. ${close.en}${all ? `On file: ${all}` : `Write the file of the ${word.en} first`}`,
  };
}

/** The explainers there are. */
export function explainersIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'explainer.mdx')))
    .sort();
}

/** A file that claims the id already: in the same explainer, or anywhere where one of the two is shared. */
function fileNamed(id: string, root: string, scope: string): string | undefined {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => {
      const at = placementOf(path);
      return (
        at.role === 'fact' && at.id === id && (at.scope === scope || at.scope === 'reference' || scope === 'reference')
      );
    });
}
