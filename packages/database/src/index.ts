export { connect, type Connection, type Database, type Tx } from './connect.ts';
export { freePort } from './free-port.ts';
export { startEmbedded, type EmbeddedPostgres } from './embedded.ts';
export { DatabaseNewerThanCode, migrate } from './migrate.ts';
export * as tables from './schema.ts';
export type { CitationMark } from './tables/threads.ts';
export type { LawFetchResult } from './tables/law.ts';
