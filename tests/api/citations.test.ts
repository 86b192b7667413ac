import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { AI_ACT } from '../given.ts';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

test('citations in a text are told with their place, provisions, label and heading', async () => {
  const text = 'Katso tekoälyasetuksen 6 artiklan 2 kohta ja asiakastietolain 18 §.';
  const { citations } = await api.visitor.citations({ query: { text, language: 'fi' } });
  expect(citations.map(({ provisions }) => provisions)).toEqual([['eu/2024/1689/art_6/par_2'], ['fi/2023/703/sec_18']]);
  expect(text.slice(citations[1]!.start, citations[1]!.end)).toBe(citations[1]!.text);
  expect(citations[1]).toMatchObject({
    label: expect.stringContaining('asiakastietolaki'),
    heading: 'Sosiaali- ja terveydenhuollon asiakasrekisterit',
  });
});

test('a long text may be posted, and an act says where a bare section belongs', async () => {
  const { citations } = await api.visitor.citationsIn({
    body: { text: `${'Tekstiä. '.repeat(2_000)}Siitä säädetään 18 §:ssä.`, language: 'fi', act: 'fi/2023/703' },
  });
  expect(citations.map(({ provisions }) => provisions)).toEqual([['fi/2023/703/sec_18']]);
});

test.each([
  ['en', 'See Article 6(2) of the AI Act.', 'Article 6(2) of the AI Act'],
  ['fi', 'Katso tekoälyasetuksen 6 artiklan 2 kohta.', 'tekoälyasetuksen 6 artiklan 2 kohta'],
  ['sv', 'Se artikel 6.2 i AI-förordningen.', 'artikel 6.2 i AI-förordningen'],
] as const)('they are recognised as written in %s', async (language, text, cited) => {
  const { citations } = await api.visitor.citations({ query: { text, language } });
  expect(citations).toMatchObject([{ text: cited, provisions: ['eu/2024/1689/art_6/par_2'] }]);
});

test.each(['', 'Call 040 1234567 at 12.30 on 23.11.2026.', '\u{1f600} 6 kohtaa'])('there are none in %j', async (text) => {
  expect(await api.visitor.citationsIn({ body: { text } })).toEqual({ citations: [] });
});

test('they come from a text of 200,000 characters', async () => {
  const text = 'Article 6(2) of the AI Act. '.repeat(7_000);
  expect((await api.visitor.citationsIn({ body: { text, language: 'en' } })).citations).toHaveLength(7_000);
});

test('however much a text names, what is told of it is not many times as much', async () => {
  const body = { text: 'Art. 1–113,'.repeat(18_000), language: 'en', act: AI_ACT } as const;
  const { body: answered } = await api.app.inject({ method: 'POST', url: '/api/citations', payload: body });
  const { citations } = JSON.parse(answered) as Awaited<ReturnType<typeof api.visitor.citationsIn>>;
  expect(answered.length).toBeLessThan(2_200_000);
  expect(citations.length).toBeGreaterThan(1_000);
  expect(citations[0]).toMatchObject({ start: 0, end: 10, text: 'Art. 1–113' });
  expect(citations[0]?.provisions).toHaveLength(40);
});
