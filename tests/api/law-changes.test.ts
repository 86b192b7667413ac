import type { Client } from '@tulkinta/contract';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { callBack, dueAmendments } from '../../apps/api/src/features/law/call-back.ts';
import { importLaw } from '../../apps/api/src/features/law/import-law.ts';
import { dayOf } from '../../apps/api/src/time.ts';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { answer, ask, pass, UNKNOWN_ID } from '../given.ts';
import { PATIENT_ACT, takeIn, version, type Otherwise } from '../law.ts';

const provision = (path: string) => `${PATIENT_ACT}/${path}`;
const changed = { 'sec_5/mom_1': 'Potilaalle on annettava selvitys tekoälyn käytöstä.' };
const params = { jurisdiction: 'fi', year: '1992', number: '785' } as const;

let api: TestApp;
let asker: Client;
let author: Client;
let expert: Client;
let today: string;

beforeEach(async () => {
  api = await testApp();
  [asker, author, expert] = [await api.as('asker'), await api.as('colleague'), await api.as('careExpert')];
  today = dayOf(api.clock.now);
  await api.database
    .sql`insert into competences (member_id, act_id, valid_from) values (${api.world.members.careExpert.id}, ${PATIENT_ACT}, '2026-01-01')`;
  return () => api.close();
});

const law = (on: string | null, otherwise: Otherwise = {}, amended = true) =>
  version(api.deps.law.catalogue(), on, otherwise, amended);
const day = (offset: number) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
/** The texts as they stand now. */
async function start(): Promise<void> {
  await takeIn(api, law(null, {}, false));
}
/** An answer of `author` that cites these. */
async function cited(...paths: string[]): Promise<{ thread: string; id: string }> {
  const thread = await ask(asker);
  return { thread, id: await answer(author, thread, 'Näin on.', paths.map(provision)) };
}
const standingOf = async ({ thread, id }: { thread: string; id: string }) =>
  (await asker.thread({ params: { id: thread } })).answers.find((one) => one.id === id)!;
const kindsOf = async (who: Client) => (await who.notifications({ query: {} })).items.map(({ kind }) => kind);

describe('importing texts', () => {
  test('shows them, again changes nothing, and a better text of the same version calls nobody', async () => {
    expect(await takeIn(api, law(null, {}, false))).toMatchObject({ amendment: null, texts: { corrected: 0, unchanged: 0 } });
    const one = await cited('sec_5/mom_1');
    const shown = async () => (await api.visitor.provision({ query: { id: provision('sec_5/mom_1') } })).text.fi;
    expect(await shown()).toMatch('sec_5/mom_1');

    expect(await takeIn(api, law(null, {}, false))).toMatchObject({ texts: { added: 0, corrected: 0 } });
    expect(await takeIn(api, law(null, changed, false))).toMatchObject({ amendment: null, texts: { added: 0, corrected: 1 } });
    expect(await shown()).toBe(changed['sec_5/mom_1']);
    expect((await standingOf(one)).standing).toBe('unreviewed');
  });

  test('goes deeper than the catalogue where the file does', async () => {
    const report = await takeIn(api, law(null, { 'sec_5/mom_1/koh_1': 'ensimmäinen kohta' }, false));
    expect(report.deepened).toEqual([provision('sec_5/mom_1/koh_1')]);
    const { children } = await api.visitor.provision({ query: { id: provision('sec_5') } });
    expect(children.find(({ id }) => id === provision('sec_5/mom_1/koh_1'))?.text.fi).toBe('ensimmäinen kohta');
    expect((await takeIn(api, law(null, { 'sec_5/mom_1/koh_1': 'ensimmäinen kohta' }, false))).deepened).toEqual([]);
  });

  test('lets one find a word in an act', async () => {
    await takeIn(api, law(null, changed, false));
    const found = async (q: string) => (await api.visitor.actProvisions({ params, query: { q } })).found;
    expect(await found('tekoälyn Käytöstä')).toEqual([provision('sec_5/mom_1')]);
    for (const wild of ['tekoälyn_käytöstä', '%', '\\\\']) expect(await found(wild)).toEqual([]);
    expect((await found('julkaistu')).slice(0, 2)).toEqual([provision('chp_1'), provision('sec_1')]);
  });

  test('that lacks much of the act is refused, and changes nothing', async () => {
    const broken = law(null, {}, false);
    broken.nodes.splice(10);
    await expect(takeIn(api, broken)).rejects.toThrow(/in force are not in it/);
    expect(await api.database.sql`select 1 from provision_texts`).toHaveLength(0);
  });
});

