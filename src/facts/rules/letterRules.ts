import { josa } from 'es-hangul';
import { namesIn } from './knownNames.ts';
import type { PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import { typedOnly } from './typedOnly.ts';
import type { Locale } from '../values/text.ts';

/** English whose next word is rightly the same. */
const MAY_REPEAT = new Set(['had', 'that', 'very', 'so', 'bye', 'no', 'more', 'again', 'over']);
/** Particles that never follow one another. */
const DOUBLED_PARTICLE = /(?<=[가-힣A-Za-z])(?:를를|을을|을를|를을|은은|는는|은는|는은|와와|과과|에에)(?=[\s,.])/g;
/** Words that end in what would be two particles. Any noun may end in 이, 가 or 의 and take the same for its particle: 고양이가, 화가가, 회의의. */
const WHOLE_WORDS = /(?:마을을|가을을|노을을|고을을|거을을|을을|은은|[가-힣]은은)$/;

const DOUBLED: Readonly<Record<Locale, (words: string) => RegExpExecArray[]>> = {
  ko: (words) => [
    ...[...words.matchAll(DOUBLED_PARTICLE)].filter(
      (hit) => !WHOLE_WORDS.test(wordUpTo(words, hit.index + hit[0].length)),
    ),
    ...words.matchAll(/(?<![가-힣])([가-힣]{2,}(?:은|는|이|가|을|를|에|의|도|로)) \1(?![가-힣])/g),
  ],
  en: (words) => [...words.matchAll(/\b([a-z]+)\s+\1\b/g)].filter((hit) => !MAY_REPEAT.has(hit[1] ?? '')),
};

/** A word or a particle that stands twice running. */
const findDoubled: PassageRule['find'] = (passage) => {
  if (passage.isName) return [];
  const { words } = typedOnly(passage);
  const hits = DOUBLED[passage.locale](words);
  return hits.map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    message: { ko: `두 번 적었습니다: ${hit[0]}`, en: `It stands twice: ${hit[0]}` },
    hint: { ko: '하나를 지우세요', en: 'Remove one of the two' },
  }));
};

const wordUpTo = (words: string, end: number): string => /[가-힣A-Za-z]*$/.exec(words.slice(0, end))?.[0] ?? '';

const PARTICLES = ['은/는', '이/가', '을/를', '와/과'] as const;
/** How Latin letters that are read one by one end. */
const CLOSED_LETTERS = new Set(['L', 'M', 'N', 'R']);

/** Korean has particles. */
const READS: Readonly<Record<Locale, boolean>> = { ko: true, en: false };

/** A particle goes by the sound its name ends in: 한빛은, 누리가. */
const findWrongParticles: PassageRule['find'] = (passage, world) => {
  if (!READS[passage.locale] || passage.isName) return [];
  return namesIn(passage.words, 'ko', world).flatMap(({ name, at }): PassageFinding[] => {
    const end = at + name.length;
    const particle = /^(?:은|는|을|를|과|와|이|가)(?=[\s,.])/.exec(passage.words.slice(end))?.[0];
    const pair = particle && PARTICLES.find((each) => each.split('/').includes(particle));
    const right = pair && rightParticle(name, pair);
    if (!right || right === particle) return [];
    return [
      {
        from: at,
        to: end + 1,
        message: {
          ko: `조사가 맞지 않습니다: ${name}${particle}`,
          en: `The particle does not fit the name: ${name}${particle}`,
        },
        hint: { ko: `${name}${right}`, en: `${name}${right}` },
      },
    ];
  });
};

function rightParticle(name: string, pair: (typeof PARTICLES)[number]): string | undefined {
  const last = name.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return josa.pick(name, pair);
  if (!/[A-Z]{2}$/.test(name)) return undefined;
  const [first = '', second = ''] = pair.split('/');
  const [closed, open] = pair === '와/과' ? [second, first] : [first, second];
  return CLOSED_LETTERS.has(last) ? closed : open;
}

/** What a draft, another site or an assistant leaves behind. */
const REMAINS: Record<Locale, RegExp> = {
  ko: /무단\s?전재|재배포\s?(?:를\s)?금지|저작권자\s?(?:ⓒ|©|\(c\))|물론입니다!|다듬은 (?:문장|글)은 다음과 같|도움이 되[셨었]|[([](?:[^()[\]]{0,20}\s)?(?:확인|보충|수정|삭제|추가|검토)\s?(?:요망|필요|요함|바람|예정)[)\]]|\[(?:확인|출처|작성|수정|삭제)[^\]]*\]|기자\s?=|=\s?뉴스1\)|뉴스1\s?[ⓒ©]|AI 언어 모델|(?:번역|요약|수정)(?:한 (?:글|문장|내용)|본)은 다음과 같|^네, (?:알겠|번역|요약|다음)/g,
  en: /\bCertainly!|\b(?:Sure|Of course|Absolutely)[,!] (?:here|I)\b|\bHere(?:’s| is| are) (?:the|your) (?:translat\w+|summary|text|draft)\b|\bLet me know if you\b|\bAs an AI\b|\bHere(?:’s| is) (?:a|the|your) (?:revised|rewritten|improved|edited)\b|\bI hope this helps\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b|\[(?:check|confirm|verify|cite|citation|source|tk|todo|fix|ask|see|add|insert|legal)\b[^\]]*\]|\((?:tbc|tk|check|to be confirmed|citation needed)\)|\bTK\b|\blorem ipsum\b/gi,
};

const findRemains: PassageRule['find'] = (passage) =>
  [...typedOnly(passage).words.matchAll(REMAINS[passage.locale])].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    message: {
      ko: `초고나 다른 곳에서 남은 말입니다: ${hit[0]}`,
      en: `Left over from a draft or another page: ${hit[0]}`,
    },
    hint: {
      ko: '지우세요. 확인할 것이 있으면 unknowns에 적으세요',
      en: 'Remove it; what is to be checked belongs in unknowns',
    },
  }));

const FILE = 'lighthouse/deals/hanbit-nuri-deal.mdx';

export const doubledWord: PassageRule = {
  code: 'D26',
  level: 'warning',
  says: { ko: '두 번 적은 말이나 조사', en: 'A word or particle written twice' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findDoubled,
  example: {
    file: FILE,
    wrong: 'note: { ko: 등대를를 지었다., en: It was built. }\n',
    right: 'note: { ko: 등대를 지었다., en: It was built. }\n',
  },
};

export const wrongParticle: PassageRule = {
  code: 'D27',
  level: 'warning',
  says: { ko: '이름에 맞지 않는 조사', en: 'A particle that does not fit the name' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findWrongParticles,
  example: {
    file: FILE,
    wrong: 'note: { ko: 누리이 빌렸다., en: Nuri rents it. }\n',
    right: 'note: { ko: 누리가 빌렸다., en: Nuri rents it. }\n',
  },
};

export const draftRemains: PassageRule = {
  code: 'D28',
  level: 'warning',
  says: { ko: '초고나 다른 곳에서 남은 말', en: 'Words left over from a draft or another page' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findRemains,
  example: {
    file: FILE,
    wrong: 'note: { ko: 등대를 지었다(확인 요망)., en: It was built. }\n',
    right: 'note: { ko: 등대를 지었다고 확인했다., en: It was built. }\n',
  },
};
