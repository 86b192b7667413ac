/** The languages of the service. */
export type Language = 'fi' | 'sv' | 'en';
