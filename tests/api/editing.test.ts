import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, pass, raise, reply } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

describe('editing a post', () => {
  it('is its author’s alone', async () => {
    const id = await ask(await test.as('asker'));
    const outsider = await test.as('outsider');
    const answerId = await answer(outsider, id);
    const replyId = await reply(outsider, answerId);
    for (const who of ['asker', 'expert', 'officer', 'secretary'] as const) {
      const client = await test.as(who);
      for (const post of [answerId, replyId]) {
        const edit = client.editPost({ params: { id: post }, body: { body: 'Mine now.' } });
        expect(await problemOf(edit)).toMatchObject({ status: 403, code: 'forbidden' });
      }
    }
    const { opening } = await outsider.thread({ params: { id } });
    expect((await problemOf(outsider.editThread({ params: { id }, body: { title: 'Mine now' } }))).status).toBe(403);
    expect((await problemOf(outsider.editPost({ params: { id: opening.id }, body: { body: 'Mine.' } }))).status).toBe(403);
  });

  it('of other sources starts its standing anew, and stands in its history', async () => {
    const outsider = await test.as('outsider');
    const id = await ask(await test.as('asker'), { provisions: [ARTICLE_6] });
    const answerId = await answer(outsider, id, 'Yes.', [ARTICLE_6]);
    await (await test.as('expert')).takePosition({ params: { id: answerId }, body: { stand: 'disputes', reason: 'No.' } });
    const edit = (provisions: string[]) => outsider.editPost({ params: { id: answerId }, body: { body: 'Yes.', provisions } });
    const found = async () => (await outsider.thread({ params: { id } })).answers[0]!;
    await edit([ARTICLE_6]);
    expect(await found()).toMatchObject({ standing: 'contested', revision: 1 });
    await edit([`${AI_ACT}/art_5`]);
    expect(await found()).toMatchObject({ standing: 'unreviewed', revision: 2, positions: [] });
    const { items } = await outsider.revisions({ params: { id: answerId } });
    expect(items.map(({ provisions }) => provisions.map((one) => one.id))).toEqual([[`${AI_ACT}/art_5`], [ARTICLE_6]]);
  });

  it('keeps every revision, newest first, with a word by word difference', async () => {
    const outsider = await test.as('outsider');
    const id = await ask(await test.as('asker'), { title: 'A thread with history' });
    const answerId = await answer(outsider, id, 'The deployer must inform the staff.');
    pass(test, { minutes: 5 });
    const edited = await outsider.editPost({
      params: { id: answerId },
      body: { body: 'The provider must inform the staff first.' },
    });
    expect(edited.post).toMatchObject({ revision: 2, editedAt: test.clock.now.toISOString() });

    const { items, threadTitle } = await outsider.revisions({ params: { id: answerId } });
    expect(threadTitle).toBe('A thread with history');
    expect(items.map(({ revision, body }) => [revision, body])).toEqual([
      [2, 'The provider must inform the staff first.'],
      [1, 'The deployer must inform the staff.'],
    ]);
    const [latest, first] = items;
    expect(latest?.by).toMatchObject({ name: 'The outsider', organisation: { name: { en: 'company (en)' } } });
    expect(latest?.changes).toEqual(
      expect.arrayContaining([
        { kind: 'removed', text: 'deployer' },
        { kind: 'added', text: 'provider' },
      ]),
    );
    const told = (kinds: string[]) =>
      latest?.changes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(told(['same', 'removed'])).toBe(first?.body);
    expect(told(['same', 'added'])).toBe(latest?.body);
    expect(first?.changes).toEqual([]);
  });

  it('from an older revision is refused with the current text, and overwrites nothing', async () => {
    const outsider = await test.as('outsider');
    const answerId = await answer(outsider, await ask(outsider), 'One.');
    const edit = (body: string, revision: number) => outsider.editPost({ params: { id: answerId }, body: { body, revision } });
    await edit('Two.', 1);
    const problem = await problemOf(edit('Another two.', 1));
    expect(problem).toMatchObject({ status: 409, code: 'edit_conflict', current: { revision: 2, body: 'Two.' } });
    expect((await outsider.post({ params: { id: answerId } })).post.body).toBe('Two.');
    expect((await edit('Three.', 2)).post.revision).toBe(3);
  });

  it('without a change makes no revision', async () => {
    const outsider = await test.as('outsider');
    const answerId = await answer(outsider, await ask(outsider), 'Same.');
    const { post } = await outsider.editPost({ params: { id: answerId }, body: { body: 'Same.' } });
    expect(post).toMatchObject({ revision: 1, editedAt: null });
  });

  it('replaces its provisions when some are given, and leaves them when none are', async () => {
    const outsider = await test.as('outsider');
    const id = await ask(outsider);
    const answerId = await answer(outsider, id, 'Cited.', [ARTICLE_6]);
    const edit = async (provisions?: string[]) => {
      const { post } = await outsider.editPost({ params: { id: answerId }, body: { body: 'Cited.', provisions } });
      return post.provisions.map((provision) => provision.id);
    };
    const listedBy = async (provision: string) => (await outsider.threads({ query: { provision } })).items.map((item) => item.id);
    expect(await edit()).toEqual([ARTICLE_6]);
    expect(await edit([`${AI_ACT}/art_26`])).toEqual([`${AI_ACT}/art_26`]);
    expect(await listedBy(`${AI_ACT}/art_26`)).toContain(id);
    expect(await listedBy(ARTICLE_6)).not.toContain(id);
    expect(await edit([])).toEqual([]);
  });
});

