import { placementOf } from '#facts/kinds/placement';
import { readFrontmatter } from '#intake/frontmatter';
import { countLines } from '#intake/writtenFile';
import type { PlainFile } from './newsroomVary.ts';

/** The sections of the real explainer that a small one keeps; what they name, and what that names, comes with them. */
const SECTIONS = ['korea', 'timeline'];
const KEY_FACTS = ['amazon-openai-investment', 'dram-share'];
/** Fields of the head that speak of facts a small explainer does not have. */
const DROPPED = ['charts', 'lead', 'keyFacts', 'keyDates', 'sections', 'compareRate'];

/** A content folder whose explainers have about a tenth of their facts: some sections, and all that these rest on. */
export function tenthOf(files: readonly PlainFile[]): PlainFile[] {
  const short = files.map(shortened);
  const idOf = (file: PlainFile): string => {
    const placement = placementOf(file.path);
    return placement.role === 'fact' ? placement.id : '';
  };
  const facts = Map.groupBy(short, idOf);
  const kept = new Set<PlainFile>();
  const keep = (file: PlainFile): void => {
    if (kept.has(file)) return;
    kept.add(file);
    // An id is a word in words of its own kind only; one too many is no harm.
    for (const word of file.text.match(/[a-z0-9]+(?:-+[a-z0-9]+)*/g) ?? []) {
      for (const named of facts.get(word) ?? []) keep(named);
    }
  };
  short.filter(({ path }) => ['explainer', 'story'].includes(placementOf(path).role)).forEach(keep);
  // Whoever says that nothing was found says where was looked: the whole explainer does in these.
  short
    .filter(({ path, text }) => path.includes('/unknowns/') && /\b(?:searched|looked|we read)\b/.test(text))
    .forEach(keep);
  return short.filter((file) => kept.has(file));
}

function shortened(file: PlainFile): PlainFile {
  const { role } = placementOf(file.path);
  if (role === 'story') return { ...file, text: sectionsOf(file.text) };
  if (role === 'explainer') return { ...file, text: headOf(file) };
  // What an event is about leads to every clause.
  return { ...file, text: file.text.replace(/^about:\s*\[[^\]]*\]\n/m, '') };
}

function sectionsOf(story: string): string {
  const sections = [...story.matchAll(/<Section id="([\w-]+)"[^]*?<\/Section>/g)];
  const chosen = sections.filter(([, id = '']) => SECTIONS.includes(id)).map(([text]) => text);
  return `${chosen.join('\n\n')}\n`;
}

function headOf({ path, text }: PlainFile): string {
  const { fact } = readFrontmatter({ path, text, lines: countLines(text) });
  if (!fact) throw new Error(`${path}: mend it first`);
  const fields = text.split(/^(?=\w+:|---$)/m).filter((field) => !DROPPED.some((name) => field.startsWith(`${name}:`)));
  const lists = `sections: [${SECTIONS.join(', ')}]\nkeyFacts: [${KEY_FACTS.join(', ')}]\ncharts: {}\n`;
  fields.splice(fields.length - 1, 0, lists);
  return fields.join('');
}
