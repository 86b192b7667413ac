import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, problemOf, testApp, type TestApp } from '../app.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const params = { key: 'ask' };
const fields = { title: 'Half a ti', body: 'It is about' };

describe('a draft', () => {
  it('is kept, replaced whole, and dropped', async () => {
    const asker = await test.as('asker');
    expect((await problemOf(asker.draft({ params }))).status).toBe(404);
    const saved = await asker.saveDraft({ params, body: { fields } });
    expect(saved).toEqual({ fields, savedAt: test.clock.now.toISOString() });
    expect(await asker.draft({ params })).toEqual(saved);
    await asker.saveDraft({ params, body: { fields: { title: 'Half a title' } } });
    expect((await asker.draft({ params })).fields).toEqual({ title: 'Half a title' });
    await asker.dropDraft({ params });
    expect((await problemOf(asker.draft({ params }))).status).toBe(404);
    await asker.dropDraft({ params });
  });

  it('survives a lost session', async () => {
    const asker = await test.as('asker');
    await asker.saveDraft({ params, body: { fields } });
    const { email } = test.world.members.asker;
    const { accessToken } = await test.visitor.signIn({ body: { email, password: test.world.password } });
    const again = clientOf(test.app, { authorization: `Bearer ${accessToken}` });
    expect((await again.draft({ params })).fields).toEqual(fields);
  });

  it('is its writer’s alone', async () => {
    await (await test.as('asker')).saveDraft({ params, body: { fields } });
    const colleague = await test.as('colleague');
    expect((await problemOf(colleague.draft({ params }))).status).toBe(404);
    await colleague.dropDraft({ params });
    await colleague.saveDraft({ params, body: { fields: { title: 'Another’s' } } });
    expect((await (await test.as('asker')).draft({ params })).fields).toEqual(fields);
    expect((await problemOf(test.visitor.draft({ params }))).code).toBe('not_signed_in');
  });

  it('is never found by search', async () => {
    const asker = await test.as('asker');
    await asker.saveDraft({ params, body: { fields: { title: 'Xylophonemarker' } } });
    await test.settle();
    expect((await asker.search({ query: { q: 'xylophonemarker' } })).items).toEqual([]);
  });
});
