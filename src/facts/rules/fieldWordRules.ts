import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import type { FactRule } from './rule.ts';
import { isKin } from './sidesOf.ts';
import type { World } from './world.ts';
import { LOCALES, type Text, type Locale } from '../values/text.ts';

/** Whom the texts name, in either language. */
function namedIn(texts: readonly (Text | undefined)[], world: World): string[] {
  return texts.flatMap((text) =>
    text
      ? LOCALES.flatMap((locale) => namesIn(text[locale], locale, world).flatMap(({ id, owner }) => [id, owner]))
      : [],
  );
}

/** Who makes a product, what a company belongs to: where the words name others, they name these too. */
function findUnnamedOwner(fact: Of<'terms' | 'organisations'>, world: World): DraftFinding[] {
  const [field, id, text] =
    fact.folder === 'terms'
      ? (['maker', fact.maker, fact.definition] as const)
      : (['partOf', fact.partOf, fact.role] as const);
  const ids = id === undefined ? [] : [id];
  const named = namedIn([text], world).filter(
    (id) => id !== fact.id && world.facts.get(id)?.folder === 'organisations',
  );
  const missing = ids.filter((id) => !named.some((other) => isKin(other, id, world)));
  const others = [...new Set(named.filter((id) => !ids.some((own) => isKin(own, id, world))))];
  if (missing.length === 0 || others.length === 0) return [];
  return [
    findingAt(
      [field],
      {
        ko: withParticles`글은 ${others.join(', ')}를 말하는데 ${field}는 ‘${missing.join(', ')}’입니다`,
        en: `The words speak of ${others.join(', ')}, ${field} of ‘${missing.join(', ')}’`,
      },
      { ko: withParticles`${field}나 글 가운데 틀린 쪽을 고치세요`, en: `Mend ${field}, or the words` },
    ),
  ];
}

/** Words and endings that explain nothing. */
const SMALL: Readonly<Record<Locale, RegExp>> = {
  ko: /[은는이가]다?(?=\s|\.|$)|다\./g,
  en: /\b(?:a|an|the|is|are|it|this|that)\b/gi,
};

/** A word is explained in other words. */
function findCircularTerm({ title, definition }: Of<'terms'>): DraftFinding[] {
  return LOCALES.flatMap((locale) => {
    const rest = definition[locale].replaceAll(title[locale], ' ').replace(SMALL[locale], ' ');
    if (/\p{L}{2}/u.test(rest)) return [];
    return [
      findingAt(
        ['definition', locale],
        { ko: '제 이름으로 저를 풀었습니다', en: 'It is explained by itself' },
        {
          ko: '이 말을 모르는 독자에게 쓰는 낱말로 푸세요',
          en: 'Explain it in words for a reader who does not know it',
        },
      ),
    ];
  });
}

const OVER: Text = {
  ko: '끝|종료|폐지|없음|소멸|해제',
  en: '\\b(?:ends?|ended|none|over|no longer|removed|gone|dropped)\\b',
};

/** A clause that is over in its label reaches nowhere; a question that is open is not settled. */
function findContraryLabels(fact: Of<'clauses' | 'unknowns'>): DraftFinding[] {
  if (fact.folder === 'unknowns') {
    return fact.status === 'confirmed' || fact.status === 'announced'
      ? [
          findingAt(
            ['status'],
            { ko: '아직 모르는 것이라면서 확인됐다고 합니다', en: 'An open question is said to be settled' },
            {
              ko: '모르면 status: unverified, 알게 됐으면 파일을 지우고 사실로 적으세요',
              en: 'Open, status: unverified; settled, tell it as a fact and remove this file',
            },
          ),
        ]
      : [];
  }
  return fact.versions.flatMap(({ scope, label }, at) =>
    scope === 'full' && LOCALES.every((locale) => new RegExp(OVER[locale], 'i').test(label[locale]))
      ? findingAt(
          ['versions', at, 'scope'],
          {
            ko: `‘${label.ko}’이라면서 모두 미친다(full)고 합니다`,
            en: `‘${label.en}’, and it is said to reach everything (full)`,
          },
          { ko: '끝났으면 scope: none', en: 'If it has ended, scope: none' },
        )
      : [],
  );
}

export const unnamedOwner: FactRule<'terms' | 'organisations'> = {
  code: 'C41',
  level: 'warning',
  says: { ko: '글이 말하는 쪽과 다른 임자', en: 'Another owner than the words speak of' },
  reads: ['terms', 'organisations'],
  find: findUnnamedOwner,
  example: {
    file: 'reference/terms/lantern.mdx',
    at: 'en: The part of a lighthouse that gives light. }',
    wrong: 'en: What Hanbit makes for its lights. }\nmaker: nuri',
    right: 'en: What Hanbit makes for its lights. }\nmaker: hanbit',
  },
};

export const circularTerm: FactRule<'terms'> = {
  code: 'C42',
  level: 'warning',
  says: { ko: '제 이름으로 저를 푼 용어', en: 'A term explained by itself' },
  reads: ['terms'],
  find: findCircularTerm,
  example: {
    file: 'reference/terms/lantern.mdx',
    at: 'ko: 등대 꼭대기의 빛을 내는 장치.',
    wrong: 'ko: 등명기는 등명기다.',
    right: 'ko: 등대의 꼭대기에서 빛을 내는 장치.',
  },
};

export const contraryLabel: FactRule<'clauses' | 'unknowns'> = {
  code: 'C43',
  level: 'error',
  says: { ko: '이름과 반대인 범위나 상태', en: 'A scope or status against its own words' },
  reads: ['clauses', 'unknowns'],
  find: findContraryLabels,
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    at: 'status: unverified',
    wrong: 'status: announced',
    right: 'status: reported',
  },
};
