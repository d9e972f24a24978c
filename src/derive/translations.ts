import type { Dossier, Fact } from '#facts/kinds/dossier';
import { readerTexts, type ReaderText } from '#facts/rules/readerTexts';
import { OWN_LOCALE, type Locale } from '#facts/values/text';

/** A text whose translation does not look like one. */
export interface OddTranslation {
  fact: Fact;
  /** `note`, `versions[0].plain` */
  field: string;
  own: string;
  other: string;
  locale: Locale;
  why: 'same' | 'short' | 'long';
}

/**
 * How long a translation is to the site’s own language, English about twice as long as Korean; beyond these bounds somebody should look.
 * Texts of some length in the first three explainers lie between 1.6 and 3.9; titles and notes, which are read here too, vary more.
 */
const BOUNDS: Readonly<Record<Locale, readonly [shortest: number, longest: number]>> = { ko: [1, 1], en: [0.9, 4.5] };
/** Shorter texts, names mostly, may differ as they like. */
const ENOUGH_TO_JUDGE = 12;

/** Translations worth a second look: the same words twice, or far apart in length. */
export function oddTranslations(dossier: Dossier): OddTranslation[] {
  return dossier.facts.flatMap((fact) => {
    const texts = readerTexts(fact.folder, fact);
    const fieldOf = ({ path }: ReaderText): string => path.slice(0, -1).join('.');
    const own = new Map(texts.filter(({ locale }) => locale === OWN_LOCALE).map((text) => [fieldOf(text), text]));
    return texts.flatMap((other): OddTranslation[] => {
      const { locale } = other;
      const from = own.get(fieldOf(other));
      if (locale === OWN_LOCALE || !from) return [];
      const why = oddity(withoutTags(from.text), withoutTags(other.text), BOUNDS[locale]);
      return why ? [{ fact, field: fieldOf(other), own: from.text, other: other.text, locale, why }] : [];
    });
  });
}

function oddity(
  own: string,
  other: string,
  [shortest, longest]: readonly [number, number],
): OddTranslation['why'] | undefined {
  if (own === other) return /[\uac00-\ud7a3]/.test(own) || own.includes(' ') ? 'same' : undefined;
  if (own.length < ENOUGH_TO_JUDGE) return undefined;
  const ratio = other.length / own.length;
  return ratio < shortest ? 'short' : ratio > longest ? 'long' : undefined;
}

/** A tag stands for a word or two, in any language. */
function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/g, '00').trim();
}
