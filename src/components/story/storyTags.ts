import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { namesFact, TAGS } from '#intake/tags';
import Changes from './Changes.astro';
import Chart from './Chart.astro';
import ClauseCards from './ClauseCards.astro';
import ClauseHistory from './ClauseHistory.astro';
import Comparison from './Comparison.astro';
import Conflicts from './Conflicts.astro';
import DealTable from './DealTable.astro';
import Differences from './Differences.astro';
import Explainer from './Explainer.astro';
import FactBox from './FactBox.astro';
import { inlineTags } from './inlineTags.ts';
import Margin from './Margin.astro';
import Question from './Question.astro';
import Section from './Section.astro';
import SourceList from './SourceList.astro';
import SubHeading from './SubHeading.astro';
import Timeline from './Timeline.astro';
import Unknowns from './Unknowns.astro';

/** All of intake/tags.ts, as components, and the one Markdown element that is not left as it is. */
export const storyTags: Readonly<Record<string, AstroComponentFactory>> = {
  ...inlineTags,
  ...Object.fromEntries(
    Object.keys(TAGS)
      .filter(namesFact)
      .map((tag) => [tag, FactBox]),
  ),
  Changes,
  Chart,
  ClauseCards,
  ClauseHistory,
  Comparison,
  Conflicts,
  DealTable,
  Differences,
  Explainer,
  Margin,
  Question,
  Section,
  SourceList,
  Timeline,
  Unknowns,
  h3: SubHeading,
};
