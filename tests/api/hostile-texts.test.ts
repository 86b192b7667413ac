import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { answer, ask, reply } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[link](javascript:alert(1)) [data](data:text/html;base64,PHNjcmlwdD4=) ![image](https://evil.example/pixel.png)',
  '<a href="javascript:alert(1)">link</a> <svg/onload=alert(1)>',
].join('\n\n');

/** HTML that neither runs, nor loads, nor leads anywhere but to the web. */
function expectHarmless(html: string): void {
  expect(html).not.toMatch(/<(script|img|svg|iframe|style|object|form)/i);
  expect(html).not.toMatch(/<[^>]*\s(on\w+|style|src)=/i);
  expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, address]) => !/^(https?:|mailto:|\/)/.test(address!))).toEqual([]);
}

describe('a post with scripts and their like', () => {
  it('is kept as written, and shown without harm wherever it is shown', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: '<script>alert("title")</script>', body: HOSTILE });
    const answerId = await answer(asker, id, HOSTILE);
    const replyId = await reply(asker, answerId, HOSTILE);
    const thread = await asker.thread({ params: { id } });
    expect(thread.opening.body).toBe(HOSTILE);
    const shown = [
      thread.opening,
      thread.answers[0]!,
      thread.answers[0]!.replies[0]!,
      (await asker.post({ params: { id: replyId } })).post,
    ];
    for (const { html } of [...shown, await asker.preview({ body: { body: HOSTILE } })]) expectHarmless(html);
  });

  it('is answered as JSON that no browser takes for a page', async () => {
    const id = await ask(await test.as('asker'), { title: '<script>alert(1)</script>', visibility: 'public' });
    const { headers } = await test.app.inject(`/api/threads/${id}`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('a text as long as a text may be', () => {
  it.each([
    ['nested quotes', `${'>'.repeat(10_000)} x`],
    ['nested lists', `${'- '.repeat(10_000)}x`],
    ['open brackets', '['.repeat(40_000)],
    ['emphasis', '*a '.repeat(13_000)],
    ['one word', 'x'.repeat(40_000)],
    ['emoji', '\u{1f600}'.repeat(20_000)],
  ])('of %s is posted, shown and found', async (_, body) => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'A text made to be slow', body: 'At first.' });
    const { opening } = await asker.editThread({ params: { id }, body: { body } });
    expect(opening.html).not.toBe('');
    expect(opening.html.match(/<(blockquote|ul)/g)?.length ?? 0).toBeLessThanOrEqual(24);
    expect((await asker.revisions({ params: { id: opening.id } })).items).toHaveLength(2);
    await test.settle();
    const { items } = await asker.search({ query: { q: 'made to be slow', limit: 50 } });
    expect(items.map(({ threadId }) => threadId)).toContain(id);
  });

  it('is refused when it is longer, by name', async () => {
    const problem = await problemOf(ask(await test.as('asker'), { body: 'long '.repeat(40_000) }));
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'body' }] });
  });
});
