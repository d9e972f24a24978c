import { addressFault } from '#intake/linkAddress';
import type { DraftFinding } from './draft.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Position } from '../kinds/position.ts';
import type { Source } from '../kinds/source.ts';
import { startOf } from '../values/when.ts';

/** A figure says what it comes to, or from what it is worked out. That the two agree is a rule between facts. */
export function findFigureProblems(figure: Figure): DraftFinding[] {
  if (figure.value !== undefined || figure.worked !== undefined) return [];
  return [
    {
      code: 'B38',
      at: { path: ['measure'], side: 'key' },
      message: { ko: '값이 없습니다', en: 'There is no value' },
      hint: {
        ko: 'value: { krw: 2.5e12 }, { percent: 27 }, { number: 15000, unit: … } 따위, 또는 worked: { quotient: [ …, … ] }',
        en: 'value: { krw: 2.5e12 }, { percent: 27 }, { number: 15000, unit: … } and the like, or worked: { quotient: [ …, … ] }',
      },
    },
  ];
}

/** A position says something, or says that nothing was said, or that nothing was found. */
export function findPositionProblems(position: Position): DraftFinding[] {
  const found: DraftFinding[] = [];
  const forms = (['text', 'noStatement', 'notFound'] as const).filter((key) => position[key] !== undefined);
  if (forms.length !== 1) {
    found.push({
      code: 'C49',
      at: { path: [forms[1] ?? 'title'], side: 'key' },
      message: { ko: '입장이 하나로 정해지지 않았습니다', en: 'It is not clear what the position is' },
      hint: {
        ko: 'text, noStatement: true, notFound: true 가운데 하나만',
        en: 'One of text, noStatement: true, notFound: true',
      },
    });
  }
  const needed = position.text
    ? (['status', 'speaker', 'when', 'sources'] as const)
    : position.noStatement
      ? (['sources'] as const)
      : [];
  for (const key of needed) {
    if (position[key] !== undefined) continue;
    found.push({
      code: key === 'speaker' ? 'C45' : 'B38',
      at: { path: ['text'], side: 'key' },
      message:
        key === 'speaker'
          ? { ko: '누가 한 말인지 없습니다', en: 'It does not say who said this' }
          : { ko: `‘${key}’ 항목이 없습니다`, en: `‘${key}’ is missing` },
      hint:
        key === 'speaker'
          ? {
              ko: 'speaker: { named: hanbit } 또는 { unnamed: { ko: …, en: … }, reason: { ko: …, en: … } }',
              en: 'speaker: { named: hanbit } or { unnamed: { ko: …, en: … }, reason: { ko: …, en: … } }',
            }
          : { ko: `${key}: … 를 적으세요`, en: `Add ${key}: …` },
    });
  }
  return found;
}

/** A source's address is one page of the open web. */
export function findSourceProblems(source: Source, others: readonly Source[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const key of ['url', 'archived'] as const) {
    const address = source[key];
    if (address !== undefined) found.push(...findAddressProblem(key, address));
  }
  const twin = source.url && others.find((other) => other.id < source.id && other.url === source.url);
  if (twin) {
    found.push({
      code: 'B43',
      at: { path: ['url'] },
      message: { ko: `‘${twin.id}’와 같은 주소입니다`, en: `‘${twin.id}’ has the same address` },
      hint: {
        ko: '한 문서는 한 출처입니다. 하나를 지우고 id를 모으세요',
        en: 'One document is one source: keep one of the two',
      },
    });
  }
  found.push(...findDayFault(source), ...findArchiveFault(source));
  if (source.origin === source.id) {
    found.push({
      code: 'B36',
      at: { path: ['origin'] },
      message: { ko: '자기 자신을 출처로 삼고 있습니다', en: 'It names itself as its origin' },
      hint: { ko: '처음 보도한 곳의 id를 적거나 지우세요', en: 'Name the first report, or leave it out' },
    });
  }
  return found;
}

/** An archive keeps a page under the address it was asked for, parameters and all: there an editor has to look. */
function findAddressProblem(key: 'url' | 'archived', address: string): DraftFinding[] {
  const fault = addressFault(address);
  if (!fault) return [];
  const { mended, ...words } = fault;
  return [
    { ...words, at: { path: [key] }, ...(mended && key === 'url' ? { replace: { written: address, mended } } : {}) },
  ];
}

function findDayFault({ published, accessed }: Source): DraftFinding[] {
  const first = startOf(published);
  if (accessed >= first) return [];
  return [
    {
      code: 'A08',
      at: { path: ['accessed'] },
      message: {
        ko: `읽은 날(${accessed})이 나온 날(${first})보다 이릅니다`,
        en: `It was read (${accessed}) before it was published (${first})`,
      },
      hint: { ko: '두 날짜 가운데 틀린 것을 고치세요', en: 'Mend whichever of the two dates is wrong' },
    },
  ];
}

/** The Wayback Machine's addresses name the page they keep; other archives do not say. */
const KEPT_PAGE = /^https:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(?:https?:\/\/)?(.+)$/;

function findArchiveFault({ url, archived }: Source): DraftFinding[] {
  const kept = archived && KEPT_PAGE.exec(archived)?.[1];
  const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?|^www\./, '').replace(/\/+$/, '');
  if (!kept || !url || bare(kept) === bare(url)) return [];
  return [
    {
      code: 'C53',
      at: { path: ['archived'] },
      message: { ko: `다른 쪽의 보존본입니다: ${kept}`, en: `This is an archived copy of another page: ${kept}` },
      hint: { ko: `${url} 의 보존본을 적으세요`, en: `Name an archived copy of ${url}` },
    },
  ];
}
