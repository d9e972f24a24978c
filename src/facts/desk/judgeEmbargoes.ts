import type { Problem } from '#intake/problem';
import { keySpan, spanOf, toProblem, writePath, type WrittenFile } from '#intake/writtenFile';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '../kinds/placement.ts';
import { isWordKind } from '../kinds/vocabulary.ts';
import { begunSomewhere } from '../rules/futureRules.ts';
import { futurePublication, lateEmbargo, openlyEmbargoed, restsOnEmbargoed } from '../rules/embargoRules.ts';
import { assemble, type Assembly } from './assemble.ts';
import { embargoesIn, momentAt, openedAt, type Embargo } from './embargo.ts';

/** What an embargo is judged by. */
export interface Guard {
  /** Milliseconds since 1970, by the command's clock. */
  now: number;
  /** Whether nobody but the desk reads the repository: PUBLIC_REPOSITORY=no. */
  isPrivate: boolean;
}

/** What is wrong with the embargoes: that others can read them, and whatever does not stand by itself until they open. */
export function findEmbargoProblems(files: readonly WrittenFile[], { now, isPrivate }: Guard): Problem[] {
  const closed = embargoesIn(files).filter(({ opens }) => opens > now);
  if (closed.length === 0) return [];
  const open = isPrivate ? [] : closed.map(readByAll);
  const whole = assemble(files);
  const known = new Set(whole.problems.map(keyOf));
  // Each state that readers will see before the last embargo opens.
  const moments = [...new Set([now, ...closed.map(({ opens }) => opens)])].sort((a, b) => a - b).slice(0, -1);
  const early = moments.flatMap((moment) => {
    const judged = assemble(openedAt(files, momentAt(files, moment)));
    const waiting = closed.filter(({ opens }) => opens > moment);
    const broken = judged.problems.filter((problem) => problem.level !== 'note' && !known.has(keyOf(problem)));
    return [
      ...broken.map((problem) => tooEarly(problem, waiting)),
      ...onlyLater(files, judged, whole, waiting).filter(({ file }) => !broken.some((other) => other.file === file)),
    ];
  });
  return [...open, ...new Map(early.map((problem) => [keyOf(problem), problem])).values()];
}

/** What all explainers share and nothing that is told yet names: its page would tell what is coming. */
function onlyLater(
  files: readonly WrittenFile[],
  early: Assembly,
  whole: Assembly,
  closed: readonly Embargo[],
): Problem[] {
  const namedIn = ({ uses }: Assembly): Set<string> => new Set([...uses.values()].flatMap(({ ids }) => [...ids]));
  const named = namedIn(early);
  const later = [...namedIn(whole)].filter((id) => !named.has(id));
  return files.flatMap((file) => {
    const at = placementOf(file.path);
    if (at.role !== 'fact' || at.scope !== 'reference' || !later.includes(at.id)) return [];
    if (isWordKind(at.folder) || closed.some((each) => each.file.path === file.path)) return [];
    const { fact } = readFrontmatter(file);
    const [first] = closed.toSorted((a, b) => a.opens - b.opens);
    if (!fact || !first) return [];
    return [
      toProblem(fact, {
        rule: restsOnEmbargoed,
        field: 'title',
        span: keySpan(fact, ['title']),
        message: {
          ko: `엠바고가 걸린 것만 이것을 부릅니다. 그 페이지가 먼저 나갑니다: ${at.id}`,
          en: `Only what is embargoed names this, and its page goes out before: ${at.id}`,
        },
        hint: { ko: `적으세요: embargo: ${first.until}`, en: `Write: embargo: ${first.until}` },
      }),
    ];
  });
}

const keyOf = ({ file, code, message, column, line }: Problem): string =>
  `${file}:${line}:${column}:${code}:${message.en}`;

function readByAll({ file, path }: Embargo): Problem {
  return toProblem(file, {
    rule: openlyEmbargoed,
    field: writePath(path),
    span: keySpan(file, path),
    message: {
      ko: '누구나 볼 수 있는 저장소에 엠바고가 걸린 글이 있습니다',
      en: 'An embargoed text lies in a repository that everybody may read',
    },
    hint: {
      ko: '저장소를 비공개로 바꾼 뒤 ‘PUBLIC_REPOSITORY=no’를 알려 주거나, 풀릴 때까지 이 파일을 저장소에 올리지 마세요. content/handbook/embargo.md',
      en: 'Make the repository private and set PUBLIC_REPOSITORY=no, or keep this file out of it until then. See content/handbook/embargo.md',
    },
  });
}

function tooEarly(problem: Problem, closed: readonly Embargo[]): Problem {
  const [first] = [...closed].sort((a, b) => a.opens - b.opens);
  const names = closed.map(({ file }) => file.path).join(', ');
  return {
    ...problem,
    code: restsOnEmbargoed.code,
    level: restsOnEmbargoed.level,
    message: {
      ko: `엠바고가 풀리는 ${first?.until}까지는 이렇습니다: ${problem.message.ko}`,
      en: `Until the embargo opens at ${first?.until}: ${problem.message.en}`,
    },
    hint: {
      ko: `이것에도 같은 embargo를 걸거나, 엠바고가 걸린 것(${names})을 부르지 않게 하세요`,
      en: `Put the same embargo on this, or do not name what is embargoed (${names})`,
    },
  };
}

/** Embargoes that were not there in what was published and are over already: a slip of the year publishes at once. */
export function findLateEmbargoes(past: readonly WrittenFile[], files: readonly WrittenFile[], now: number): Problem[] {
  const known = new Set(embargoesIn(past).map(({ file, until }) => `${file.path} ${until}`));
  return embargoesIn(files)
    .filter(({ file, until, opens }) => opens <= now && !known.has(`${file.path} ${until}`))
    .map(({ file, path, until }) =>
      toProblem(file, {
        rule: lateEmbargo,
        field: writePath(path),
        span: spanOf(file, path),
        message: { ko: `이미 지난 엠바고입니다: ${until}`, en: `This embargo is over already: ${until}` },
        hint: {
          ko: '때를 고치세요. 곧바로 낼 것이면 embargo 줄을 지우세요',
          en: 'Correct the hour. To publish at once, take the line out',
        },
      }),
    );
}

/** Explainers whose day of publication is still to come and that no embargo holds back: they would go out at once. */
export function findFuturePublication(files: readonly WrittenFile[], today: string): Problem[] {
  return files.flatMap((file) => {
    const { fact } = placementOf(file.path).role === 'explainer' ? readFrontmatter(file) : {};
    const published = fact?.data['published'];
    const isHeld = fact !== undefined && embargoesIn([file]).some(({ path }) => path.length === 1);
    if (!fact || isHeld || typeof published !== 'string' || published <= begunSomewhere(today)) return [];
    return [
      toProblem(fact, {
        rule: futurePublication,
        field: 'published',
        span: spanOf(fact, ['published']),
        message: {
          ko: `발행일(${published})이 아직 오지 않았습니다. 이 날짜는 발행을 미루지 않아, 이대로면 곧바로 나갑니다`,
          en: `The day of publication (${published}) is still to come. It holds nothing back: this goes out at once`,
        },
        hint: {
          ko: `기다렸다 낼 것이면 embargo: ${published}T06:00+09:00, 지금 낼 것이면 published: ${today}`,
          en: `To wait, write embargo: ${published}T06:00+09:00; to publish now, published: ${today}`,
        },
      }),
    ];
  });
}
