import { colourOf } from '#derive/colour';
import { partyOf } from '#derive/party';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';

/**
 * What tells a party of the story that no colour is left for: `가`, `NPS`. As short as tells it from the other parties. Undefined
 * of a party that has a colour, and of whoever is no party.
 */
export function initialsOf(dossier: Dossier, party: string, locale: Locale): string | undefined {
  const { parties } = dossier.explainer;
  if (!parties.includes(party) || colourOf(dossier, party) !== 'others') return undefined;
  const forms = new Map(parties.map((id) => [id, formsOf(partyOf(dossier, id).title[locale])]));
  const own = forms.get(party) ?? [];
  const others = [...forms].filter(([id]) => id !== party).map(([, each]) => each);
  return own.find((form, at) => others.every((each) => (each[at] ?? each.at(-1)) !== form)) ?? own.at(-1);
}

/** A name shortened, the shortest first: the first letters of its words, then more and more of it. */
function formsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const heads = words.filter((word) => /^\p{Lu}/u.test(word)).map(([head = '']) => head);
  const letters = [...words.join('')];
  const growing = letters.map((_, at) => letters.slice(0, at + 1).join(''));
  return heads.length > 1 ? [heads.slice(0, 3).join(''), ...growing.slice(1)] : growing;
}
