import type { Explainer } from '../kinds/explainer.ts';
import { HEAVIEST_LEAD, leadSize } from '../kinds/image.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt } from './findingAt.ts';
import type { FactRule, PassageRule } from './rule.ts';
import type { World } from './world.ts';

/** What stands under the head is loaded before its reader has done anything. */
function findHeavyLead({ lead = [] }: Explainer, { facts }: World): DraftFinding[] {
  return lead.flatMap((id, at) => {
    const image = facts.get(id);
    if (image?.folder !== 'images' || image.picture.fault || leadSize(image.picture)) return [];
    const { width = 0, bytes = 0 } = image.picture.sizes[0] ?? {};
    return [
      findingAt(
        ['lead', at],
        {
          ko: `제목 아래에 두기에는 무거운 이미지입니다: 폭 ${width}픽셀로 줄여도 ${bytes}바이트`,
          en: `Too heavy an image for the head: ${bytes} bytes even at ${width} pixels`,
        },
        {
          ko: `${HEAVIEST_LEAD}바이트를 넘지 않게 더 작거나 단순한 그림으로 바꾸거나, lead에서 빼고 본문에 <Image of="${id}" />를 두세요`,
          en: `Take a smaller or simpler picture, of ${HEAVIEST_LEAD} bytes at most, or take it out of lead and put <Image of="${id}" /> into the story`,
        },
      ),
    ];
  });
}

export const heavyLead: FactRule<'explainer'> = {
  code: 'D87',
  level: 'error',
  says: {
    ko: `제목 아래에 둔, ${HEAVIEST_LEAD}바이트가 넘는 이미지`,
    en: `An image of more than ${HEAVIEST_LEAD} bytes under the head`,
  },
  reads: ['explainer'],
  find: findHeavyLead,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'keyFacts:',
    wrong: 'lead: [lamp]\nkeyFacts:',
    right: 'lead: [who-owns]\nkeyFacts:',
    beside: {
      'lighthouse/images/lamp.mdx': { fixture: 'image-too-heavy-for-the-head' },
      'lighthouse/images/lamp.jpg': { fixture: 'image-too-heavy-for-the-head' },
    },
  },
};

/** The first two screens of a telephone are those of the head and of the first section: what stands under the head is all they show. */
const findEarlyImages: PassageRule['find'] = ({ folder, text }) => {
  if (folder !== 'story') return [];
  const first = /<Section\b[^>]*>[^]*?<\/Section>/.exec(text);
  if (!first) return [];
  return [...first[0].matchAll(/<Image\b[^>]*>/g)].map(({ 0: tag, index }) => ({
    from: first.index + index,
    to: first.index + index + tag.length,
    message: { ko: '첫 절에는 이미지를 두지 않습니다', en: 'No image stands in the first section' },
    hint: {
      ko: `다음 절로 옮기거나, 줄여서 ${HEAVIEST_LEAD}바이트를 넘지 않으면 explainer.mdx의 lead에 그 id를 적으세요`,
      en: `Move it to a later section; or, where it has at most ${HEAVIEST_LEAD} bytes made smaller, name it under lead in explainer.mdx`,
    },
  }));
};

export const earlyImage: PassageRule = {
  code: 'D88',
  level: 'error',
  says: { ko: '첫 절에 둔 이미지', en: 'An image in the first section' },
  reads: 'passage',
  find: findEarlyImages,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '</Section>',
    wrong: '<Image of="lamp" />\n\n</Section>',
    right: '</Section>',
    beside: {
      'lighthouse/images/lamp.mdx': { fixture: 'image-damaged' },
      'lighthouse/images/lamp.png': { fixture: 'image-without-alt' },
    },
  },
};
