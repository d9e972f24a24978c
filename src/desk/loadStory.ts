import { getEntry, render } from 'astro:content';
import type { Locale } from '#facts/values/text';

/** An explainer's running text in one language, ready to be placed with the story's components. */
export async function loadStory(explainer: string, locale: Locale) {
  const entry = await getEntry('stories', `${explainer}/${locale}`);
  if (!entry) throw new Error(`${explainer}: no story in ${locale}`);
  return (await render(entry)).Content;
}

/** The same text as it was written, for the desk page. */
export async function loadStoryText(explainer: string, locale: Locale): Promise<string> {
  return (await getEntry('stories', `${explainer}/${locale}`))?.body ?? '';
}
