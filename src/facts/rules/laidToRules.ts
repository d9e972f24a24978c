import { partyList } from '../kinds/deal.ts';
import type { Outcome } from '../kinds/proceeding.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import type { FactRule } from './rule.ts';
import { isKin } from './sidesOf.ts';
import { inAll, LOCALES, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** A claim whose title names who made it, and is no claim of somebody the title does not name. */
function findOthersClaim(figure: Of<'figures'>, world: World): DraftFinding[] {
  const { by, whose } = figure;
  if (by === undefined || whose === undefined || isKin(by, whose, world) || speaksFor(by, whose, world)) return [];
  const names = LOCALES.flatMap((locale) => namesIn(figure.title[locale], locale, world).map(({ owner }) => owner));
  const surname = lastWord(whose, world);
  const isNamed = names.includes(whose) || (surname !== undefined && figure.title.en.includes(surname));
  if (!isNamed || names.some((name) => isKin(name, by, world))) return [];
  return [
    findingAt(
      ['by'],
      {
        ko: `제목과 whose는 ‘${whose}’의 말이라는데 by는 ‘${by}’입니다`,
        en: `By its title and whose it is the word of ‘${whose}’, and by says ‘${by}’`,
      },
      { ko: `by: ${whose}`, en: `by: ${whose}` },
    ),
  ];
}

/** What is titled as one person’s words is spoken by that person. */
function findOthersWords({ title, speaker }: Of<'quotations' | 'positions'>, { facts }: World): DraftFinding[] {
  const named = speaker && 'named' in speaker ? facts.get(speaker.named) : undefined;
  if (named?.folder !== 'people') return [];
  const people = [...facts.values()].filter((fact): fact is Of<'people'> => fact.folder === 'people');
  const own = new Set(nameParts(named));
  const other = people.find(({ id, ...person }) => {
    const [last] = nameParts(person);
    return id !== named.id && last !== undefined && !own.has(last) && isWhose(title.en, last);
  });
  if (!other || [...own].some((part) => inAll(title).some((words) => words.includes(part)))) return [];
  return [
    findingAt(
      ['speaker'],
      {
        ko: `제목은 ‘${other.id}’의 말이라는데 speaker는 ‘${named.id}’입니다`,
        en: `By its title these are the words of ‘${other.id}’, and speaker says ‘${named.id}’`,
      },
      { ko: `speaker: { named: ${other.id} }`, en: `speaker: { named: ${other.id} }` },
    ),
  ];
}

/** The surname, as English has it last or first, and the parts of the Korean. */
const nameParts = ({ title }: Pick<Of<'people'>, 'title'>): string[] => [
  title.en.split(' ').at(-1) ?? '',
  ...title.en.split(' '),
  ...title.ko.split(' '),
];

/** A title that begins with a name, or has it with ’s, speaks of whose words they are. */
const isWhose = (title: string, name: string): boolean =>
  title.startsWith(`${name} on `) || title.startsWith(`${name}’s `) || title.startsWith(`${name}'s `);

/** Whether one holds an office with the other. */
function speaksFor(person: string, house: string, { facts }: World): boolean {
  const fact = facts.get(person);
  return fact?.folder === 'people' && fact.roles.some(({ of }) => of === house);
}

function lastWord(id: string, { facts }: World): string | undefined {
  const fact = facts.get(id);
  return fact?.folder === 'people' ? fact.title.en.split(' ').at(-1) : undefined;
}

const STOPPED = {
  ko: /금지|불허|부결|기각|각하|거부|거절|무산|결렬|반려|실패/,
  en: /\b(?:prohibited|banned|rejected|blocked|dismissed|defeated|voted down|refused|denied|failed)\b/i,
};
const WENT_ON = {
  ko: /허용|승인|허가|가결|통과|인용|타결/,
  en: /\b(?:allowed|approved|permitted|cleared|passed|adopted|granted|upheld)\b/i,
};
const NOT = { ko: /못|않|없|조건/, en: /\b(?:not|no|without|unless)\b/i };

/** What a stage is said to have come to, and the word for it, agree. */
function findTurnedOutcomes(proceeding: Of<'proceedings'>): DraftFinding[] {
  return proceeding.stages.flatMap(({ outcome, label }, at): DraftFinding[] => {
    const against: Partial<Record<Outcome, typeof STOPPED>> = { passed: STOPPED, failed: WENT_ON };
    const words = against[outcome];
    if (!label || !words) return [];
    const contrary = (locale: Locale): boolean => words[locale].test(label[locale]) && !NOT[locale].test(label[locale]);
    if (!LOCALES.every(contrary)) return [];
    return [
      findingAt(
        ['stages', at, 'outcome'],
        {
          ko: `‘${label.ko}’라면서 outcome: ${outcome}입니다`,
          en: `It is called ‘${label.en}’, and outcome is ${outcome}`,
        },
        {
          ko: outcome === 'passed' ? 'outcome: failed' : 'outcome: passed',
          en: outcome === 'passed' ? 'outcome: failed' : 'outcome: passed',
        },
      ),
    ];
  });
}

/** What follows a party’s name in a title and says that it gave, or that it got. */
const GOT = /^(?:이|가)\s(?:받은|얻은|넘겨받은|빌린|받을|얻을)/;
const GAVE = /^(?:이|가)\s(?:준|낸|치른|갚은|투자한|넘긴|빌려준|줄|낼|투자할)/;

/** A title that says who got it agrees with from and to. */
function findTurnedDeals(deal: Of<'deals'>, world: World): DraftFinding[] {
  const [from, to] = [partyList(deal.from), partyList(deal.to)];
  return namesIn(deal.title.ko, 'ko', world).flatMap(({ owner, name, at }): DraftFinding[] => {
    const rest = deal.title.ko.slice(at + name.length);
    const [got, gave] = [GOT.test(rest), GAVE.test(rest)];
    const wrong = got ? from : gave ? to : [];
    if (!wrong.includes(owner) || (got ? to : from).includes(owner)) return [];
    return [
      findingAt(
        [got ? 'from' : 'to'],
        {
          ko: `제목은 ‘${name}’ 쪽이 ${got ? '받았다는데 준 쪽' : '주었다는데 받은 쪽'}입니다`,
          en: `The title says that ‘${owner}’ ${got ? 'got it, and it stands in from' : 'gave it, and it stands in to'}`,
        },
        { ko: 'from과 to가 뒤바뀌었나요?', en: 'Are from and to swapped?' },
      ),
    ];
  });
}

const JOBS = (by: string): string =>
  `---\ntitle: { ko: 누리가 말한 몫, en: The share Nuri speaks of }\nof: hanbit\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: claimed\nby: ${by}\nsources: [hanbit-statement]\n---\n`;
const BILL = (outcome: string): string =>
  `---\ntitle: { ko: 등대법, en: The Lighthouse Bill }\ntype: bill\nbetween: [hanbit, nuri]\nbody: hanbit\nladder: bill\nstages:\n  - { stage: committee, when: 2024-01-10, outcome: ${outcome}, label: { ko: 부결, en: Voted down } }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;
const LAMP = (from: string, to: string): string =>
  `---\ntitle: { ko: 누리가 받은 등, en: A lamp for Nuri }\nfrom: ${from}\nto: ${to}\ninstrument: equity\nstate: paid\nwhat: { ko: 등 하나, en: one lamp }\nwhen: 2024-01-20\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const othersClaim: FactRule<'figures'> = {
  code: 'D50',
  level: 'warning',
  says: { ko: '제목과 다른 쪽의 말이라는 주장', en: 'A claim laid to another than its title names' },
  reads: ['figures'],
  find: findOthersClaim,
  example: { file: 'lighthouse/figures/nuri-claim.mdx', wrong: JOBS('hanbit'), right: JOBS('nuri') },
};

const WORDS = (speaker: string): string =>
  `---\ntitle: { ko: 등에 대한 김의 말, en: Deungdae on the lamp }\nspeaker: { named: ${speaker} }\nwords: the lamp is lit\nlang: en\ntranslation: 등이 켜졌다\nsource: hanbit-statement\nwhen: 2024-01-10\npassage: We say that the lamp is lit tonight.\nstatus: reported\nsources: [hanbit-statement]\n---\n`;
const PERSON = (id: string, ko: string, en: string): Record<string, string> => ({
  [`reference/people/${id}.mdx`]: `---\ntitle: { ko: ${ko}, en: ${en} }\nroles: [{ of: hanbit, title: { ko: 대표, en: chief executive }, from: 2020, sources: [rate-notice] }]\n---\n`,
});

export const wordsOfAnother: FactRule<'quotations' | 'positions'> = {
  code: 'D89',
  level: 'warning',
  says: { ko: '제목과 다른 사람이 한 말', en: 'Words spoken by another than their title names' },
  reads: ['quotations', 'positions'],
  find: findOthersWords,
  example: {
    file: 'lighthouse/quotations/lamp.mdx',
    wrong: WORDS('park-nuri'),
    right: WORDS('kim-deungdae'),
    beside: { ...PERSON('park-nuri', '박누리', 'Park Nuri') },
  },
};

export const turnedOutcome: FactRule<'proceedings'> = {
  code: 'D51',
  level: 'warning',
  says: { ko: '단계의 결과와 이름이 반대', en: 'A stage whose outcome and name contradict each other' },
  reads: ['proceedings'],
  find: findTurnedOutcomes,
  example: { file: 'lighthouse/proceedings/lighthouse-bill.mdx', wrong: BILL('passed'), right: BILL('failed') },
};

export const turnedDeal: FactRule<'deals'> = {
  code: 'D52',
  level: 'warning',
  says: { ko: '제목과 반대인 from과 to', en: 'A deal whose from and to its title contradicts' },
  reads: ['deals'],
  find: findTurnedDeals,
  example: { file: 'lighthouse/deals/lamp.mdx', wrong: LAMP('nuri', 'hanbit'), right: LAMP('hanbit', 'nuri') },
};
