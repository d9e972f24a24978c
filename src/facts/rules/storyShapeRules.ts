import type { Passage, PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';

/** What a section is for shows in it; and there, not elsewhere, where the explainer has that section. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  comparison: ['Comparison'],
  clauses: ['ClauseHistory', 'ClauseCards'],
  money: ['DealTable'],
  timeline: ['Timeline'],
  conflicts: ['Conflicts'],
  unknowns: ['Unknowns'],
  differences: ['Differences'],
  changes: ['Changes'],
  sources: ['SourceList'],
};
/** Sections that say enough without. */
const MAY_LACK = new Set(['money', 'clauses']);

interface Section {
  id: string;
  from: number;
  to: number;
}

function sectionsOf({ text }: Passage): Section[] {
  const heads = [...text.matchAll(/<Section id="([^"]*)"[^>]*>/g)];
  return heads.map((head, at) => ({ id: head[1] ?? '', from: head.index, to: heads[at + 1]?.index ?? text.length }));
}

/** A section shows what it is named for, and no other shows it. */
const findMisplacedBlocks: PassageRule['find'] = (passage) => {
  if (passage.folder !== 'story') return [];
  const sections = sectionsOf(passage);
  const hollow = sections.flatMap(({ id, from, to }): PassageFinding[] => {
    const tags = HOLDS[id] ?? [];
    const body = passage.text.slice(from, to);
    if (tags.length === 0 || MAY_LACK.has(id) || tags.some((tag) => body.includes(`<${tag} />`))) return [];
    return [
      {
        from,
        to: from + (/^<[^>]*>/.exec(body)?.[0].length ?? 1),
        message: {
          ko: `‘${id}’ 절에 <${tags.join(' />, <')} />가 없습니다`,
          en: `Section ‘${id}’ lacks <${tags.join(' />, <')} />`,
        },
        hint: { ko: `<${tags[0]} />를 넣으세요`, en: `Put <${tags[0]} /> into it` },
      },
    ];
  });
  const astray = sections.flatMap((section) =>
    Object.entries(HOLDS).flatMap(([id, tags]): PassageFinding[] => {
      if (id === section.id || !sections.some((other) => other.id === id)) return [];
      return tags.flatMap((tag) => {
        const at = passage.text.slice(section.from, section.to).indexOf(`<${tag} />`);
        if (at < 0) return [];
        return {
          from: section.from + at,
          to: section.from + at + tag.length + 5,
          message: {
            ko: `‘${id}’ 절의 것이 ‘${section.id}’ 절에 있습니다: <${tag} />`,
            en: `<${tag} /> belongs in section ‘${id}’, not in ‘${section.id}’`,
          },
          hint: { ko: `‘${id}’ 절로 옮기세요`, en: `Move it to section ‘${id}’` },
        };
      });
    }),
  );
  return [...hollow, ...astray];
};

/** A story shows a chart once. One that it does not show stands on the page of all charts. */
const findChartPlaces: PassageRule['find'] = (passage) => {
  if (passage.folder !== 'story') return [];
  const shown = passage.mentions.filter(({ tag }) => tag === 'Chart');
  const twice = shown.filter(({ ids }, at) => shown.findIndex((other) => other.ids[0] === ids[0]) < at);
  return twice.map(({ ids, span }) => ({
    from: span.start,
    to: span.end,
    message: { ko: `같은 그림이 또 나옵니다: ${ids.join()}`, en: `This chart is shown a second time: ${ids.join()}` },
    hint: { ko: '한 자리에만 두세요. 다른 그림을 넣으려던 것인가요?', en: 'Keep one. Was another chart meant?' },
  }));
};

export const misplacedBlock: PassageRule = {
  code: 'A75',
  level: 'error',
  says: { ko: '이름과 다른 것이 든 절', en: 'A section that does not show what it is named for' },
  reads: 'passage',
  find: findMisplacedBlocks,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '</Section>\n\n<Section id="money"',
    wrong:
      '</Section>\n\n<Section id="unknowns" heading="아직 모르는 것">\n\n아직 모른다.\n\n</Section>\n\n<Section id="money"',
    right:
      '</Section>\n\n<Section id="unknowns" heading="아직 모르는 것">\n\n<Unknowns />\n\n</Section>\n\n<Section id="money"',
  },
};

export const chartPlace: PassageRule = {
  code: 'A74',
  level: 'error',
  says: { ko: '두 번 나오는 그림', en: 'A chart shown twice' },
  reads: 'passage',
  find: findChartPlaces,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Chart of="money-into-nuri" />\n',
    wrong: '<Chart of="money-into-nuri" />\n\n<Chart of="money-into-nuri" />\n',
    right: '<Chart of="money-into-nuri" />',
  },
};
