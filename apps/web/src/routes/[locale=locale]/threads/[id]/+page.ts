import type { PageLoad } from './$types';

/** The forms are code that only someone signed in needs; a reader's first visit goes without. Nothing is done to a day gone by. */
export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  forms: (await parent()).me && !data.on ? await import('./forms.ts') : null,
});
