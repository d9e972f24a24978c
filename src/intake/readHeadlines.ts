import { placementOf } from './placement.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readText } from './readText.ts';
import type { WrittenFile } from './writtenFile.ts';

/** Every headline and section heading written in one language: what the headline font must hold. */
export function readHeadlines(files: readonly WrittenFile[], locale: 'ko' | 'en'): string {
  return files
    .flatMap((file) => {
      const placement = placementOf(file.path);
      if (placement.role === 'explainer') return [headlineOf(file, locale)];
      if (placement.role !== 'story' || placement.locale !== locale) return [];
      return readText(file.text, 'block').sections.map(({ heading }) => heading);
    })
    .join('');
}

function headlineOf(file: WrittenFile, locale: 'ko' | 'en'): string {
  const headline = readFrontmatter(file).fact?.data['headline'] as Record<string, unknown> | undefined;
  return String(headline?.[locale] ?? '');
}
