import type { Passage, PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import { numberTyped } from './wordRules.ts';

const KOREAN_NUMBER_WORDS =
  /(?<![0-9０-９])(?:[일이삼사오육칠팔구십백천만억조]{2,}|[십백천만억조])\s?(?:달러|원(?![가-힣])|원(?=이[다라며고]|이었|[을은의에씩쯤대]|어치|짜리|가량|정도|으로|보다|까지)|퍼센트|%)|[一二三四五六七八九十百千]+\s?[萬億兆%]/g;
const ENGLISH_NUMBER_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:[ -]\w+)?\s+(?:million|billion|trillion|dollars|won(?!\s+(?:the|their|its|his|her|an?|in|on|over|by|back|all|every)\b)|per ?cent|percent)\b/gi;
/** An amount in words: ‘오백억 달러’. What stands in <Literal> says itself why it is typed; a section’s heading and a question are read too. */
const findNumberWords = rememberedBy((passage: Passage): PassageFinding[] => {
  if (passage.isName) return [];
  const pattern = { ko: KOREAN_NUMBER_WORDS, en: ENGLISH_NUMBER_WORDS }[passage.locale];
  return [...typedIn(passage.text).matchAll(pattern)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    ...numberTyped(hit[0]),
  }));
});

/** The text with all but its typed words blanked, so that places in it are places in the text. */
function typedIn(text: string): string {
  const blank = (of: string): string => ' '.repeat(of.length);
  return text.replace(/<Literal\b[^>]*>[^]*?<\/Literal>/g, blank).replace(/<[^>]*>/g, (tag) => {
    const heading = /^(<(?:Section\b[^>]*\bheading|Question\b[^>]*\bask)=")([^"]*)/.exec(tag);
    const [ahead = '', said = ''] = heading?.slice(1) ?? [];
    return blank(ahead) + said + blank(tag.slice(ahead.length + said.length));
  });
}

export const spelledNumber: PassageRule = {
  code: 'A30',
  level: 'warning',
  says: { ko: '사실에서 가져오지 않은, 말로 적은 수', en: 'A number in words, not taken from a fact' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findNumberWords,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 오백억 달러를 넣었다., en: It put in the money. }\n',
    right: 'note: { ko: <Money of="hanbit-nuri-deal" />를 넣었다., en: It put in the money. }\n',
  },
};
