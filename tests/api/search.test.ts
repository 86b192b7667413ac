import type { InputOf } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allDocuments } from '../../apps/api/src/features/search/documents.ts';
import { testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, raise } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

type Query = InputOf<'search'>['query'];
const find = async (query: Query, who: 'asker' | 'outsider' = 'outsider') => {
  await test.settle();
  return (await test.as(who)).search({ query });
};
const idsOf = async (query: Query, who?: 'asker' | 'outsider') => (await find(query, who)).items.map(({ id }) => id);
const openingOf = async (id: string) => (await (await test.as('asker')).thread({ params: { id } })).opening.id;
const rebuild = () => test.deps.search.postgresql.rebuild(allDocuments(test.deps.db, test.deps.law));
const textOf = (segments: { text: string }[]) => segments.map(({ text }) => text).join('');

describe('what is found', () => {
  it('are questions by title and body, and answers, each with a marked excerpt', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, {
      title: 'Ambient dictation at reception',
      body: 'The **microphone** stays on.',
      provisions: [ARTICLE_6],
    });
    const opening = await openingOf(id);
    const answerId = await answer(await test.as('expert'), id, 'Ask the works council about loudspeakers first.');
    expect(await idsOf({ q: 'microphone' })).toEqual([opening]);
    const { items } = await find({ q: 'loudspeakers' });
    expect(items).toMatchObject([
      {
        id: answerId,
        threadId: id,
        kind: 'answer',
        standing: 'unreviewed',
        visibility: 'network',
        organisation: { name: { en: 'university (en)' } },
      },
    ]);
    expect(textOf(items[0]!.title)).toBe('Ambient dictation at reception');
    expect(items[0]!.excerpt.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).toEqual(['loudspeakers']);
    expect(textOf((await find({ q: 'microphone' })).items[0]!.excerpt)).not.toContain('**');
    expect((await idsOf({ q: 'ambient dictation' })).toSorted()).toEqual([opening, answerId].toSorted());
  });

  it('follows an edit', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'About gramophones', body: 'Turntable.' });
    const answerId = await answer(asker, id, 'Shellac.');
    expect(await idsOf({ q: 'shellac' })).toEqual([answerId]);
    await asker.editPost({ params: { id: answerId }, body: { body: 'Vinyl.' } });
    await asker.editThread({ params: { id }, body: { title: 'About phonographs' } });
    expect(await idsOf({ q: 'shellac' })).toEqual([]);
    expect(await idsOf({ q: 'vinyl' })).toEqual([answerId]);
    expect(await idsOf({ q: 'gramophones' })).toEqual([]);
    expect(await idsOf({ q: 'phonographs' })).toHaveLength(2);
  });

  it('follows visibility', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'About zeppelins' });
    const asVisitor = async () => {
      await test.settle();
      return (await test.visitor.search({ query: { q: 'zeppelins' } })).items.length;
    };
    const set = (visibility: 'public' | 'network' | 'organisation') => asker.editThread({ params: { id }, body: { visibility } });
    expect([await asVisitor(), (await idsOf({ q: 'zeppelins' })).length]).toEqual([0, 1]);
    await set('public');
    expect(await asVisitor()).toBe(1);
    await set('organisation');
    expect([
      await asVisitor(),
      (await idsOf({ q: 'zeppelins' })).length,
      (await idsOf({ q: 'zeppelins' }, 'asker')).length,
    ]).toEqual([0, 0, 1]);
  });

  it('leaves out what was hidden, at once and for good', async () => {
    const id = await ask(await test.as('asker'), { title: 'About submarines' });
    const answerId = await answer(await test.as('asker'), id, 'Periscope.');
    expect(await idsOf({ q: 'periscope' })).toEqual([answerId]);
    await test.deps.db.update(tables.threads).set({ hidden: true }).where(eq(tables.threads.id, id));
    expect(await idsOf({ q: 'submarines' })).toEqual([]);
    await test.deps.db.transaction((tx) => test.deps.jobs.index(tx, id));
    const total = async () => (await find({ q: 'submarines' })).estimatedTotal;
    expect(await total()).toBe(0);
    await rebuild();
    expect(await total()).toBe(0);
  });

  it('follows standing', async () => {
    const id = await ask(await test.as('asker'), { title: 'About barometers', provisions: [ARTICLE_6] });
    const answerId = await answer(await test.as('outsider'), id, 'Mercury.');
    const expert = await test.as('expert');
    await expert.takePosition({ params: { id: answerId }, body: { stand: 'disputes', reason: 'Aneroid.' } });
    expect(await idsOf({ q: 'barometers', standing: ['contested'] })).toEqual([answerId]);
    expect(await idsOf({ q: 'barometers', standing: ['confirmed'] })).toEqual([]);
    await expert.withdrawPosition({ params: { id: answerId } });
    expect(await idsOf({ q: 'barometers', standing: ['contested'] })).toEqual([]);
  });

  it('is what a rebuild finds', async () => {
    const id = await ask(await test.as('asker'), { title: 'About sextants' });
    await test.settle();
    await test.database.sql`truncate search_documents`;
    expect(await idsOf({ q: 'sextants' })).toEqual([]);
    await rebuild();
    expect(await idsOf({ q: 'sextants' })).toEqual([await openingOf(id)]);
  });

  it('is found again after its index job is done twice', async () => {
    const id = await ask(await test.as('asker'), { title: 'About theodolites' });
    for (let n = 0; n < 2; n++) await test.deps.db.transaction((tx) => test.deps.jobs.index(tx, id));
    expect(await idsOf({ q: 'theodolites' })).toEqual([await openingOf(id)]);
  });
});

