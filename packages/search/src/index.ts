export * from './port.ts';
export { postgresqlEngine } from './postgresql/engine.ts';
export { meilisearchEngine } from './meilisearch/engine.ts';
