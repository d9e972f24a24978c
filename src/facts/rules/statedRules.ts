import { bothLanguages, cited, citedBy } from './citations.ts';
import type { Clause } from '../kinds/clause.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import { moneyOfDeal } from '../kinds/deal.ts';
import type { Event } from '../kinds/event.ts';
import type { Position } from '../kinds/position.ts';
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
    claims: { ko: /본계약 체결|계약 체결|수주/, en: /\b(?:signs? (?:a )?(?:final )?contract|orders?)\b/i },
    hedged: /의향서|letter of intent|letters of intent|양해각서/i,
    sources: /의향서|양해각서|letters? of intent|memorandum of understanding/i,
    mend: { ko: '‘의향서 체결’처럼 출처에 있는 단계로', en: 'The stage the source gives: ‘signs a letter of intent’' },
  },
] as const;

/** What an event’s title and summary claim goes no further than what its sources are stated to say. */
export function findOverstatedStages(event: Event & { folder: 'events' }, world: World): DraftFinding[] {
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
            code: 'C85',
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

const AT_LEAST = /이상|적어도|최소한|at least|no less than|or more/i;
const UP_TO = /최대|이하|한도|넘지 않|up to|at most|no more than/i;

/** A qualifier says what the sources are stated to say: up-to is not at-least. */
export function findReversedQualifiers(fact: Fact, world: World): DraftFinding[] {
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return [];
  const stated = citedBy(fact, world)
    .map(({ says }) => bothLanguages(says))
    .join('\n');
  const field = fact.folder === 'deals' ? 'amount' : 'value';
  return [fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value].flatMap((value): DraftFinding[] => {
    const [own, other] = value?.qualifier === 'up-to' ? [UP_TO, AT_LEAST] : [AT_LEAST, UP_TO];
    if (value?.qualifier !== 'up-to' && value?.qualifier !== 'at-least') return [];
    if (!other.test(stated) || own.test(stated)) return [];
    const right = value.qualifier === 'up-to' ? 'at-least' : 'up-to';
    return [
      {
        code: 'C88',
        at: { path: [field, 'qualifier'] },
        message: {
          ko: `출처는 ${right === 'at-least' ? '이상이라고' : '최대라고'} 하는데 ${value.qualifier}로 적었습니다`,
          en: `The source says ${right}, the file ${value.qualifier}`,
        },
        hint: { ko: `qualifier: ${right}`, en: `qualifier: ${right}` },
      },
    ];
  });
}

const UNNAMED = /익명|이름을 밝히지 않|관계자|unnamed|anonymous|not named|familiar with|did not name/i;
const HEDGE = /아니더라도|아니라도|아니어도|몰라도|if not\b|though not/i;
const BOTH = /모두|둘 다|뿐 아니라|물론|\bboth\b|\band (?:in )?(?:the |its )?letter\b|as well as/i;

/** A position names who the sources are stated to name, and says no more than they do. */
export function findOverstatedPositions(position: Position & { folder: 'positions' }, world: World): DraftFinding[] {
  const stated = citedBy(position, world)
    .map(({ says }) => bothLanguages(says))
    .join('\n');
  const found: DraftFinding[] = [];
  if (position.speaker && 'named' in position.speaker && UNNAMED.test(stated)) {
    found.push({
      code: 'C89',
      at: { path: ['speaker', 'named'] },
      message: {
        ko: '출처는 이름 없는 사람의 말이라고 합니다',
        en: 'The source is stated to quote someone unnamed',
      },
      hint: {
        ko: 'speaker: { unnamed: { ko: …을 아는 관계자, en: a person familiar with … }, reason: { ko: …, en: … } }',
        en: 'speaker: { unnamed: { ko: …, en: a person familiar with … }, reason: { ko: …, en: … } }',
      },
    });
  }
  if (position.text && HEDGE.test(stated)) {
    for (const locale of ['ko', 'en'] as const) {
      const hit = HEDGE.test(position.text[locale]) ? undefined : BOTH.exec(position.text[locale]);
      if (!hit) continue;
      found.push({
        code: 'C92',
        at: { path: ['text', locale], text: { from: hit.index, to: hit.index + hit[0].length } },
        message: {
          ko: `출처가 둔 여지를 지웠습니다: ${hit[0]}`,
          en: `The source leaves room that this takes away: ${hit[0]}`,
        },
        hint: { ko: '‘…은 아니더라도 …에는’처럼 출처의 여지를 살리세요', en: 'Keep the source’s room: ‘… if not …’' },
      });
    }
  }
  return found;
}

/** Nobody takes part in an event whose sources, or whose own note, are stated to leave them out. */
export function findAbsentParties(event: Event & { folder: 'events' }, world: World): DraftFinding[] {
  const stated = [...citedBy(event, world).map(({ says }) => bothLanguages(says)), bothLanguages(event.note)].join(
    '\n',
  );
  return event.parties.flatMap((id, at): DraftFinding[] => {
    const party = world.facts.get(id);
    if (party?.folder !== 'organisations') return [];
    const [ko, en] = [party.title.ko, party.title.en].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const absent = new RegExp(
      `${ko}(?:는|은|이|가)?\\s?(?:없다|빠졌다|들어 있지 않다|끼지 않았다)|\\b${en} is (?:not (?:on|in|among)|absent)`,
    );
    if (!absent.test(stated)) return [];
    return [
      {
        code: 'C93',
        at: { path: ['parties', at] },
        message: { ko: `출처는 ‘${id}’ 쪽이 없었다고 합니다`, en: `The source is stated to leave ‘${id}’ out` },
        hint: { ko: `parties에서 ${id}를 빼세요`, en: `Take ${id} out of parties` },
      },
    ];
  });
}

/** Words given as the contract’s own come from a record of it: what is not public cannot be verbatim. */
export function findUnseenContracts(clause: Clause, world: World): DraftFinding[] {
  return clause.versions.flatMap((version, at): DraftFinding[] => {
    if (version.textStatus !== 'verbatim') return [];
    const seen = cited(version.sources, world).some(
      ({ source }) => source.kind === 'record' && source.read !== 'relay',
    );
    if (seen) return [];
    return [
      {
        code: 'C87',
        at: { path: ['versions', at, 'textStatus'] },
        message: {
          ko: '계약서를 읽은 기록이 없는데 원문 그대로라고 적었습니다',
          en: 'Given as verbatim, and no record of the contract itself is cited',
        },
        hint: {
          ko: 'textStatus: party-summary (당사자의 요약) 또는 press-quoted (언론 인용)',
          en: 'textStatus: party-summary, or press-quoted',
        },
      },
    ];
  });
}