describe('narrowing', () => {
  let id: string;
  beforeAll(async () => {
    const asker = await test.as('asker');
    id = await ask(asker, {
      title: 'Kaleidoscope one',
      language: 'en',
      provisions: [`${ARTICLE_6}/par_2`],
      roles: ['deployer', 'provider'],
      use: 'imaging',
    });
    await answer(asker, id, 'Yes.', ['fi/2023/703/sec_18']);
    await raise(asker, id);
    await ask(asker, { title: 'Kaleidoscope kaksi', language: 'fi', roles: ['deployer'], use: 'triage' });
  });

  it.each([
    ['act', { act: [AI_ACT] }, 2],
    ['another act', { act: ['fi/2023/703'] }, 1],
    ['either act', { act: [AI_ACT, 'fi/2023/703'] }, 2],
    ['article', { article: [ARTICLE_6] }, 2],
    ['provision', { provision: [`${ARTICLE_6}/par_2`] }, 2],
    ['a provision’s like', { provision: [`${AI_ACT}/art_60`] }, 0],
    ['language', { language: ['fi'] }, 1],
    ['kind', { kind: ['answer'] }, 1],
    ['role', { role: ['provider'] }, 2],
    ['use', { use: ['triage'] }, 1],
    ['need', { need: ['raised'] }, 2],
    ['two at once', { use: ['imaging'], kind: ['question'] }, 1],
  ] satisfies [string, Query, number][])('by %s', async (_, filters, count) => {
    expect((await find({ q: 'kaleidoscope', ...filters })).items).toHaveLength(count);
  });

  it('shows what each choice would give, a chosen facet’s others too', async () => {
    const { facets, estimatedTotal } = await find({ q: 'kaleidoscope', language: ['fi'] });
    const count = (facet: string, value: string) => facets[facet]?.find((one) => one.value === value)?.count ?? 0;
    expect(estimatedTotal).toBe(1);
    expect([count('language', 'fi'), count('language', 'en')]).toEqual([1, 2]);
    expect([count('use', 'triage'), count('use', 'imaging')]).toEqual([1, 0]);
    const all = await find({ q: 'kaleidoscope' });
    expect(all.facets.act).toEqual([
      { value: AI_ACT, count: 2 },
      { value: 'fi/2023/703', count: 1 },
    ]);
    expect(all.labels[AI_ACT]).toMatchObject({ label: { en: 'AI Act' } });
    expect(all.facets.need).toEqual([{ value: 'raised', count: 2 }]);
  });

  it('understands a provision among the words', async () => {
    const { items, understood, labels } = await find({ q: 'kaleidoscope AI Act 6' });
    expect(understood.provisions.map((provision) => provision.id)).toEqual([ARTICLE_6]);
    expect(understood.words).toBe('kaleidoscope');
    expect(items.map(({ threadId }) => threadId)).toEqual([id, id]);
    expect(Object.keys(labels)).toContain(ARTICLE_6);
  });
});

describe('paging', () => {
  it('goes through all hits once', async () => {
    const asker = await test.as('asker');
    const expected: string[] = [];
    for (let n = 0; n < 5; n++) expected.push(await ask(asker, { title: `Metronome number ${n}` }));
    const threads: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await find({ q: 'metronome', limit: 2, ...(cursor && { cursor }) });
      threads.push(...page.items.map(({ threadId }) => threadId));
      cursor = page.nextCursor;
    } while (cursor);
    expect(threads.toSorted()).toEqual(expected.toSorted());
  });
});

describe('similar threads', () => {
  it('are those with the words of a title, those of them on its provisions first', async () => {
    const asker = await test.as('asker');
    const onProvision = await ask(asker, { title: 'Spectrograph records, kept how long?', provisions: ['fi/2003/434/sec_53e'] });
    const byWords = await ask(asker, { title: 'Spectrograph calibration records' });
    await answer(asker, byWords);
    await test.settle();
    const title = 'Calibration records of a spectrograph';
    const like = async (provisions?: string[]) => (await asker.similarTo({ body: { title, language: 'en', provisions } })).items;
    expect((await like()).map(({ threadId }) => threadId)).toEqual([byWords, onProvision]);
    expect((await like(['fi/2003/434/sec_53e'])).map(({ threadId }) => threadId)).toEqual([onProvision, byWords]);
    expect((await like())[0]).toMatchObject({ kind: 'question', answerCount: 1, language: 'en', standing: 'unreviewed' });
    const byTitle = await asker.similar({ query: { title: 'Spectrograph "calibration"', language: 'en' } });
    expect(byTitle.items[0]?.threadId).toBe(byWords);
  });
});
