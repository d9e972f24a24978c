import { withParticles } from '#intake/particle';
import { addressFault } from '#intake/linkAddress';
import type { DraftFinding, Told } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { Source } from '../kinds/source.ts';
import { startOf } from '../values/when.ts';
import type { World } from './world.ts';

/** A source's address is one page of the open web. */
export function findSourceAddresses(source: Source): Told[] {
  return (['url', 'archived'] as const).flatMap((key) => {
    const address = source[key];
    return address === undefined ? [] : findAddressProblem(key, address);
  });
}

/** Two records of one address on different days are two documents: a law and its amendments stand at the address of the law. */
function areVersions(a: Source, b: Source): boolean {
  return a.kind === 'record' && b.kind === 'record' && startOf(a.published) !== startOf(b.published);
}

function findTwin(source: Source, { sources }: World): DraftFinding[] {
  const twin =
    source.url &&
    sources.find((other) => other.id < source.id && other.url === source.url && !areVersions(other, source));
  if (!twin) return [];
  return [
    {
      at: { path: ['url'] },
      message: { ko: withParticles`‘${twin.id}’와 같은 주소입니다`, en: `‘${twin.id}’ has the same address` },
      hint: {
        ko: '한 문서는 한 출처입니다. 하나를 지우고 id를 모으세요',
        en: 'One document is one source: keep one of the two',
      },
    },
  ];
}

/** An archive keeps a page under the address it was asked for, parameters and all: there an editor has to look. */
function findAddressProblem(key: 'url' | 'archived', address: string): Told[] {
  const fault = addressFault(address);
  if (!fault) return [];
  const { mended, ...words } = fault;
  return [
    { ...words, at: { path: [key] }, ...(mended && key === 'url' ? { replace: { written: address, mended } } : {}) },
  ];
}

function findDayFault({ published, accessed, gone }: Source): DraftFinding[] {
  const first = startOf(published);
  if (gone !== undefined && gone < accessed) {
    return [
      {
        at: { path: ['gone'] },
        message: {
          ko: `사라진 것을 본 날(${gone})이 읽은 날(${accessed})보다 이릅니다`,
          en: `It was seen to be gone (${gone}) before it was read (${accessed})`,
        },
        hint: { ko: '두 날짜 가운데 틀린 것을 고치세요', en: 'Mend whichever of the two dates is wrong' },
      },
    ];
  }
  if (accessed >= first) return [];
  return [
    {
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
      at: { path: ['archived'] },
      message: { ko: `다른 쪽의 보존본입니다: ${kept}`, en: `This is an archived copy of another page: ${kept}` },
      hint: { ko: `${url} 의 보존본을 적으세요`, en: `Name an archived copy of ${url}` },
    },
  ];
}

export const twinSources: FactRule<'sources'> = {
  code: 'B43',
  level: 'error',
  says: { ko: '같은 주소의 출처가 둘', en: 'Two sources of one address' },
  reads: ['sources'],
  find: findTwin,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'https://harbour.example.org/register',
    wrong: 'https://hanbit.example.org/news',
    right: 'https://harbour.example.org/news',
  },
};

export const readTooEarly: FactRule<'sources'> = {
  code: 'A08',
  level: 'error',
  says: { ko: '나오기 전에 읽었다는 출처', en: 'A source read before it was published' },
  reads: ['sources'],
  find: findDayFault,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'accessed: 2024-02-01',
    wrong: 'accessed: 2019-01-02',
    right: 'accessed: 2024-01-12',
  },
};

export const otherArchive: FactRule<'sources'> = {
  code: 'C53',
  level: 'error',
  says: { ko: '다른 쪽의 보존본', en: 'An archived copy of another page' },
  reads: ['sources'],
  find: findArchiveFault,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    wrong: 'archived: https://web.archive.org/web/20250110000000/https://harbour.example.org/another\n',
    right: 'archived: https://web.archive.org/web/20250110000000/https://harbour.example.org/register\n',
  },
};