describe('an amendment that comes into force', () => {
  test('calls back the answers that cite what it changed, and no others', async () => {
    await start();
    const [direct, above, other, beside] = [
      await cited('sec_5/mom_1'),
      await cited('sec_5'),
      await cited('sec_6'),
      await cited('sec_5/mom_2'),
    ];
    await expert.takePosition({ params: { id: direct.id }, body: { stand: 'confirms', reason: 'Niin on.' } });
    pass(api, { days: 2 });
    const report = await takeIn(api, law(day(1), changed));
    expect(report).toMatchObject({ amendment: { from: day(1) }, changes: { inserted: 0, replaced: 1, deleted: 0 } });

    const found = await standingOf(direct);
    expect(found.standing).toBe('review');
    expect(found.lawChanges).toMatchObject([{ act: PATIENT_ACT, from: day(1), provisions: [{ id: provision('sec_5/mom_1') }] }]);
    expect((await standingOf(above)).standing).toBe('review');
    expect((await standingOf(other)).standing).toBe('unreviewed');
    expect((await standingOf(beside)).standing).toBe('unreviewed');
    expect((await asker.threads({ query: { standing: 'review' } })).items.map(({ id }) => id).sort()).toEqual(
      [direct.thread, above.thread].sort(),
    );
    expect((await kindsOf(author)).filter((kind) => kind === 'law_changed')).toHaveLength(2);
    expect((await kindsOf(expert)).filter((kind) => kind === 'law_changed')).toHaveLength(1);
    expect(await kindsOf(asker)).not.toContain('law_changed');
  });

  test('shows what it changed, word by word, and whom it touches', async () => {
    await start();
    const one = await cited('sec_5');
    pass(api, { days: 2 });
    await takeIn(api, law(day(1), { ...changed, 'sec_7/mom_1': null, 'sec_8/mom_3': 'Uusi momentti.' }));
    const amendment = await asker.amendment({ params: { ...params, from: day(1) }, query: { language: 'fi' } });
    expect(amendment.changes.map(({ provision: { id }, change }) => [id, change])).toEqual([
      [provision('sec_5/mom_1'), 'replaced'],
      [provision('sec_7/mom_1'), 'deleted'],
      [provision('sec_8/mom_3'), 'inserted'],
    ]);
    const kinds = amendment.changes.map(({ diff }) => new Set(diff?.parts.map(({ kind }) => kind)));
    expect(kinds).toEqual([new Set(['removed', 'added', 'same']), new Set(['removed']), new Set(['added'])]);
    expect(amendment.answers.map(({ id }) => id)).toEqual([one.id]);
    const before = await api.visitor.provision({ query: { id: provision('sec_5/mom_1'), on: day(0) } });
    expect(before.text.fi).toMatch('sellaisena kuin se on julkaistu');
    const gone = await api.visitor.provision({ query: { id: provision('sec_7/mom_1') } });
    expect(gone.deleted).toBe(true);
    expect((await problemOf(asker.amendment({ params: { ...params, from: day(0) } }))).code).toBe('not_found');
  });

  test('tells where a text went that it moved', async () => {
    await start();
    pass(api, { days: 2 });
    const text = 'Säännöksen sec_7/mom_1 teksti sellaisena kuin se on julkaistu.';
    await takeIn(api, law(day(1), { 'sec_7/mom_1': null, 'sec_8/mom_3': text }));
    const moved = await api.visitor.provision({ query: { id: provision('sec_7/mom_1') } });
    expect(moved.movedTo.map(({ id }) => id)).toEqual([provision('sec_8/mom_3')]);
  });

  test('later than today calls nobody until its day', async () => {
    await start();
    const one = await cited('sec_5');
    await takeIn(api, law(day(30), changed));
    expect((await standingOf(one)).standing).toBe('unreviewed');
    expect(await dueAmendments(api.deps.db, api.deps)).not.toContainEqual({ act: PATIENT_ACT, from: day(30) });
    pass(api, { days: 31 });
    const due = await dueAmendments(api.deps.db, api.deps);
    expect(due).toContainEqual({ act: PATIENT_ACT, from: day(30) });
    for (const amendment of due) await callBack(api.deps.db, api.deps, amendment);
    expect((await standingOf(one)).standing).toBe('review');
    expect(await dueAmendments(api.deps.db, api.deps)).toEqual([]);
  });

  test('by an act that comes into force by stages comes by stages', async () => {
    await start();
    pass(api, { days: 30 });
    await takeIn(api, law(day(1), changed));
    const [first, second] = [await cited('sec_5'), await cited('sec_8')];
    const later = { ...changed, 'sec_8/mom_1': 'Toinen vaihe.' };
    const report = await takeIn(api, law(day(20), later));
    expect(report).toMatchObject({ amendment: { from: day(20) }, changes: { inserted: 0, replaced: 1, deleted: 0 } });
    expect((await standingOf(first)).standing).toBe('unreviewed');
    expect((await standingOf(second)).standing).toBe('review');
    expect(await takeIn(api, law(day(25), later))).toMatchObject({ amendment: null });
  });

  test('that becomes known late calls back what was written in between', async () => {
    await start();
    pass(api, { days: 10 });
    const one = await cited('sec_5');
    await takeIn(api, law(day(5), changed));
    expect((await standingOf(one)).standing).toBe('review');
    const { answers } = await asker.amendment({ params: { ...params, from: day(5) } });
    expect(answers.map(({ id }) => id)).toEqual([one.id]);
    const after = await cited('sec_5');
    expect((await standingOf(after)).standing).toBe('unreviewed');
  });

  test('of which the secretariat says that it touches no meaning calls nobody any more', async () => {
    await start();
    const one = await cited('sec_5');
    pass(api, { days: 2 });
    await takeIn(api, law(day(1), changed));
    const pass1 = {
      params: { ...params, from: day(1) },
      body: { provisions: [provision('sec_5/mom_1')], reason: 'Kirjoitusvirhe.' },
    };
    expect((await problemOf(asker.passChanges(pass1))).code).toBe('forbidden');
    const secretary = await api.as('secretary');
    const wrong = { ...pass1, body: { ...pass1.body, provisions: [provision('sec_6')] } };
    expect((await problemOf(secretary.passChanges(wrong))).errors?.[0]?.field).toBe('provisions/0');
    await secretary.passChanges(pass1);
    await api.settle();
    expect(await standingOf(one)).toMatchObject({ standing: 'unreviewed', lawChanges: [] });
  });

  test('shows an answer to nobody who may not see its thread', async () => {
    await start();
    const thread = await ask(asker, { visibility: 'organisation' });
    await answer(author, thread, 'Näin on.', [provision('sec_5')]);
    pass(api, { days: 2 });
    await takeIn(api, law(day(1), changed));
    const seenBy = async (who: Client) => [
      (await who.amendment({ params: { ...params, from: day(1) } })).answers.length,
      (await who.reviews({ query: {} })).items.length,
    ];
    expect(await seenBy(asker)).toEqual([1, 1]);
    expect(await seenBy(await api.as('outsider'))).toEqual([0, 0]);
    expect(await seenBy(api.visitor)).toEqual([0, 0]);
  });
});

