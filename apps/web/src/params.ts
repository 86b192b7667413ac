import { defineParams } from '@sveltejs/kit/params';

// Read by Node itself at build time, before Vite is there: so nothing of paraglide, which needs import.meta.env,
// and the browser has it too: so none of the contract's schemas.
export const params = defineParams({
  locale: (param) => (param === 'fi' || param === 'sv' || param === 'en' ? param : undefined),
  jurisdiction: (param) => (param === 'eu' || param === 'fi' ? param : undefined),
  year: (param) => (/^\d{4}$/.test(param) ? param : undefined),
  /** An act's number within its year. */
  number: (param) => (/^\d{1,5}$/.test(param) ? param : undefined),
  /** A calendar date, as an amendment is found by. */
  day: (param) => (/^\d{4}-\d\d-\d\d$/.test(param) ? param : undefined),
  /** A provision's path within its act: `art_6/par_2`. */
  provision: (param) => (/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(param) && param.length <= 180 ? param : undefined),
});
