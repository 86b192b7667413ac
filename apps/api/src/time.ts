/** The calendar day in Finland, as `2026-11-23`: what "today" means for competences and law in force. */
export const dayOf = (time: Date): string => finnishDay.format(time);

const finnishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });
