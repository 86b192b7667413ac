import { languages } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, pass, raise, reply } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const aiAct = { jurisdiction: 'eu', year: '2024', number: '1689' } as const;
const provision = (id: string) => test.visitor.provision({ query: { id } });

describe('the acts', () => {
  it('are listed for anybody, named in three languages and linked to the official text', async () => {
    const { items } = await test.visitor.acts({});
    expect(items.length).toBeGreaterThanOrEqual(22);
    expect(items[0]).toMatchObject({ id: AI_ACT, shortName: { fi: 'tekoälyasetus', sv: 'AI-förordningen', en: 'AI Act' } });
    for (const act of items) {
      for (const language of languages) expect(act.shortName[language], act.id).toBeTruthy();
      expect(
        Object.values(act.officialUrl).every((url) =>
          /^https:\/\/(data|eur-lex)\.europa\.eu|^https:\/\/www\.finlex\.fi/.test(url),
        ),
      ).toBe(true);
    }
  });

  it('are read one by one; an unknown one is not found', async () => {
    expect(await test.visitor.act({ params: { jurisdiction: 'fi', year: '2023', number: '703' } })).toMatchObject({
      id: 'fi/2023/703',
      shortName: { fi: 'asiakastietolaki' },
    });
    const unknown = { jurisdiction: 'fi', year: '1889', number: '39' } as const;
    expect((await problemOf(test.visitor.act({ params: unknown }))).status).toBe(404);
    expect((await problemOf(test.visitor.actProvisions({ params: unknown }))).status).toBe(404);
  });
});

describe('the tree of the AI Act', () => {
  const kinds = async (on: string) => {
    const { items } = await test.visitor.actProvisions({ params: aiAct, query: { on, depth: 'headings' } });
    return Object.fromEntries(
      ['recital', 'article', 'annex'].map((kind) => [kind, items.filter((node) => node.kind === kind).length]),
    );
  };

  it('is as published in 2024, and as amended by 2026/1744', async () => {
    expect(await kinds('2025-01-01')).toEqual({ recital: 180, article: 113, annex: 13 });
    expect(await kinds('2026-11-23')).toEqual({ recital: 180, article: 119, annex: 14 });
  });

  it('has parents before children, and headings alone when asked', async () => {
    const all = (await test.visitor.actProvisions({ params: aiAct })).items;
    const place = new Map(all.map(({ id }, index) => [id, index]));
    for (const { id, parent } of all)
      if (parent && place.has(parent)) expect(place.get(parent)!, id).toBeLessThan(place.get(id)!);
    const headings = (await test.visitor.actProvisions({ params: aiAct, query: { depth: 'headings' } })).items;
    expect(headings.length).toBeLessThan(all.length);
    expect(headings.some(({ kind }) => kind === 'paragraph')).toBe(false);
    expect(all.some(({ id }) => id === `${ARTICLE_6}/par_2`)).toBe(true);
  });
});

describe('a provision', () => {
  it('tells what it is called, where it stands and what it holds', async () => {
    const view = await provision(ARTICLE_6);
    expect(view).toMatchObject({ id: ARTICLE_6, kind: 'article', number: '6', act: { id: AI_ACT } });
    expect(view.heading.en).toBe('Classification rules for high-risk AI systems');
    expect(view.label).toEqual({ fi: 'tekoälyasetus 6 art.', sv: 'AI-förordningen art. 6', en: 'AI Act, Art. 6' });
    expect(view.ancestors.map(({ id }) => id)).toEqual([`${AI_ACT}/cpt_III`, `${AI_ACT}/cpt_III/sct_1`]);
    expect(view.children.map(({ id }) => id)).toContain(`${ARTICLE_6}/par_2`);
    expect(view.children.every(({ id }) => id.startsWith(`${ARTICLE_6}/`))).toBe(true);
    expect(view.officialUrl.fi).toMatch(/^https:/);
  });

  it('leads to the ones before and after it, over chapters', async () => {
    for (const [id, before, after] of [
      [`${AI_ACT}/art_1`, null, `${AI_ACT}/art_2`],
      [ARTICLE_6, `${AI_ACT}/art_5`, `${AI_ACT}/art_7`],
      [`${AI_ACT}/art_113`, `${AI_ACT}/art_112`, null],
      [`${AI_ACT}/rct_53`, `${AI_ACT}/rct_52`, `${AI_ACT}/rct_54`],
      ['fi/2023/703/sec_18', 'fi/2023/703/sec_17', 'fi/2023/703/sec_19'],
    ] as const) {
      const { previous, next } = await provision(id);
      expect([id, previous?.id ?? null, next?.id ?? null]).toEqual([id, before, after]);
    }
  });

  it('that is unknown is not found, an act and a nonsense id neither', async () => {
    for (const id of [`${AI_ACT}/art_999`, `${ARTICLE_6}/par_99`, 'fi/1889/39/sec_1']) {
      expect((await problemOf(provision(id))).status).toBe(404);
      expect((await problemOf(test.visitor.citingPosts({ query: { id } }))).status).toBe(404);
    }
    expect((await problemOf(provision('../../etc/passwd'))).errors).toMatchObject([{ field: 'id' }]);
  });
});

