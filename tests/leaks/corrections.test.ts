import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { ask } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const open = { visibility: 'public', title: 'Openly asked' } as const;
const secret = { visibility: 'organisation', title: 'Asked among ourselves' } as const;

async function totals(q: string) {
  await test.settle();
  const total = async (who: 'outsider' | 'colleague') => (await (await test.as(who)).search({ query: { q } })).estimatedTotal;
  const visitor = (await test.visitor.search({ query: { q } })).estimatedTotal;
  return { visitor, outsider: await total('outsider'), colleague: await total('colleague') };
}

describe('a misspelt word', () => {
  it('is put right no less because a hidden text has it', async () => {
    const asker = await test.as('asker');
    await ask(asker, { ...open, body: 'The zorgblatx vendor.' });
    expect(await totals('zorgblatt')).toEqual({ visitor: 1, outsider: 1, colleague: 1 });
    for (const n of [1, 2]) await ask(asker, { ...secret, body: `Our zorgblatt, case ${n}.` });
    expect(await totals('zorgblatt')).toEqual({ visitor: 1, outsider: 1, colleague: 2 });
  });

  it('is put right no more because a hidden text has what it may stand for', async () => {
    const asker = await test.as('asker');
    await ask(asker, { ...open, body: 'It gramophoned on.' });
    const before = await totals('gramophonimg');
    await ask(asker, { ...secret, body: 'Our gramophoning.' });
    const after = await totals('gramophonimg');
    expect({ ...after, colleague: 0 }).toEqual({ ...before, colleague: 0 });
    expect(after.colleague).toBeGreaterThan(before.colleague);
  });

  it('is put right though somebody wrote it so', async () => {
    const asker = await test.as('asker');
    for (const n of [1, 2]) await ask(asker, { ...open, body: `The kaleidoscope, case ${n}.` });
    await ask(asker, { ...open, body: 'The kaleidoscpe.' });
    expect((await totals('kaleidoscpe')).visitor).toBe(3);
  });
});

describe('a thread closed a moment ago, which the index has not followed yet', () => {
  it('is counted in no total and no facet', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { ...open, body: 'The hygrometer.', use: 'research' });
    expect((await totals('hygrometer')).visitor).toBe(1);
    await test.deps.jobs.boss.offWork('index');
    await asker.editThread({ params: { id }, body: { visibility: 'organisation' } });
    const { items, estimatedTotal, facets } = await test.visitor.search({ query: { q: 'hygrometer' } });
    expect({ items, estimatedTotal, counted: Object.values(facets).flat() }).toEqual({
      items: [],
      estimatedTotal: 0,
      counted: [],
    });
  });
});
