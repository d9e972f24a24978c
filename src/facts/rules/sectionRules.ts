import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** What the page sets before or after an id where it makes an anchor of it, and its own places. */
const OWN_ANCHOR = /^(?:main|(?:event|source|term|status|chart|cite|code|search)-.+|.+-(?:heading|title|caption))$/;

/** A section’s id is its address on the page: nothing else there may bear it. */
function findTakenAnchors(sections: readonly string[], { facts }: World): DraftFinding[] {
  return sections.flatMap((id, at) => {
    const other = sections.indexOf(id) < at ? 'section' : (facts.get(id)?.folder ?? '');
    const isOwn = OWN_ANCHOR.test(id);
    if (!other && !isOwn) return [];
    const free = [`about-${id}`.replace(/-(?:heading|title|caption)$/, ''), `${id}-2`].find(
      (name) => !sections.includes(name) && !facts.has(name) && !OWN_ANCHOR.test(name),
    );
    return [
      {
        at: { path: ['sections', at] },
        message: isOwn
          ? {
              ko: withParticles`‘${id}’는 페이지가 제 자리에 쓰는 이름입니다`,
              en: `‘${id}’ is a name the page gives its own places`,
            }
          : other === 'section'
            ? { ko: `‘${id}’ 절이 두 번 있습니다`, en: `There are two sections ‘${id}’` }
            : { ko: withParticles`‘${id}’는 ${other}의 id입니다`, en: `‘${id}’ is the id of something else: ${other}` },
        hint: {
          ko: `절의 id를 달리 지으세요(두 글의 <Section>에서도): ${free ?? '…'}`,
          en: `Give the section another id, in both stories too: ${free ?? '…'}`,
        },
      },
    ];
  });
}

export const takenAnchor: FactRule<'explainer'> = {
  code: 'A38',
  level: 'error',
  says: {
    ko: '절의 id를 같은 페이지의 다른 것이 이미 씀',
    en: 'A section’s id that something else on the page bears',
  },
  reads: ['explainer'],
  find: ({ sections }, world) => findTakenAnchors(sections, world),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'sections: [brief, money]',
    wrong: 'sections: [brief, money, who-pays]',
    right: 'sections: [brief, money]',
  },
};