describe('a review', () => {
  let one: { thread: string; id: string };
  beforeEach(async () => {
    await start();
    one = await cited('sec_5');
    pass(api, { days: 2 });
    await takeIn(api, law(day(1), changed));
  });
  const review = (who: Client, body: Parameters<Client['reviewAnswer']>[0]['body']) =>
    who.reviewAnswer({ params: { id: one.id }, body });
  const mine = async (who: Client) => (await who.reviews({ query: { mine: true } })).items.map(({ id }) => id);

  test('waits for the author and the experts of its act', async () => {
    expect(await mine(author)).toEqual([one.id]);
    expect(await mine(expert)).toEqual([one.id]);
    expect(await mine(asker)).toEqual([]);
    expect(await mine(await api.as('expert'))).toEqual([]);
  });

  test('that it still holds pins it to the law of today', async () => {
    await review(expert, { outcome: 'still_holds', reason: 'Muutos ei koske tätä.' });
    await api.settle();
    const found = await standingOf(one);
    expect(found).toMatchObject({ standing: 'unreviewed', lawAsOf: day(2), lawChanges: [] });
    expect(found.reviews).toMatchObject([{ outcome: 'still_holds', reason: 'Muutos ei koske tätä.', lawAsOf: day(0) }]);
    expect(await mine(author)).toEqual([]);
    expect(await kindsOf(author)).toContain('reviewed');
  });

  test('that revises it is its author’s, with a new text', async () => {
    const revised = { outcome: 'revised', reason: 'Selvitysvelvollisuus lisätty.', body: 'Uuden lain mukaan.' } as const;
    expect((await problemOf(review(expert, revised))).code).toBe('forbidden');
    const { body: _, ...without } = revised;
    expect((await problemOf(review(author, without))).errors?.[0]?.field).toBe('body');
    await review(author, revised);
    expect(await standingOf(one)).toMatchObject({
      standing: 'unreviewed',
      body: 'Uuden lain mukaan.',
      revision: 2,
      lawAsOf: day(2),
    });
  });

  test('that it no longer holds withdraws it, and names what replaces it', async () => {
    const elsewhere = await cited('sec_6');
    const withdraw = (replacedBy: string) => review(author, { outcome: 'no_longer_holds', reason: 'Laki muuttui.', replacedBy });
    for (const wrong of [elsewhere.id, one.id, UNKNOWN_ID]) {
      expect((await problemOf(withdraw(wrong))).errors?.[0]?.field).toBe('replacedBy');
    }
    const next = await answer(expert, one.thread, 'Uusi vastaus.', [provision('sec_5')]);
    await withdraw(next);
    expect(await standingOf(one)).toMatchObject({ standing: 'withdrawn', reviews: [{ replacedBy: next }] });
    await review(author, { outcome: 'still_holds', reason: 'Pätee sittenkin.' });
    expect((await standingOf(one)).standing).toBe('unreviewed');
  });

  test('is not anybody’s, nor of an answer whose law stands', async () => {
    expect((await problemOf(review(asker, { outcome: 'still_holds', reason: 'x' }))).code).toBe('not_competent');
    const other = await cited('sec_6');
    const call = author.reviewAnswer({ params: { id: other.id }, body: { outcome: 'still_holds', reason: 'x' } });
    expect((await problemOf(call)).code).toBe('nothing_to_review');
  });

  test('is not made by editing', async () => {
    await author.editPost({ params: { id: one.id }, body: { body: 'Kirjoitusvirhe korjattu.' } });
    expect((await standingOf(one)).standing).toBe('review');
  });
});

