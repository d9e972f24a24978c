import { allLanguages, citedBy } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import type { FactRule } from './rule.ts';
import { claimAgainst, claimBeyond, toldBy, wordingsOf, type Claim } from './wordings.ts';
import { LOCALES, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** What an event’s title and summary claim goes no further than what its sources are stated to say. */
function findOverstatedStages(event: Event & { folder: 'events' }, world: World): DraftFinding[] {
  if (event.status === 'expected') return [];
  const stated = citedBy(event, world)
    .map(({ source, says }) => `${allLanguages(says)}\n${allLanguages(source.title)}`)
    .join('\n');
  const others = wordingsOf(world, 'stage');
  return (['title', 'summary'] as const).flatMap((field) =>
    LOCALES.flatMap((locale): DraftFinding[] => {
      const text = event[field]?.[locale] ?? '';
      return [
        ...[...world.ladders.values()].flatMap((ladder) =>
          overstated(field, locale, claimBeyond(ladder, text, locale, stated), toldBy(ladder)),
        ),
        ...others.flatMap((wording) =>
          overstated(field, locale, claimAgainst(wording, text, locale, stated), toldBy(wording)),
        ),
      ];
    }),
  );
}

function overstated(
  field: string,
  locale: Locale,
  claim: Claim | undefined,
  told: Pick<DraftFinding, 'hint' | 'level'>,
): DraftFinding[] {
  if (!claim) return [];
  return [
    {
      at: { path: [field, locale], text: { from: claim.at, to: claim.at + claim.words.length } },
      message: {
        ko: `출처에 적힌 단계보다 앞서갑니다: ${claim.words}`,
        en: `This goes further than its sources are stated to: ${claim.words}`,
      },
      ...told,
    },
  ];
}

export const overstatedStage: FactRule<'events'> = {
  code: 'C85',
  level: 'warning',
  says: { ko: '출처에 적힌 단계보다 앞선 말(조사를 지정으로)', en: 'A stage beyond what the sources state' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findOverstatedStages,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }\nwhen: 2024-01-10\nparties: [hanbit, nuri]\nkey: true\nabout: [hanbit-nuri-deal, exclusive-light]\nstatus: announced\nsources: [hanbit-statement]',
    wrong:
      'title: { ko: 등대 문화재 지정, en: The lighthouse is designated a monument }\nwhen: 2024-01-10\nparties: [hanbit, nuri]\nkey: true\nabout: [hanbit-nuri-deal, exclusive-light]\nstatus: announced\nsources: [{ id: hanbit-statement, says: { ko: 지정할지 조사를 시작했다고 한다., en: It says that an inquiry has begun. } }]',
    right:
      'title: { ko: 등대 문화재 지정 여부 조사, en: An inquiry into designation begins }\nwhen: 2024-01-10\nparties: [hanbit, nuri]\nkey: true\nabout: [hanbit-nuri-deal, exclusive-light]\nstatus: announced\nsources: [{ id: hanbit-statement, says: { ko: 지정할지 조사를 시작했다고 한다., en: It says that an inquiry has begun. } }]',
  },
};
