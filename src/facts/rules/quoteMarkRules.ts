import { retellsAnother, sentencesOf, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

const squeezed = (text: string): string => text.replace(/[\s.,!?…·“”"‘’']/g, '').toLowerCase();

/** All that is on file as said or as a title: of quotations, of what parties said, of documents. */
const onFile = rememberedBy((facts: World['facts']): string => {
  const all: string[] = [];
  const gather = (data: unknown, isSaid: boolean): void => {
    if (typeof data === 'string') {
      if (isSaid) all.push(squeezed(data));
    } else if (Array.isArray(data)) for (const each of data) gather(each, isSaid);
    else if (data !== null && typeof data === 'object')
      for (const [key, value] of Object.entries(data)) gather(value, isSaid || SAID.has(key));
  };
  for (const fact of facts.values()) gather(fact, fact.folder === 'quotations');
  return all.join('\n');
});
const SAID = new Set(['title', 'quote', 'question', 'answers', 'text']);

/** Double marks say that somebody said these very words: they are those of a quotation or a title on file. */
const findUnkeptQuotes: PassageRule['find'] = (passage, world) => {
  if (passage.isName || retellsAnother(passage) || ['sources', 'quotations'].includes(passage.folder)) return [];
  if (!/[“"]/.test(passage.words)) return [];
  return sentencesOf(passage).flatMap(({ from, words }) =>
    [...words.matchAll(/“([^”]{2,})”|"([^"]{2,})"/g)].flatMap((hit): PassageFinding[] => {
      const said = hit[1] ?? hit[2] ?? '';
      // One or two words are a name or a word of somebody’s.
      if (said.trim().split(/\s+/).length < 3 || onFile(world.facts).includes(squeezed(said))) return [];
      return [
        {
          from: from + hit.index,
          to: from + hit.index + hit[0].length,
          message: { ko: `파일에 없는 말을 인용했습니다: ${said}`, en: `Quoted, and on file nowhere: ${said}` },
          hint: {
            ko: '말한 그대로면 quotations/에 적고 <Quote of="…" />로 부르세요. 풀어 쓴 말이면 따옴표를 빼세요',
            en: 'If these are the words, file them in quotations/ and call <Quote of="…" />; of a paraphrase take the marks off',
          },
        },
      ];
    }),
  );
};

export const unkeptQuote: PassageRule = {
  code: 'C69',
  level: 'warning',
  says: { ko: '파일에 없는 말에 붙은 따옴표', en: 'Quotation marks around what is on file nowhere' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findUnkeptQuotes,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: "note: { ko: '“등대는 이제 우리 것”이라고 했다.', en: 'It said “the light is now ours”.' }\n",
    right: 'note: { ko: 등대는 이제 제 것이라고 했다., en: It said that the light was now its own. }\n',
  },
};
