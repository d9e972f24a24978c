import type { Message } from '#intake/problem';
import type { Ladder, Stage } from '../kinds/ladder.ts';
import type { Wording, WordingForm } from '../kinds/wording.ts';
import { LOCALES, type Locale, type Text } from '../values/text.ts';
import type { Phrases } from '../kinds/phrases.ts';
import { hitAtEnd, hitsIn, says, saysInEither } from './phrases.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';

/** Words found in a text. */
export interface Claim {
  at: number;
  words: string;
}

const byForm = rememberedBy((wording: World['wording']) => Map.groupBy(wording.values(), ({ form }) => form));

/** The wordings of a form that this explainer may use. */
export function wordingsOf({ wording }: Pick<World, 'wording'>, form: WordingForm): readonly Wording[] {
  return byForm(wording).get(form) ?? [];
}

/** What a finding takes over from the wording that found it. */
export function toldBy({ mend, level }: Pick<Wording, 'mend' | 'level'>): { hint: Message; level?: 'note' } {
  return { hint: mend ?? { ko: '', en: '' }, ...(level === 'note' ? { level } : {}) };
}

/** What a sentence claims in these words, unless it takes the claim back or says whose it is. */
export function claimsIn(wording: Wording, sentence: string, locale: Locale, isTitle: boolean): Claim[] {
  if (says(sentence, wording.unless, locale) || says(sentence, wording.undone, locale)) return [];
  const hits = [
    ...hitsIn(sentence, wording.says, locale),
    ...(isTitle ? hitAtEnd(sentence, wording.atEnd, locale) : []),
  ];
  return hits.map(({ index, 0: words }) => ({ at: index, words: words.trimEnd() }));
}

/**
 * What a sentence claims in these words in its own voice. A word that takes it back, or says whose it is, has to govern it: in
 * English it stands before it, or after it behind a comma; in Korean after it, and before it only in -면 (…에 따르면). A Korean sentence
 * that ends with the claim is nobody else’s.
 */
export function ownClaims(wording: Wording, sentence: string, locale: Locale, isTitle: boolean): Claim[] {
  if (/[?？]\s*$/.test(sentence)) return [];
  const hits = [
    ...hitsIn(sentence, wording.says, locale),
    ...(isTitle ? hitAtEnd(sentence, wording.atEnd, locale) : []),
  ];
  return hits
    .filter((hit) => !isGoverned(wording, sentence, locale, hit))
    .map(({ index, 0: words }) => ({ at: index, words: words.trimEnd() }));
}

function isGoverned(wording: Wording, sentence: string, locale: Locale, hit: RegExpExecArray): boolean {
  const [before, after] = [sentence.slice(0, hit.index), sentence.slice(hit.index + hit[0].length)];
  return GOVERNS[locale](wording, before, hit[0], after);
}

const GOVERNS: Readonly<Record<Locale, (by: Wording, before: string, hit: string, after: string) => boolean>> = {
  ko: ({ unless, undone }, before, hit, after) => {
    if (unless && says(before, leading(unless), 'ko')) return true;
    return !hit.endsWith('다') && (says(after, unless, 'ko') || says(after, undone, 'ko'));
  },
  en: ({ unless, undone }, before, _hit, after) => {
    const clause = before.slice(before.search(/[^,;:—]*$/));
    const aside = /[,;—–][^]*$/.exec(after)?.[0] ?? '';
    return says(before, unless, 'en') || says(aside, unless, 'en') || says(clause, undone, 'en');
  },
};

/** Those that say ahead of a Korean sentence whose word it is: 따르면. */
const leading = rememberedBy(({ ko }: Phrases): Phrases => ({ ko: ko.filter((each) => each.endsWith('면')), en: [] }));

/** What a text says against what its sources are stated to say. */
export function claimAgainst(wording: Wording, text: string, locale: Locale, stated: string): Claim | undefined {
  if (!saysInEither(stated, wording.stated)) return undefined;
  if (says(text, wording.unless ?? wording.stated, locale)) return undefined;
  return claimed(hitsIn(text, wording.says, locale));
}

/** What a text claims beyond the last stage that its sources are stated to have reached. One that names an earlier stage says how far things are. */
export function claimBeyond(ladder: Ladder, text: string, locale: Locale, stated: string): Claim | undefined {
  const isReached = (stage: Stage): boolean => saysInEither(stated, stage.stated ?? stage.says);
  const last = ladder.stages.findLastIndex(isReached);
  return last < 0 ? undefined : claimAfter(ladder, last, text, locale);
}

/** What a text claims beyond a stage of a ladder, given by its place there. */
export function claimAfter(ladder: Ladder, last: number, text: string, locale: Locale): Claim | undefined {
  if (says(text, ladder.unless, locale)) return undefined;
  if (ladder.stages.slice(0, last + 1).some((stage) => says(text, stage.says, locale))) return undefined;
  const later = ladder.stages.slice(last + 1).flatMap(({ says: words, stated }) => [words, stated]);
  return claimed(later.flatMap((words) => hitsIn(text, words, locale)));
}

/** Whether the words just before a place take back what stands there: ‘former’ an office. */
export function isTakenBack({ unless }: Wording, before: string, locale: Locale): boolean {
  return hitAtEnd(before, unless, locale).length > 0;
}

/** Whether a text says that somebody with this name was not there. */
export function leavesOut({ says: absent }: Wording, stated: string, name: Text): boolean {
  return LOCALES.some((locale) =>
    hitsIn(stated, absent, locale).some(({ index }) => {
      const before = stated.slice(0, index).trimEnd();
      const bare = { ko: before.replace(/(?:은|는|이|가)$/, ''), en: before }[locale];
      return before.endsWith(name[locale]) || bare.endsWith(name[locale]);
    }),
  );
}

function claimed(hits: readonly RegExpExecArray[]): Claim | undefined {
  const [hit] = hits;
  return hit && { at: hit.index, words: hit[0] };
}
