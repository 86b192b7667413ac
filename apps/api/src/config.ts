import { resolve } from 'node:path';

/** Everything the environment may set; README's table tells what each means. */
export interface Config {
  host: string;
  port: number;
  /** Null: the embedded PostgreSQL under dataDir. */
  databaseUrl: string | null;
  /** Null: a `meilisearch` program on PATH, else PostgreSQL's full text. */
  meiliUrl: string | null;
  meiliKey: string | null;
  dataDir: string;
  /** Null: generated and kept under dataDir. */
  jwtSecret: string | null;
  /** Origin people see, without a trailing slash. */
  publicUrl: string;
  /** Whether PUBLIC_URL says so; else pages answer under whatever name they are asked by. */
  publicUrlGiven: boolean;
  demoPassword: string | null;
  rateLimits: boolean;
  /** Addresses of reverse proxies whose X-Forwarded-For counts. */
  trustProxy: string[] | false;
  /** Whether this process also works the jobs. */
  worker: boolean;
  searchEngine: 'auto' | 'postgresql';
  logLevel: string;
  /** EUR-Lex's store of texts, without a trailing slash. */
  eurlexUrl: string;
  /** Finlex's open data, without a trailing slash. */
  finlexUrl: string;
}

/** A setting has a value it cannot have. */
export class BadSetting extends Error {
  constructor(name: string, problem: string) {
    super(`${name}: ${problem}`);
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/**
 * Reads the settings; the only reader of process.env.
 * @throws BadSetting naming the first wrong one.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const host = env.HOST || '127.0.0.1';
  const port = integer('PORT', env.PORT || '3000', 0, 65_535);
  const config: Config = {
    host,
    port,
    databaseUrl: url('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']),
    meiliUrl: url('MEILI_URL', env.MEILI_URL, ['http:', 'https:']),
    meiliKey: env.MEILI_KEY || null,
    dataDir: resolve(env.DATA_DIR || '.data'),
    jwtSecret: env.JWT_SECRET || null,
    publicUrl: url('PUBLIC_URL', env.PUBLIC_URL, ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://${host}:${port}`,
    publicUrlGiven: Boolean(env.PUBLIC_URL),
    demoPassword: env.DEMO_PASSWORD || null,
    rateLimits: word('RATE_LIMITS', env.RATE_LIMITS || 'on', ['on', 'off']) === 'on',
    trustProxy: env.TRUST_PROXY ? env.TRUST_PROXY.split(',').map((part) => part.trim()) : false,
    worker: word('WORKER', env.WORKER || 'on', ['on', 'off']) === 'on',
    searchEngine: word('SEARCH_ENGINE', env.SEARCH_ENGINE || 'auto', ['auto', 'postgresql']),
    logLevel: word('LOG_LEVEL', env.LOG_LEVEL || 'warn', logLevels),
    eurlexUrl: service('EURLEX_URL', env.EURLEX_URL || 'http://publications.europa.eu'),
    finlexUrl: service('FINLEX_URL', env.FINLEX_URL || 'https://opendata.finlex.fi/finlex/avoindata/v1'),
  };
  check(config);
  return config;
}

function check(config: Config): void {
  if (config.jwtSecret !== null && config.jwtSecret.length < 32)
    throw new BadSetting('JWT_SECRET', 'must be at least 32 characters.');
  if (config.demoPassword !== null && config.demoPassword.length < 8)
    throw new BadSetting('DEMO_PASSWORD', 'must be at least 8 characters.');
  if (!config.rateLimits && !['127.0.0.1', 'localhost', '::1'].includes(config.host)) {
    throw new BadSetting('RATE_LIMITS', `may be off only on a loopback HOST, not on ${config.host}.`);
  }
}

function integer(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new BadSetting(name, `"${value}" is not a whole number from ${least} to ${most}.`);
  }
  return number;
}

function url(name: string, value: string | undefined, protocols: string[]): string | null {
  if (!value) return null;
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (!parsed || !protocols.includes(parsed.protocol)) {
    throw new BadSetting(
      name,
      `is not an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`,
    );
  }
  return value;
}

/** An address to which paths are added. */
function service(name: string, value: string): string {
  const { username, password, search, hash } = new URL(url(name, value, ['http:', 'https:'])!);
  if (username + password + search + hash) throw new BadSetting(name, 'is more than a host and a path.');
  return value.replace(/\/+$/, '');
}

function word<const T extends string>(name: string, value: string, words: readonly T[]): T {
  if (!words.includes(value as T)) throw new BadSetting(name, `"${value}" is not one of ${words.join(', ')}.`);
  return value as T;
}
