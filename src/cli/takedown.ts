import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assemble } from '#facts/desk/assemble';
import { takedownsIn } from '#facts/desk/sinceTakedowns';
import { contentFolder } from '#intake/contentFolder';
import { readPastContent } from '#intake/pastContent';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import { stop } from './build/buildSteps.ts';
import { asRead, squeezed } from '#facts/rules/writtenSentences';
import { USUAL_DESK_LANGUAGE } from '#intake/languages';
import { beyondUs } from './takedown/beyondUs.ts';
import { lookThrough, soughtOf, type Sought } from './takedown/lookThrough.ts';
import { takeDown } from './takedown/takeDown.ts';
import { wordsBefore } from './takedown/wordsBefore.ts';

/**
 * `npm run takedown -- FILE [FIELD | --sentence "…"] --why KO --why-en EN`: a fact, a field, an old value or a sentence leaves the content
 * with a public line that says when and why; then the site is built afresh and every file of it is looked through for the words.
 * `--look [--since REF] [--site DIR]` looks again, for what was taken down since REF, after what still named it was mended.
 * `--keep "words"` lets words stand that something else says too. Exit 0 gone, 1 still there or content broken, 2 wrong use.
 */
const USAGE =
  'npm run takedown -- FILE [FIELD | --sentence "…"] --why KO --why-en EN · npm run takedown -- --look [--since REF]';
const FRESH = '.cache/takedown';
const options = {
  sentence: { type: 'string' },
  why: { type: 'string' },
  'why-en': { type: 'string' },
  look: { type: 'boolean', default: false },
  since: { type: 'string', default: 'HEAD' },
  site: { type: 'string' },
  keep: { type: 'string', multiple: true },
} as const;

function readOptions() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return stop(2, `쓰임: ${USAGE}`, `Use: ${USAGE}`);
  }
}

const { values, positionals } = readOptions();
const root = contentFolder();

/** What was taken down since a commit, with its words, which only git still knows. */
function soughtSince(ref: string): Sought[] {
  const past = readPastContent(root, ref);
  if ('refused' in past) return stop(2, past.refused.ko, past.refused.en);
  const known = new Set(takedownsIn(past.files).map(({ hash }) => hash));
  return takedownsIn(readFolder(root).files)
    .filter(({ hash }) => !known.has(hash))
    .flatMap((line) => {
      const words = wordsBefore(line, past.files);
      if (words !== undefined) return soughtOf(line, words);
      const which = `${line.scope}/explainer.mdx, ${line.on}`;
      return stop(
        2,
        `내린 말을 ‘${ref}’의 내용에서 찾지 못했습니다(${which}). 내리기 전의 커밋을 --since에 적으세요.`,
        `The words taken down (${which}) are not in the content at ‘${ref}’. Give --since a commit from before.`,
      );
    });
}

function soughtNow(): Sought[] {
  const [file, field, ...more] = positionals;
  const { why, 'why-en': whyEn, sentence } = values;
  if (
    file === undefined ||
    more.length > 0 ||
    !why?.trim() ||
    !whyEn?.trim() ||
    (field !== undefined && sentence !== undefined)
  )
    return stop(2, `쓰임: ${USAGE}`, `Use: ${USAGE}`);
  const path = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file.replace(/^content\//, '');
  const order = {
    path,
    field,
    sentence,
    why: { ko: why.trim(), en: whyEn.trim() },
    on: new Date().toISOString().slice(0, 10),
  };
  const done = takeDown(root, order);
  if ('refused' in done) return stop(2, ...done.refused);
  console.log(`${done.written.join(', ')}에 적었습니다.\nWritten: ${done.written.join(', ')}.`);
  return done.sought;
}

/** The site as it is now, built afresh: nothing is taken from one that had the words. */
function freshSite(): string {
  const { files, problems } = readFolder(root);
  const mistakes = [...problems, ...assemble(files).problems].filter(({ level }) => level !== 'note');
  if (mistakes.length > 0) {
    console.log(reportProblems(mistakes, USUAL_DESK_LANGUAGE));
    stop(
      1,
      '\n내린 것을 아직 부르는 곳이 있습니다. 위를 고친 뒤 npm run takedown -- --look 을 돌리세요. 아직 발행하지 마세요.',
      'Something still names what was taken down. Mend the above, then run npm run takedown -- --look. Do not publish yet.',
    );
  }
  rmSync(FRESH, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', '--out', FRESH], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return FRESH;
}

const isKept = ({ pattern }: Sought): boolean =>
  (values.keep ?? []).some((kept) => pattern.test(squeezed(kept)) || asRead(kept).source === pattern.source);

const all = values.look ? soughtSince(values.since) : soughtNow();
const sought = all.filter((each) => !isKept(each));
if (sought.length === 0) stop(0, '찾아볼 말이 없습니다.', 'There are no words to look for.');
const site = values.site ?? freshSite();
if (!existsSync(site)) stop(2, `폴더가 없습니다: ${site}`, `There is no folder ${site}`);
const { looked, held } = lookThrough(site, sought);
if (values.site === undefined) rmSync(FRESH, { recursive: true, force: true });
for (const { file, words } of held) console.error(`${file}: ${words}`);
if (held.length > 0)
  stop(
    1,
    `파일 ${new Set(held.map(({ file }) => file)).size}개에 내린 말이 아직 있습니다. 다른 곳에서도 하는 말이라면 그곳을 고치거나, 남겨도 되면 --keep "그 말"을 더하세요.`,
    `${new Set(held.map(({ file }) => file)).size} files still hold the words. Where something else says them too, mend that, or add --keep "words" if they may stay.`,
  );
console.log(beyondUs(looked));
