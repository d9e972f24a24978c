import { isDeskLanguage, USUAL_DESK_LANGUAGE, type DeskLanguage } from '#intake/languages';

/** The language of `--lang`, read ahead of all other options: what is wrong with those is said in it too. */
export function askedLanguage(given: readonly string[] = process.argv): DeskLanguage {
  const at = given.indexOf('--lang');
  const word = at < 0 ? given.find((each) => each.startsWith('--lang='))?.slice('--lang='.length) : given[at + 1];
  return isDeskLanguage(word) ? word : USUAL_DESK_LANGUAGE;
}
