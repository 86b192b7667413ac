import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { pass } from '../given.ts';
import { openBrowser } from './cookie-browser.ts';

// Hundreds of guesses: what is tested is their counting, not argon2.
vi.mock('@node-rs/argon2', () => ({
  hash: async (password: string) => `hash of ${password}`,
  verify: async (hashed: string, password: string) => hashed === `hash of ${password}`,
}));

const email = 'asker@test.example';
let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());
beforeEach(() => pass(test, { minutes: 16 }));

const from = (address: string, jar?: Map<string, string>) => openBrowser(test.app, address, jar);
const statusOf = async (sent: Promise<{ statusCode: number }>) => (await sent).statusCode;

/** Wrong passwords: `count` for each of `emails`, from the address each count gives. */
async function guess(count: number, emailAt: (n: number) => string, addressAt: (n: number) => string): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) statuses.push(await statusOf(from(addressAt(n)).signIn(emailAt(n), 'a guess')));
  return statuses;
}

describe('guessing one account from one address', () => {
  it.each([email, 'nobody@test.example'])('is stopped after ten, the same for %s', async (account) => {
    const statuses = await guess(
      11,
      () => account,
      () => '10.0.0.1',
    );
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const refused = await from('10.0.0.1').signIn(account.toUpperCase(), test.world.password);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too_many_attempts', retryAfterSeconds: 900 });
    expect(refused.headers['retry-after']).toBe('900');
  });

  it('does not keep the owner out elsewhere, nor anybody else at the same address', async () => {
    await guess(
      11,
      () => email,
      () => '10.0.0.2',
    );
    expect(await statusOf(from('10.0.0.3').signIn(email, test.world.password))).toBe(201);
    expect(await statusOf(from('10.0.0.2').signIn('colleague@test.example', test.world.password))).toBe(201);
  });

  it('is forgiven after a quarter of an hour', async () => {
    await guess(
      11,
      () => email,
      () => '10.0.0.4',
    );
    pass(test, { minutes: 16 });
    expect(await statusOf(from('10.0.0.4').signIn(email, test.world.password))).toBe(201);
  });

  it('counts parallel guesses too', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, () => statusOf(from('10.0.0.5').signIn(email, 'a guess'))));
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  });
});

describe('guessing one account from many addresses', () => {
  it('is stopped, but not for a browser that its owner has signed in with', async () => {
    const owner = from('10.2.0.1');
    await owner.signIn(email, test.world.password);
    const statuses = await guess(
      61,
      () => email,
      (n) => `10.2.1.${n}`,
    );
    expect(statuses.at(-2)).toBe(401);
    expect(statuses.at(-1)).toBe(429);

    expect(await statusOf(from('10.2.2.1').signIn(email, test.world.password))).toBe(429);
    const device = owner.jar.get('tulkinta_device')!;
    expect(await statusOf(from('10.2.2.2', new Map([['tulkinta_device', device]])).signIn(email, test.world.password))).toBe(201);
  });

  it('is not eased by a made-up device cookie or somebody else’s', async () => {
    const colleague = from('10.3.0.1');
    await colleague.signIn('colleague@test.example', test.world.password);
    await guess(
      61,
      () => email,
      (n) => `10.3.1.${n}`,
    );
    for (const device of [
      test.world.members.asker.id,
      `${test.world.members.asker.id}.c2ln`,
      colleague.jar.get('tulkinta_device')!,
    ]) {
      const forged = from('10.3.2.1', new Map([['tulkinta_device', device]]));
      expect(await statusOf(forged.signIn(email, test.world.password))).toBe(429);
    }
  });
});

describe('trying many accounts from one address', () => {
  it('is stopped after a hundred failures, at that address only', async () => {
    const statuses = await guess(
      101,
      (n) => `name${n}@test.example`,
      () => '10.4.0.1',
    );
    expect(statuses.slice(0, 100).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(await statusOf(from('10.4.0.2').signIn(email, test.world.password))).toBe(201);
  });
});

it('signing in rightly, however often, counts for nothing', async () => {
  const statuses = [];
  for (let n = 0; n < 12; n++) statuses.push(await statusOf(from('10.5.0.1').signIn(email, test.world.password)));
  expect(statuses).toEqual(Array(12).fill(201));
});
