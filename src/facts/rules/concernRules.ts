import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { concerns, type Issue } from '../kinds/issue.ts';
import type { Position } from '../kinds/position.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** Whose issue it is not has no position on it: the cell is empty, and a file for it would never be shown. */
function findUnasked({ id, issue, party }: Position, { facts, explainer }: World): DraftFinding[] {
  const its = facts.get(issue);
  if (its?.folder !== 'issues' || !explainer.parties.includes(party) || concerns(its, party)) return [];
  const asked = [...(its.parties ?? []), party].join(', ');
  return [
    {
      at: { path: [], side: 'key' },
      message: {
        ko: `쟁점 ${issue}에 얽히지 않은 당사자의 입장입니다: ${party}`,
        en: `The issue ${issue} does not concern ${party}`,
      },
      hint: {
        ko: `positions/${id}.mdx를 지우거나, issues/${issue}.mdx에 parties: [${asked}]`,
        en: `Remove positions/${id}.mdx, or write parties: [${asked}] in issues/${issue}.mdx`,
      },
    },
  ];
}

/** An issue concerns parties to the story: only they have a column. */
function findStrangers({ parties = [] }: Issue, { explainer }: World): DraftFinding[] {
  return parties.flatMap((party, at): DraftFinding[] =>
    explainer.parties.includes(party)
      ? []
      : [
          {
            at: { path: ['parties', at] },
            message: {
              ko: withParticles`‘${party}’는 이 해설의 당사자가 아닙니다`,
              en: `‘${party}’ is no party to this explainer`,
            },
            hint: {
              ko: `당사자: ${explainer.parties.join(', ')}. 새 당사자면 explainer.mdx의 parties에 더하세요`,
              en: `The parties: ${explainer.parties.join(', ')}. Add a new one to parties in explainer.mdx`,
            },
          },
        ],
  );
}

export const unaskedPosition: FactRule<'positions'> = {
  code: 'B45',
  level: 'error',
  says: { ko: '쟁점에 얽히지 않은 당사자의 입장', en: 'A position on an issue that does not concern the party' },
  reads: ['positions'],
  find: findUnasked,
  example: {
    file: 'lighthouse/positions/who-paints--nuri.mdx',
    wrong:
      '---\ntitle: { ko: 칠에 대한 누리의 말, en: Nuri on the paint }\nstatus: reported\nsources: [harbour-register]\ntext: { ko: 누리는 말한 것이 있다., en: Nuri has spoken. }\nwhen: 2024-01\nspeaker: { named: nuri }\n---\n',
    right: 'gone',
    beside: {
      'lighthouse/issues/who-paints.mdx':
        '---\ntitle: { ko: 칠하는 이, en: Who paints }\nquestion: { ko: 누가 칠하나?, en: Who paints it? }\norder: 2\nparties: [hanbit]\nstatus: reported\nsources: [harbour-register]\n---\n',
      'lighthouse/positions/who-paints--hanbit.mdx':
        '---\ntitle: { ko: 칠에 대한 한빛의 말, en: Hanbit on the paint }\nnotFound: { looked: { ko: 항만 신문, en: the Harbour Gazette }, until: 2024-01-31 }\n---\n',
    },
  },
};

export const strangeParty: FactRule<'issues'> = {
  code: 'B46',
  level: 'error',
  says: { ko: '당사자가 아닌 이에게 물은 쟁점', en: 'An issue that concerns somebody who is no party' },
  reads: ['issues'],
  find: findStrangers,
  example: {
    file: 'lighthouse/issues/who-owns.mdx',
    wrong: 'parties: [hanbit, nuri, kim-deungdae]\n',
    right: 'parties: [nuri, hanbit]\n',
  },
};
