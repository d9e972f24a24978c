import type { Nodes } from 'mdast';
import { partNamed, whenOf } from '#derive/values';
import { factOf, findFact, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { attributesOf } from '#intake/elements';
import { isMistake, readTree } from '#intake/storyTree';
import { formatWhen } from './date.ts';
import { formatRate } from './rate.ts';
import { speakValue } from './speakValue.ts';

/** A text with its tags spoken: for titles, descriptions, feeds and alternatives to pictures, where no markup can stand. */
export function plainText(text: string, dossier: Dossier, locale: Locale): string {
  const tree = readTree(text.trim());
  if (isMistake(tree)) throw new Error(tree.message.en);
  return speak(tree, dossier, locale);
}

function speak(node: Nodes, dossier: Dossier, locale: Locale): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const said = speakTag(node.name ?? '', attributesOf(node), dossier, locale);
    if (said !== undefined) return said;
  }
  return 'children' in node ? node.children.map((child) => speak(child as Nodes, dossier, locale)).join('') : '';
}

function speakTag(
  tag: string,
  attributes: Record<string, string>,
  dossier: Dossier,
  locale: Locale,
): string | undefined {
  const id = attributes['of'] ?? '';
  const part = partNamed(attributes);
  switch (tag) {
    case 'Value':
    case 'Money':
    case 'Share':
    case 'Count':
      return speakValue(tag, attributes, part, dossier, locale);
    case 'When':
      return formatWhen(whenOf(dossier, id, part), locale, (attributes['show'] ?? 'full') as 'full');
    case 'Rate':
      return formatRate(factOf(dossier, 'exchange-rates', id), locale);
    case 'Name':
    case 'Term':
    case 'Cite': {
      const fact = findFact(dossier, id);
      return fact && 'title' in fact ? fact.title[locale] : id;
    }
    case 'Status':
      return '';
    default:
      return undefined;
  }
}
