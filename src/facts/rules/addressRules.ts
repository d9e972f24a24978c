import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

type Source = Of<'sources'>;

/** Endings that stand before a country’s: co.kr, gov.uk. */
const GENERIC = new Set(['com', 'org', 'net', 'gov', 'edu', 'int', 'mil', 'co', 'go', 'or', 'ac', 're', 'ne']);
/** Where anybody may write under any name. */
const ANYBODYS =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|medium\.com|substack\.com|tumblr\.com|weebly\.com|wixsite\.com|tistory\.com|brunch\.co\.kr|velog\.io|github\.io|pages\.dev|netlify\.app|vercel\.app)$/;

const urlOf = rememberedBy(({ url }: Source): URL | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url) : undefined,
);

/** An address as one page has it, however it is written: without scheme, www, query and closing stroke. */
const pageOf = rememberedBy((source: Source): string | undefined => {
  const url = urlOf(source);
  return (
    url && `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/(?:amp|index\.html?)?\/*$/, '')}`.toLowerCase()
  );
});

const twinKey = rememberedBy(({ title, publisher, published }: Source): string =>
  JSON.stringify([title.en, publisher.en, published]),
);

/** One page, or one document, under two ids would count as two. Exactly the same address has a rule of its own. */
function findTwinPages(source: Source, { sources }: World): DraftFinding[] {
  const twin = sources.find((other) => {
    if (other.id >= source.id || (other.url !== undefined && other.url === source.url)) return false;
    const isOnePage = pageOf(source) !== undefined && pageOf(other as Source) === pageOf(source);
    if (isOnePage) {
      const isOneDay = JSON.stringify(other.published) === JSON.stringify(source.published);
      const isQuery = urlOf(source)?.search !== urlOf(other as Source)?.search;
      return !isQuery || (isOneDay && other.publisher.en === source.publisher.en);
    }
    return (other.url === undefined || source.url === undefined) && twinKey(other as Source) === twinKey(source);
  });
  if (!twin) return [];
  return [
    findingAt(
      [source.url === undefined ? 'title' : 'url'],
      { ko: withParticles`‘${twin.id}’와 같은 문서입니다`, en: `This is the same document as ‘${twin.id}’` },
      {
        ko: '한 문서는 한 출처입니다. 하나를 지우고 id를 모으세요',
        en: 'One document is one source: keep one of the two',
      },
    ),
  ];
}

/** A well-known name with something behind it belongs to whoever owns what is behind it. */
function findLookalikeHost(source: Source): DraftFinding[] {
  const labels = urlOf(source)?.hostname.split('.') ?? [];
  const at = labels.findIndex((label, n) => n > 0 && GENERIC.has(label) && n < labels.length - 2);
  const isSecondLevel = at === labels.length - 2;
  if (at < 0 || isSecondLevel || !['com', 'org', 'net', 'gov', 'edu', 'int', 'mil'].includes(labels[at] ?? ''))
    return [];
  const owner = labels.slice(-2).join('.');
  return [
    findingAt(
      ['url'],
      {
        ko: `${labels.slice(0, at + 1).join('.')}처럼 보이지만 ${owner}의 주소입니다`,
        en: `It looks like ${labels.slice(0, at + 1).join('.')} and belongs to ${owner}`,
      },
      { ko: '문서를 낸 곳의 주소를 적으세요', en: 'Give the address at whoever published it' },
    ),
  ];
}

/** A document has a page of its own, at whoever published it. */
function findForeignPages(source: Source, { sources, explainer }: World): DraftFinding[] {
  const url = urlOf(source);
  // The article an explainer starts from is not linked to where its own address is not known.
  if (!url || source.kind === 'commentary' || source.id === explainer.startsFrom) return [];
  if (url.pathname === '/' && url.search === '') {
    return [
      findingAt(
        ['url'],
        { ko: '문서가 아니라 사이트의 첫 화면입니다', en: 'This is the front page of a site, not the document' },
        { ko: '그 문서의 주소를 적으세요', en: 'Give the address of the document itself' },
      ),
    ];
  }
  const isKnownAs = sources.some(
    (other) =>
      other.id !== source.id && other.publisher.en === source.publisher.en && urlOf(other as Source)?.host === url.host,
  );
  if (!ANYBODYS.test(url.host) || isKnownAs) return [];
  return [
    findingAt(
      ['url'],
      {
        ko: `누구나 어떤 이름으로든 쓸 수 있는 곳입니다: ${url.host}`,
        en: `Anybody may write there under any name: ${url.host}`,
      },
      {
        ko: '낸 곳의 원래 주소를 적거나, 견해라면 kind: commentary',
        en: 'Give the publisher’s own address; if it is an opinion, kind: commentary',
      },
    ),
  ];
}

export const twinPage: FactRule<'sources'> = {
  code: 'C36',
  level: 'error',
  says: { ko: '한 문서가 두 출처', en: 'One document as two sources' },
  reads: ['sources'],
  find: findTwinPages,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'https://harbour.example.org/register',
    wrong: 'https://www.hanbit.example.org/news/',
    right: 'https://www.harbour.example.org/register/',
  },
};

export const lookalikeHost: FactRule<'sources'> = {
  code: 'C37',
  level: 'error',
  says: { ko: '다른 곳을 닮은 주소', en: 'An address that looks like another’s' },
  reads: ['sources'],
  find: findLookalikeHost,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'https://harbour.example.org/register',
    wrong: 'https://harbour.gov.register.example/a',
    right: 'https://harbour.gov.uk/a',
  },
};

export const foreignPage: FactRule<'sources'> = {
  code: 'C38',
  level: 'warning',
  says: { ko: '그 문서의 주소가 아닌 듯함', en: 'Seemingly not the address of the document' },
  reads: ['sources'],
  find: findForeignPages,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    at: 'https://harbour.example.org/register',
    wrong: 'https://harbour.example.org/',
    right: 'https://harbour.example.org/entry',
  },
};
