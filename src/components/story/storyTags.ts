import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Changes from './Changes.astro';
import Chart from './Chart.astro';
import ClauseCards from './ClauseCards.astro';
import ClauseHistory from './ClauseHistory.astro';
import Comparison from './Comparison.astro';
import Conflicts from './Conflicts.astro';
import DealTable from './DealTable.astro';
import Differences from './Differences.astro';
import { inlineTags } from './inlineTags.ts';
import Margin from './Margin.astro';
import Poll from './Poll.astro';
import Proceeding from './Proceeding.astro';
import Quote from './Quote.astro';
import Section from './Section.astro';
import SourceList from './SourceList.astro';
import SubHeading from './SubHeading.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';
import Unknowns from './Unknowns.astro';

/** All of intake/tags.ts, as components, and the one Markdown element that is not left as it is. */
export const storyTags: Readonly<Record<string, AstroComponentFactory>> = {
  ...inlineTags,
  Changes,
  Chart,
  ClauseCards,
  ClauseHistory,
  Comparison,
  Conflicts,
  DealTable,
  Differences,
  Margin,
  Poll,
  Proceeding,
  Quote,
  Section,
  SourceList,
  Table,
  Timeline,
  Unknowns,
  h3: SubHeading,
};
