import { test } from '../browser/site.ts';
import { explainerAddresses } from '../browser/explainerAddresses.ts';
import { printsBriefly } from '../browser/printsBriefly.ts';

for (const path of explainerAddresses())
  test(`on paper ${path} takes eight pages at most, and all of it twenty; no control and no lonely heading`, ({
    page,
  }) => printsBriefly(page, path));
