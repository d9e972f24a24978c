import { namesIn } from './knownNames.ts';
import type { Passage, PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import { typedOnly } from './typedOnly.ts';
import type { Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** Only Korean is read by its letters here: English keeps foreign words as they are. */
const READS: Readonly<Record<Locale, boolean>> = { ko: true, en: false };

/** What Korean readers read is Korean: not a sentence of English, an English verb, or the signs that headlines save room with. */
const findOtherScript: PassageRule['find'] = (passage, world) => {
  if (!READS[passage.locale] || passage.isName || passage.path.includes('quote')) return [];
  const { words } = typedOnly(passage);
  // One or two words may be a name.
  if (!/[가-힣]/.test(words) && (words.match(/\b[a-z]{2,}\b/g) ?? []).length >= 3) {
    return [
      told(
        words.search(/\S/),
        words.trimEnd().length,
        '한국어 자리에 영어가 있습니다',
        'English where the Korean should be',
        '한국어로 옮기세요',
        'Translate it into Korean',
      ),
    ];
  }
  return [
    ...[...words.matchAll(/(?<![A-Za-z-])[a-z]{3,}(?:했|한다|하는|하기|되[는었]|됐|하며|하고)[가-힣]*/g)].map((hit) =>
      told(
        hit.index,
        hit.index + hit[0].length,
        `영어 동사입니다: ${hit[0]}`,
        `An English verb in the Korean: ${hit[0]}`,
        '우리말로 옮기세요',
        'Write it in Korean',
      ),
    ),
    ...[...words.matchAll(/(?<![\p{Script=Han}(（])[美英中日韓北獨佛露與野靑檢軍](?=\s?[가-힣])/gu)].map((hit) =>
      told(
        hit.index,
        hit.index + hit[0].length,
        `한자 약자입니다: ${hit[0]}`,
        `A character that stands for a name: ${hit[0]}`,
        '한글로 적으세요: 미국, 영국',
        'Write the name in Hangul',
      ),
    ),
    ...latinNames(words, passage, world),
  ];
};

/** A name that has a Korean form is written in it. */
function latinNames(words: string, passage: Passage, world: World): PassageFinding[] {
  return namesIn(words.replace(/[가-힣]/g, ' '), 'en', world).flatMap(({ id, kind, name, at }) => {
    const fact = world.named.get(id);
    const korean = fact && 'title' in fact ? fact.title.ko : name;
    const isApart = !/[A-Za-z가-힣(“‘"']/.test(words[at - 1] ?? '') && !/^\s?[A-Z]/.test(words.slice(at + name.length));
    if (kind === 'terms' || korean.includes(name) || !isApart || passage.text[at] !== name[0]) return [];
    return told(
      at,
      at + name.length,
      `우리말 이름이 있습니다: ${name}`,
      `It has a Korean name: ${name}`,
      korean,
      korean,
    );
  });
}

const told = (from: number, to: number, ko: string, en: string, hintKo: string, hintEn: string): PassageFinding => ({
  from,
  to,
  message: { ko, en },
  hint: { ko: hintKo, en: hintEn },
});

const FILE = 'lighthouse/deals/hanbit-nuri-deal.mdx';

export const otherScript: PassageRule = {
  code: 'D24',
  level: 'warning',
  says: { ko: '한국어 자리의 다른 글자', en: 'Other letters where the Korean should be' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findOtherScript,
  example: {
    file: FILE,
    wrong: 'note: { ko: 등대를 release했다., en: It was built. }\n',
    right: 'note: { ko: 등대를 열었다., en: It was opened. }\n',
  },
};
