import type { Dossier, Fact } from '#facts/kinds/dossier';
import { readerTexts } from '#facts/rules/readerTexts';
import { OTHER_LOCALE, OWN_LOCALE } from '#facts/values/text';

/** A text whose two languages do not look like translations of each other. */
export interface OddTranslation {
  fact: Fact;
  /** `note`, `versions[0].plain` */
  field: string;
  ko: string;
  en: string;
  why: 'same' | 'short' | 'long';
}

/**
 * English is about twice as long as Korean; beyond these bounds somebody should look. Texts of some
 * length in the first three explainers lie between 1.6 and 3.9; titles and notes, which are read here too, vary more.
 */
const SHORTEST = 0.9;
const LONGEST = 4.5;
/** Shorter texts, names mostly, may differ as they like. */
const ENOUGH_TO_JUDGE = 12;

/** Translations worth a second look: the same words twice, or far apart in length. */
export function oddTranslations(dossier: Dossier): OddTranslation[] {
  return dossier.facts.flatMap((fact) => {
    const texts = readerTexts(fact.folder, fact);
    return texts.flatMap((korean): OddTranslation[] => {
      const field = korean.path.slice(0, -1);
      const english = texts.find(
        ({ locale, path }) => locale === OTHER_LOCALE[OWN_LOCALE] && path.slice(0, -1).join('.') === field.join('.'),
      );
      if (korean.locale !== OWN_LOCALE || !english) return [];
      const why = oddity(withoutTags(korean.text), withoutTags(english.text));
      return why ? [{ fact, field: field.join('.'), ko: korean.text, en: english.text, why }] : [];
    });
  });
}

function oddity(ko: string, en: string): OddTranslation['why'] | undefined {
  if (ko === en) return /[\uac00-\ud7a3]/.test(ko) || ko.includes(' ') ? 'same' : undefined;
  if (ko.length < ENOUGH_TO_JUDGE) return undefined;
  const ratio = en.length / ko.length;
  return ratio < SHORTEST ? 'short' : ratio > LONGEST ? 'long' : undefined;
}

/** A tag stands for a word or two, in either language. */
function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/g, '00').trim();
}
