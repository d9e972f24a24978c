import { bothLanguages, citedBy } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** A stage that a title may claim, and what its sources say where things are not so far. */
const STAGES = [
  {
    claims: { ko: /지정(?!\s*(?:할|해|여부|하려|하자|될|대상|을|를|예정|절차))/, en: /\bdesignat(?:ed|es|ion)\b/i },
    hedged: /예비|조사|여부|검토|예정|should|whether|preliminar|investigat|inquir|propos|may be|not yet/i,
    sources: /조사|예비|검토|investigat|inquir|preliminar/i,
    reached: /지정(?:했|됐|되었|하기로 (?:결정|했)| 결정)|\bhas designated\b|decision to designate/i,
    mend: {
      ko: '‘지정 여부 조사 시작’처럼 출처에 있는 단계로',
      en: 'The stage the source gives: ‘opens an inquiry into designation’',
    },
  },
  {
    claims: { ko: /훈련\s?중|학습\s?중|한창/, en: /\b(?:is|being|busy|still) train(?:ed|ing)\b|\bin training\b/i },
    hedged: /마친|끝난|finished|already/i,
    sources:
      /이미 (?:훈련|학습)|훈련을 (?:이미 )?(?:마|끝)|already trained|finished training|training (?:was|had been) (?:complete|finished)/i,
    mend: {
      ko: '‘훈련을 마친 모델 공개’처럼 출처에 있는 단계로',
      en: 'The stage the source gives: ‘shows a model already trained’',
    },
  },
  {
    claims: {
      ko: /본계약 체결|계약 체결|수주/,
      en: /\b(?:signs? (?:a )?(?:final )?contract|(?:places?|wins?) an order)\b/i,
    },
    hedged: /의향서|letter of intent|letters of intent|양해각서/i,
    sources: /의향서|양해각서|letters? of intent|memorandum of understanding/i,
    mend: { ko: '‘의향서 체결’처럼 출처에 있는 단계로', en: 'The stage the source gives: ‘signs a letter of intent’' },
  },
] as const;

/** What an event’s title and summary claim goes no further than what its sources are stated to say. */
function findOverstatedStages(event: Event & { folder: 'events' }, world: World): DraftFinding[] {
  if (event.status === 'expected') return [];
  const stated = citedBy(event, world)
    .map(({ source, says }) => `${bothLanguages(says)}\n${bothLanguages(source.title)}`)
    .join('\n');
  return STAGES.flatMap((stage) => {
    if (!stage.sources.test(stated) || ('reached' in stage && stage.reached.test(stated))) return [];
    return (['title', 'summary'] as const).flatMap((field) =>
      (['ko', 'en'] as const).flatMap((locale): DraftFinding[] => {
        const text = event[field]?.[locale] ?? '';
        const hit = stage.hedged.test(text) ? undefined : stage.claims[locale].exec(text);
        if (!hit) return [];
        return [
          {
            at: { path: [field, locale], text: { from: hit.index, to: hit.index + hit[0].length } },
            message: {
              ko: `출처에 적힌 단계보다 앞서 갑니다: ${hit[0]}`,
              en: `This goes further than its sources are stated to: ${hit[0]}`,
            },
            hint: stage.mend,
          },
        ];
      }),
    );
  });
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
