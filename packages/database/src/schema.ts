export * from './tables/people.ts';
export * from './tables/law.ts';
export * from './tables/threads.ts';
export * from './tables/needs.ts';
export * from './tables/records.ts';
export * from './tables/search.ts';
