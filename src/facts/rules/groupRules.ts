import { withParticles } from '#intake/particle';
import type { Draft, DraftFinding } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import { GROUP_TYPE, isGroup } from '../kinds/organisation.ts';
import type { Position } from '../kinds/position.ts';
import type { FactRule, FileRule } from './rule.ts';
import type { World } from './world.ts';

const MEND = {
  ko: '이름을 밝힌 대표의 id를 적거나(speaker: { named: … }), 여럿이 답한 여론조사의 출처를 적으세요(speaker: { poll: … })',
  en: 'Name a representative (speaker: { named: … }), or the source of a poll that they answered (speaker: { poll: … })',
};

/** Nobody hears a group of people speak: a representative who is named does, or a poll. */
function findVoices({ folder, fact }: Draft, { facts }: World): DraftFinding[] {
  const isOf = (id: unknown): boolean => typeof id === 'string' && isGroup(facts.get(id));
  const said = folder === 'positions' ? findVoiceOf(fact as Extract<Fact, { folder: 'positions' }>, isOf) : [];
  if ('by' in fact && isOf(fact.by))
    said.push({
      at: { path: ['by'] },
      message: {
        ko: `이름 없는 여럿은 말하지 않습니다: ${fact.by}`,
        en: `A group of people does not speak: ${fact.by}`,
      },
      hint: {
        ko: '그들을 대신해 말한 사람이나 단체의 id를 적으세요',
        en: 'Name the person or body who spoke for them',
      },
    });
  if (folder !== 'sources' || !('party' in fact)) return said;
  return [
    ...said,
    ...[fact.party].flat().flatMap((id, at): DraftFinding[] =>
      isOf(id)
        ? [
            {
              at: { path: Array.isArray(fact.party) ? ['party', at] : ['party'] },
              message: {
                ko: `이름 없는 여럿은 발표하지 않습니다: ${id}`,
                en: `A group of people announces nothing: ${id}`,
              },
              hint: {
                ko: '글을 낸 단체나 사람의 id를 적거나 party를 지우세요',
                en: 'Name the body or person who issued it, or remove party',
              },
            },
          ]
        : [],
    ),
  ];
}

function findVoiceOf({ text, speaker, party, status }: Position, isOf: (id: unknown) => boolean): DraftFinding[] {
  if (!text || !speaker) return [];
  if (!isOf(party))
    return 'poll' in speaker
      ? [
          {
            at: { path: ['speaker', 'poll'], side: 'key' },
            message: {
              ko: withParticles`여론조사는 이름 없는 여럿의 말입니다. ${party}는 스스로 말합니다`,
              en: `A poll speaks for a group of people; ${party} speaks for itself`,
            },
            hint: { ko: 'speaker: { named: … }', en: 'speaker: { named: … }' },
          },
        ]
      : [];
  const isVoiced = 'poll' in speaker || ('named' in speaker && !isOf(speaker.named));
  const unvoiced: DraftFinding = {
    at: { path: ['speaker'] },
    message: {
      ko: `‘${party}’의 말을 한 이가 없습니다: 이름 없는 여럿은 대표나 여론조사로만 말합니다`,
      en: `Nobody speaks for ‘${party}’: a group of people speaks only through a representative or a poll`,
    },
    hint: MEND,
  };
  const announced: DraftFinding = {
    at: { path: ['status'] },
    message: {
      ko: `이름 없는 여럿(${party})의 입장은 발표일 수 없습니다`,
      en: `What a group of people (${party}) thinks is never announced`,
    },
    hint: {
      ko: 'status: claimed (대표의 말) 또는 reported (조사 결과)',
      en: 'status: claimed where a representative says so, reported where a poll found it',
    },
  };
  return [...(isVoiced ? [] : [unvoiced]), ...(status === 'announced' ? [announced] : [])];
}

/** No organisation is its own part or its own member, directly or by way of others. */
function findOwnMembers(
  { id, members = [], partOf }: Extract<Fact, { folder: 'organisations' }>,
  { facts }: World,
): DraftFinding[] {
  const isInside = (within: string, seen: ReadonlySet<string>): boolean => {
    if (within === id) return true;
    const fact = facts.get(within);
    if (fact?.folder !== 'organisations' || seen.has(within)) return false;
    const below = [...(fact.members ?? []), ...partsOf(within, facts)];
    return below.some((each) => isInside(each, new Set([...seen, within])));
  };
  const at = members.findIndex((member) => isInside(member, new Set()));
  const isOwnPart =
    partOf !== undefined && (partOf === id || partsOf(id, facts).some((part) => isInside(part, new Set())));
  if (at < 0 && !isOwnPart) return [];
  return [
    {
      at: { path: at < 0 ? ['partOf'] : ['members', at] },
      message: { ko: '제 안에 자기 자신이 들어 있습니다', en: 'It stands inside itself' },
      hint: {
        ko: '두 조직 가운데 큰 쪽에만 members를 두거나, 작은 쪽에만 partOf를 두세요',
        en: 'Keep members on the larger of the two, or partOf on the smaller',
      },
    },
  ];
}

function partsOf(id: string, facts: World['facts']): string[] {
  return [...facts.values()].flatMap((fact) =>
    fact.folder === 'organisations' && fact.partOf === id ? [fact.id] : [],
  );
}

const RESIDENTS = `---\ntitle: { ko: 바닷가 주민, en: people of the shore }\ntype: ${GROUP_TYPE}\nrole: { ko: 등대 곁에 산다., en: They live beside it. }\n---\n`;
const GROUP_WORD = '---\ntitle: { ko: 여럿, en: group of people }\n---\n';

export const voicelessGroup: FileRule = {
  code: 'C57',
  level: 'error',
  says: { ko: '이름 없는 여럿이 대표나 조사 없이 말함', en: 'A group of people that speaks without a voice' },
  reads: 'file',
  find: findVoices,
  example: {
    file: 'lighthouse/positions/who-owns--residents.mdx',
    wrong:
      '---\ntitle: { ko: 주민의 말, en: What the residents say }\nstatus: claimed\nsources: [harbour-register]\ntext: { ko: 모두의 것이라고 한다., en: They say that it is everybody’s. }\nwhen: 2024-01\nspeaker: { named: residents }\n---\n',
    right:
      '---\ntitle: { ko: 주민의 말, en: What the residents say }\nstatus: claimed\nsources: [harbour-register]\ntext: { ko: 모두의 것이라고 한다., en: They say that it is everybody’s. }\nwhen: 2024-01\nspeaker: { named: kim-deungdae }\n---\n',
    beside: {
      'reference/organisation-types/group.mdx': GROUP_WORD,
      'reference/organisations/residents.mdx': RESIDENTS,
    },
  },
};

export const insideItself: FactRule<'organisations'> = {
  code: 'B47',
  level: 'error',
  says: { ko: '제 안에 자기 자신이 든 조직', en: 'An organisation inside itself' },
  reads: ['organisations'],
  find: findOwnMembers,
  example: {
    file: 'reference/organisations/hanbit.mdx',
    wrong: 'members: [nuri, hanbit]\n',
    right: 'members: [nuri]\n',
  },
};
