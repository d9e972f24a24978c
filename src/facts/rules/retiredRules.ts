import { withParticles } from '#intake/particle';
import { referencesIn } from '../kinds/references.ts';
import type { DraftFinding } from './draft.ts';
import type { FileRule, PassageRule } from './rule.ts';
import type { World } from './world.ts';

/** Fields that may lead to what we had wrong: what took its place tells where it came from. */
const MAY_NAME = new Set(['supersededBy']);

/** Whether we have retracted the fact as our own error. */
function isMistaken(id: string, { facts }: World): boolean {
  const fact = facts.get(id);
  return fact !== undefined && 'status' in fact && fact.status === 'mistaken';
}

const hint = (id: string): DraftFinding['hint'] => ({
  ko: withParticles`‘${id}’를 여기에서 빼거나, 바로잡은 값을 담은 사실로 바꾸세요. 오보였다는 것은 그 사실의 페이지와 바로잡음이 알립니다`,
  en: `Take ‘${id}’ out here, or name the fact that holds what is right. Its own page and the corrections say that it was our error`,
});

export const tellsMistaken: PassageRule = {
  code: 'E83',
  level: 'error',
  says: { ko: '오보로 거둔 사실을 아직 말함', en: 'A text that still tells what we had wrong' },
  reads: 'passage',
  find: ({ mentions }, world) =>
    mentions.flatMap(({ ids, span }) =>
      ids
        .filter((id) => isMistaken(id, world))
        .map((id) => ({
          from: span.start,
          to: span.end,
          message: { ko: `오보로 거둔 사실을 아직 말합니다: ${id}`, en: `This still tells what we had wrong: ${id}` },
          hint: hint(id),
        })),
    ),
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'status: announced',
    wrong: 'status: mistaken',
    right: 'status: reported',
  },
};

export const countsMistaken: FileRule = {
  code: 'E84',
  level: 'error',
  says: { ko: '오보로 거둔 사실로 셈하거나 그림', en: 'Something reckoned or drawn from what we had wrong' },
  reads: 'file',
  find: (draft, world) =>
    referencesIn(draft)
      .filter(({ id, path }) => isMistaken(id, world) && !MAY_NAME.has(String(path[0])))
      .map(({ id, path, side }) => ({
        at: { path, side },
        message: {
          ko: `오보로 거둔 사실에 기댑니다: ${id}`,
          en: `This rests on what we had wrong: ${id}`,
        },
        hint: hint(id),
      })),
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'status: confirmed',
    wrong: 'status: mistaken',
    right: 'status: announced',
  },
};