test('a thread is read as it stood on a day: its words, its positions, its law', async () => {
  await start();
  const one = await cited('sec_5');
  await expert.takePosition({ params: { id: one.id }, body: { stand: 'disputes', reason: 'Ei aivan.' } });
  pass(api, { days: 2 });
  await expert.withdrawPosition({ params: { id: one.id } });
  pass(api, { days: 2 });
  await takeIn(api, law(day(3), changed));
  pass(api, { days: 2 });
  const revised = { outcome: 'revised', reason: 'Laki muuttui.', body: 'Uuden lain mukaan.' } as const;
  await author.reviewAnswer({ params: { id: one.id }, body: revised });
  pass(api, { days: 2 });
  await answer(author, one.thread, 'Myöhempi vastaus.');

  const on = async (offset: number) => {
    const { answers } = await asker.thread({ params: { id: one.thread }, query: { on: day(offset) } });
    return answers.map(({ standing, body, positions, lawAsOf }) => [standing, body, positions.length, lawAsOf]);
  };
  expect(await on(0)).toEqual([['contested', 'Näin on.', 1, day(0)]]);
  expect(await on(2)).toEqual([['unreviewed', 'Näin on.', 0, day(0)]]);
  expect(await on(5)).toEqual([['review', 'Näin on.', 0, day(0)]]);
  expect(await on(7)).toEqual([['unreviewed', 'Uuden lain mukaan.', 0, day(6)]]);
  expect(await on(8)).toHaveLength(2);
  expect((await problemOf(asker.thread({ params: { id: one.thread }, query: { on: day(-1) } }))).code).toBe('not_found');
});

test('an amendment that is imported while answers are posted leaves none pinned to what has ended', async () => {
  await start();
  const thread = await ask(asker);
  pass(api, { days: 2 });
  const posting = Array.from({ length: 30 }, () => answer(author, thread, 'Näin on.', [provision('sec_5')]));
  const importing = takeIn(api, law(day(1), changed));
  await Promise.all([...posting, importing]);
  await api.settle();
  const { answers } = await asker.thread({ params: { id: thread } });
  const rows = await api.database.sql<
    { id: string; serial: number }[]
  >`select id, law_serial as serial from posts where kind = 'answer'`;
  const [state] = await api.database.sql<{ serial: number }[]>`select max(serial)::int as serial from law_imports`;
  const late = new Set(rows.filter(({ serial }) => serial < state!.serial).map(({ id }) => id));
  for (const { id, standing } of answers) expect(standing, id).toBe(late.has(id) ? 'review' : 'unreviewed');
});

test('a running server knows within a second what the command line imported', async () => {
  await start();
  const digest = api.deps.law.digest();
  const elsewhere = { now: api.deps.now, jobs: { ...api.deps.jobs, callBack: async () => {} } };
  await api.deps.db.transaction((tx) => importLaw(tx, elsewhere, null, law(day(1), changed)));
  await vi.waitFor(() => expect(api.deps.law.digest()).not.toBe(digest), { timeout: 1_000 });
});