describe('editing a thread', () => {
  it('changes what is given and leaves the rest', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'Before', body: 'Body.', provisions: [ARTICLE_6], roles: ['deployer'], use: 'triage' });
    const edited = await asker.editThread({ params: { id }, body: { title: 'After all', roles: ['provider'], use: null } });
    expect(edited).toMatchObject({ title: 'After all', roles: ['provider'], use: null, visibility: 'network' });
    expect(edited.opening).toMatchObject({ body: 'Body.', revision: 2, provisions: [{ id: ARTICLE_6 }] });
  });

  it('keeps earlier titles with the revisions of the opening', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'First title', body: 'First body.' });
    const { opening } = await asker.editThread({ params: { id }, body: { title: 'Second title' } });
    await asker.editPost({ params: { id: opening.id }, body: { body: 'Second body.' } });
    const { items } = await asker.revisions({ params: { id: opening.id } });
    expect(items.map(({ title, body }) => [title, body])).toEqual([
      ['Second title', 'Second body.'],
      ['Second title', 'First body.'],
      ['First title', 'First body.'],
    ]);
  });

  it('from an older revision is refused with the current text', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { body: 'One.' });
    await asker.editThread({ params: { id }, body: { body: 'Two.', revision: 1 } });
    const problem = await problemOf(asker.editThread({ params: { id }, body: { body: 'Other.', revision: 1 } }));
    expect(problem).toMatchObject({ status: 409, code: 'edit_conflict', current: { revision: 2, body: 'Two.' } });
  });

  it('keeps the details of its kind, and takes no other kind’s', async () => {
    const asker = await test.as('asker');
    const experience = { tried: 'a', legalBasis: 'b', effect: 'c', risk: 'd' };
    const id = await ask(asker, { kind: 'experience', experience });
    const edited = await asker.editThread({ params: { id }, body: { experience: { ...experience, risk: 'none' } } });
    expect(edited.experience).toEqual({ ...experience, risk: 'none' });
    const initiative = { benefit: 'a', beneficiaries: 'b', seeks: 'neither' } as const;
    const problem = await problemOf(asker.editThread({ params: { id }, body: { initiative } }));
    expect(problem.errors?.map(({ field }) => field)).toEqual(['initiative']);
  });

  it('may open it to all, or close it to one’s own organisation', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker);
    await asker.editThread({ params: { id }, body: { visibility: 'public' } });
    expect((await test.visitor.thread({ params: { id } })).id).toBe(id);
    await asker.editThread({ params: { id }, body: { visibility: 'organisation' } });
    expect((await problemOf((await test.as('outsider')).thread({ params: { id } }))).status).toBe(404);
    expect((await (await test.as('colleague')).thread({ params: { id } })).id).toBe(id);
  });

  it('may not open it wider over what others have written', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { visibility: 'organisation' });
    await answer(await test.as('colleague'), id);
    const widen = (visibility: 'network' | 'public') => asker.editThread({ params: { id }, body: { visibility } });
    for (const visibility of ['network', 'public'] as const) {
      expect(await problemOf(widen(visibility))).toMatchObject({ code: 'others_wrote', errors: [{ field: 'visibility' }] });
    }
    const open = await ask(asker, { visibility: 'public' });
    await answer(await test.as('outsider'), open);
    expect((await asker.editThread({ params: { id: open }, body: { visibility: 'network' } })).visibility).toBe('network');
  });

  it('shows to new readers no words that were not written for them', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { visibility: 'organisation', title: 'The secret title', body: 'A secret.' });
    const { opening } = await asker.editThread({ params: { id }, body: { title: 'An open title', body: 'Open.' } });
    await asker.editThread({ params: { id }, body: { visibility: 'public', body: 'Open to all.' } });
    const seen = async (who: typeof asker) => JSON.stringify((await who.revisions({ params: { id: opening.id } })).items);
    expect(await seen(asker)).toMatch('A secret.');
    for (const who of [test.visitor, await test.as('outsider')]) {
      expect(await seen(who)).not.toMatch(/secret/);
      expect(await seen(who)).toMatch('Open to all.');
    }
  });

  it('may not hide from the ministry a thread that a need was raised from', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { visibility: 'public' });
    await raise(asker, id);
    const problem = await problemOf(asker.editThread({ params: { id }, body: { visibility: 'organisation' } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'visibility' }] });
    expect((await asker.editThread({ params: { id }, body: { visibility: 'network' } })).visibility).toBe('network');
  });

  it('does not bring it to the top of the list', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker);
    pass(test, { minutes: 1 });
    const newer = await ask(asker);
    pass(test, { minutes: 1 });
    await asker.editThread({ params: { id }, body: { body: 'Edited.' } });
    expect((await asker.threads({ query: { limit: 1 } })).items[0]?.id).toBe(newer);
  });
});