describe('the picker', () => {
  it.each([
    ['AI Act 6', ARTICLE_6],
    ['ai act art 6(2)', `${ARTICLE_6}/par_2`],
    ['tekoälyasetus 6', ARTICLE_6],
    ['tekoälyasetuksen 6 artikla', ARTICLE_6],
    ['AI-förordningen 6', ARTICLE_6],
    ['artikla 26', `${AI_ACT}/art_26`],
    ['Annex III', `${AI_ACT}/anx_III`],
    ['liite III', `${AI_ACT}/anx_III`],
    ['bilaga III', `${AI_ACT}/anx_III`],
    ['asiakastietolaki 18', 'fi/2023/703/sec_18'],
    ['kunduppgiftslagen 18', 'fi/2023/703/sec_18'],
    ['GDPR 9', 'eu/2016/679/art_9'],
    ['tietosuoja-asetus', 'eu/2016/679'],
  ])('finds "%s"', async (q, id) => {
    const { items } = await test.visitor.provisionMatches({ query: { q, limit: 5 } });
    expect(items[0]?.id).toBe(id);
  });

  it.each([
    ['human oversight', `${AI_ACT}/art_14`],
    ['asiakasrekisterit', 'fi/2023/703/sec_18'],
    ['kundregister inom hälsovården', 'fi/2023/703/sec_18'],
    ['särskilda kategorier av personuppgifter', 'eu/2016/679/art_9'],
  ])('finds the words "%s" of a heading', async (q, id) => {
    const { items } = await test.visitor.provisionMatches({ query: { q, limit: 5 } });
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('gives no more than asked for, and nothing for nonsense', async () => {
    expect((await test.visitor.provisionMatches({ query: { q: 'artikla', limit: 3 } })).items.length).toBeLessThanOrEqual(3);
    expect((await test.visitor.provisionMatches({ query: { q: 'qqzzxx' } })).items).toEqual([]);
  });
});

describe('what cites a provision', () => {
  const citing = async (id: string) => (await test.visitor.citingPosts({ query: { id, limit: 100 } })).items;

  it('is found under it and all it stands in, newest first, and not under its like', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'On dictation', visibility: 'public', provisions: [`${AI_ACT}/art_13/par_1`] });
    const { opening } = await asker.thread({ params: { id } });
    pass(test, { minutes: 1 });
    const answerId = await answer(await test.as('expert'), id, 'See 13(3).', [`${AI_ACT}/art_13/par_3`]);
    await reply(asker, answerId);
    expect(await citing(`${AI_ACT}/art_13`)).toMatchObject([
      {
        id: answerId,
        threadId: id,
        threadTitle: 'On dictation',
        kind: 'answer',
        standing: 'unreviewed',
        organisation: { name: { en: 'university (en)' } },
      },
      { id: opening.id, kind: 'question', standing: null },
    ]);
    expect((await citing(`${AI_ACT}/art_13/par_3`)).map((post) => post.id)).toEqual([answerId]);
    expect((await citing(AI_ACT)).map((post) => post.id)).toEqual([answerId, opening.id]);
    for (const other of [`${AI_ACT}/art_1`, `${AI_ACT}/art_113`, 'fi/2023/703']) expect(await citing(other)).toEqual([]);
  });

  it('is counted on the act, the tree and the provision', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { visibility: 'public', provisions: ['fi/2019/552/sec_2'] });
    await answer(asker, id, 'And 3.', ['fi/2019/552/sec_3']);
    await raise(asker, id, { provisions: ['fi/2019/552/sec_2', 'fi/2019/552/sec_3'] });
    const params = { jurisdiction: 'fi', year: '2019', number: '552' } as const;
    expect((await test.visitor.act({ params })).counts).toEqual({ threads: 1, needs: 1 });
    expect((await test.visitor.acts({})).items.find((act) => act.id === 'fi/2019/552')?.counts).toEqual({ threads: 1, needs: 1 });
    const { items } = await test.visitor.actProvisions({ params });
    const counted = items.filter(({ kind, counts }) => kind === 'section' && counts.threads + counts.needs > 0);
    expect(counted.map((node) => [node.id, node.counts])).toEqual([
      ['fi/2019/552/sec_2', { threads: 1, needs: 1 }],
      ['fi/2019/552/sec_3', { threads: 1, needs: 1 }],
    ]);
    expect((await provision('fi/2019/552/sec_3')).counts).toEqual({ threads: 1, answers: 1, needs: 1 });
    expect((await provision('fi/2019/552/sec_2')).counts).toEqual({ threads: 1, answers: 0, needs: 1 });
    expect((await provision('fi/2019/552/sec_4')).counts).toEqual({ threads: 0, answers: 0, needs: 0 });
  });

  it('comes in pages that miss and repeat nothing', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { visibility: 'public' });
    for (let n = 0; n < 5; n++) await answer(asker, id, `Answer ${n}.`, [`${AI_ACT}/art_50`]);
    const all = await citing(`${AI_ACT}/art_50`);
    expect(all).toHaveLength(5);
    const paged = [];
    let cursor: string | null | undefined;
    do {
      const page = await test.visitor.citingPosts({ query: { id: `${AI_ACT}/art_50`, limit: 2, ...(cursor && { cursor }) } });
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(all);
  });
});
