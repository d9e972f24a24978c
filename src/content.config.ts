import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Dossier } from '#facts/kinds/dossier';
import { dossierLoader } from '#desk/dossierLoader';
import { contentFolder } from '#intake/contentFolder';

/** Facts arrive assembled and checked; Astro has nothing left to validate. */
const dossiers = defineCollection({ loader: dossierLoader(), schema: z.custom<Dossier>() });

/** The running texts; their words have been checked with the facts they name. */
const stories = defineCollection({
  loader: glob({
    base: contentFolder(),
    pattern: '*/story/*.mdx',
    generateId: ({ entry }) => entry.replace('/story/', '/').replace(/\.mdx$/, ''),
  }),
});

export const collections = { dossiers, stories };
