import { describe, expect, it } from 'vitest';
import { BadSetting, readConfig } from './config.ts';

describe('without settings', () => {
  it('everything is embedded, on loopback, with limits', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      meiliUrl: null,
      jwtSecret: null,
      publicUrl: 'http://127.0.0.1:3000',
      rateLimits: true,
      trustProxy: false,
      worker: true,
      eurlexUrl: 'http://publications.europa.eu',
      finlexUrl: 'https://opendata.finlex.fi/finlex/avoindata/v1',
    });
  });
  it('an empty one counts as none', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '', JWT_SECRET: '' })).toEqual(readConfig({}));
  });
});

describe('a setting', () => {
  it('is taken', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgres://u:p@db/tulkinta',
      MEILI_URL: 'https://search.example',
      PUBLIC_URL: 'https://tulkinta.example/',
      TRUST_PROXY: '10.0.0.1, 10.0.0.2',
      WORKER: 'off',
      EURLEX_URL: 'https://mirror.example/cellar/',
      FINLEX_URL: 'https://mirror.example/finlex',
    };
    expect(readConfig(env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: env.DATABASE_URL,
      meiliUrl: env.MEILI_URL,
      publicUrl: 'https://tulkinta.example',
      trustProxy: ['10.0.0.1', '10.0.0.2'],
      worker: false,
      eurlexUrl: 'https://mirror.example/cellar',
      finlexUrl: env.FINLEX_URL,
    });
  });

  it.each([
    ['PORT', { PORT: '80a' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '-1' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db' }],
    ['DATABASE_URL', { DATABASE_URL: 'not an address' }],
    ['MEILI_URL', { MEILI_URL: 'localhost:7700' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'tulkinta.example' }],
    ['JWT_SECRET', { JWT_SECRET: 'short' }],
    ['DEMO_PASSWORD', { DEMO_PASSWORD: 'short' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'no' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'off', HOST: '0.0.0.0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['EURLEX_URL', { EURLEX_URL: 'publications.europa.eu' }],
    ['EURLEX_URL', { EURLEX_URL: 'https://user:secret@mirror.example' }],
    ['FINLEX_URL', { FINLEX_URL: 'https://mirror.example/?akn=' }],
    ['SEARCH_ENGINE', { SEARCH_ENGINE: 'sphinx' }],
  ])('with a wrong value is named: %s of %j', (name, env) => {
    expect(() => readConfig(env)).toThrow(BadSetting);
    expect(() => readConfig(env)).toThrow(new RegExp(`^${name}: `));
  });

  it('that holds a password is not repeated', () => {
    const env = { DATABASE_URL: 'mysql://user:secret@db' };
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});
