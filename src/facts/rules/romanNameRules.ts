import type { Pair, PairFinding } from './pairs.ts';
import { mayBeWritten } from './romanName.ts';
import type { PairRule } from './rule.ts';

/** A Korean name as the English press writes it: Kim Deung-dae. */
const ENGLISH = /\b([A-Z][a-z]+) ([A-Z][a-z]+)-([a-z]+)\b/g;

/** Every three syllables of a text that may be a name: with a title or particles a word has six at most. */
const threes = (text: string): string[] =>
  (text.match(/[가-힣]{3,}/g) ?? []).flatMap((word) => (word.length > 6 ? [] : [word.slice(0, 3)]));

/** The name of a person in one language is what the letters of the other spell: 용혜인 is no Yong Hae-in’s. */
function findMisspelt(pair: Pair): PairFinding[] {
  const english = [...pair.en.words.matchAll(ENGLISH)];
  if (english.length === 0) return [];
  const korean = threes(pair.ko.words.replace(/[·ㆍ,]/g, ' '));
  return english.flatMap(({ 0: whole, 1: surname = '', 2: first = '', 3: second = '', index }): PairFinding[] => {
    const fits = (name: string): boolean[] => [
      mayBeWritten(name[0] ?? '', surname, true),
      mayBeWritten(name[1] ?? '', first),
      mayBeWritten(name[2] ?? '', second),
    ];
    const all = korean.map((name) => ({ name, fits: fits(name) }));
    if (all.some((each) => each.fits.every(Boolean))) return [];
    const near = all.find((each) => each.fits.filter(Boolean).length === 2);
    if (!near) return [];
    return [
      {
        in: pair.en,
        from: pair.en.from + index,
        to: pair.en.from + index + whole.length,
        message: {
          ko: `두 언어의 이름이 한 글자 다른 듯합니다: ${near.name}, ${whole}`,
          en: `The name seems to differ by a syllable: ${near.name}, ${whole}`,
        },
        hint: { ko: '출처를 보고 틀린 쪽을 고치세요', en: 'Look at the source and mend the wrong one' },
      },
    ];
  });
}

export const romanisedOtherwise: PairRule = {
  code: 'D93',
  level: 'warning',
  says: { ko: '두 언어에서 한 글자 다른 사람 이름', en: 'A Korean name that its English spelling does not fit' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findMisspelt,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 박누리 의원이 물었다., en: Park Na-ri of parliament asked. }\n',
    right: 'note: { ko: 박누리 의원이 물었다., en: Park Nu-ri of parliament asked. }\n',
  },
};
