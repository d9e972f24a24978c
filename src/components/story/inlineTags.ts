import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Cite from './Cite.astro';
import Count from './Count.astro';
import Literal from './Literal.astro';
import Money from './Money.astro';
import Name from './Name.astro';
import Rate from './Rate.astro';
import Share from './Share.astro';
import Status from './Status.astro';
import Term from './Term.astro';
import Value from './Value.astro';
import When from './When.astro';

/** The inline vocabulary of intake/tags.ts, as components. */
export const inlineTags: Readonly<Record<string, AstroComponentFactory>> = {
  Cite,
  Count,
  Literal,
  Money,
  Name,
  Rate,
  Share,
  Status,
  Term,
  Value,
  When,
};
