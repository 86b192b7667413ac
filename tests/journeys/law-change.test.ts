import type { Client } from '@tulkinta/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../browser.ts';
import { answer, ask } from '../given.ts';
import { PATIENT_ACT, takeIn, version } from '../law.ts';
import { wordsIn } from '../words.ts';
import { expectAccessible } from './accessible.ts';
import { button, choice, field, go, heading, link, linkTo, person, post } from './steps.ts';

const say = wordsIn('fi');
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { database, world } = site.tests;
  await database.sql`insert into competences (member_id, act_id, valid_from)
    values (${world.members.careExpert.id}, ${PATIENT_ACT}, '2026-01-01')`;
  await takeIn(site.tests, version(site.tests.deps.law.catalogue(), null, {}, false));
}, 240_000);
afterEach(() => site.endTest());
afterAll(() => site?.close());

describe('a question that cites the law', () => {
  const title = 'Kuka kertoo potilaalle tekoälystä?';
  const text =
    'Miten tekoälyasetuksen 6 artiklaa, potilaslain 5 §:ää ja asiakastietolain 18 §:ää sovelletaan, kun potilas kysyy asiasta?';
  const cited = ['eu/2024/1689/art_6', `${PATIENT_ACT}/sec_5`, 'fi/2023/703/sec_18'];

  test('has its provisions recognised, and their texts are read beside it or under it', async () => {
    const asker = await person(site, 'asker', 'fi');
    const { page } = asker;
    await go(asker, '/fi/ask');
    await field(page, say('ask_field_title')).fill(title);
    await field(page, say('ask_field_body_question')).fill(text);
    const recognised = page.getByRole('group', { name: say('ask_recognised') }).getByRole('checkbox');
    for (const id of cited) {
      const { label, heading: known } = await site.tests.visitor.provision({ query: { id } });
      const named = `${label.fi}, ${known.fi ?? known.en}`;
      await recognised.and(page.getByLabel(named)).waitFor();
    }
    await button(page, say('ask_send_question')).click();
    await page.waitForURL(/\/threads\/[0-9a-f-]{36}$/);

    const patientAct = page.locator(`.text a[data-provision="${PATIENT_ACT}/sec_5"]`);
    const lawText = page.getByText('Säännöksen sec_5/mom_1 teksti');
    await patientAct.click();
    await page.locator('aside').filter({ has: lawText }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/threads\//);

    await page.setViewportSize({ width: 390, height: 800 });
    await patientAct.focus();
    await page.keyboard.press('Enter');
    const close = button(page.locator('.text'), say('reviews_law_close'));
    await page.locator('.text').filter({ has: lawText }).waitFor();
    await expectAccessible(page, 'a provision open in place');
    await close.click();
    await close.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.provision')).toBe(`${PATIENT_ACT}/sec_5`);
  });
});

describe('an answer whose law changes', () => {
  let asker: Client;
  beforeAll(async () => {
    asker = await site.tests.as('asker');
  });

  test.each([
    { javaScript: true, on: day(-1), by: 'fi/2026/9001', text: 'Potilaalle on annettava selvitys tekoälyn käytöstä.' },
    {
      javaScript: false,
      on: day(0),
      by: 'fi/2026/9002',
      text: 'Potilaalle kerrotaan kirjallisesti, miten tekoälyä käytetään.',
    },
  ])('waits for its expert, who sees what changed and says it still holds (JavaScript: $javaScript)', async (way) => {
    const said = `Selvitys kuuluu ammattihenkilölle (JavaScript: ${way.javaScript}).`;
    const asked = `Kenelle selvitys kuuluu ${way.on}?`;
    const threadId = await ask(asker, { title: asked, language: 'fi' });
    const id = await answer(await site.tests.as('colleague'), threadId, said, [`${PATIENT_ACT}/sec_5`]);
    await site.tests.database.sql`update posts set law_as_of = '2026-06-01' where id = ${id}`;
    const amended = version(site.tests.deps.law.catalogue(), way.on, { 'sec_5/mom_1': way.text });
    await takeIn(site.tests, { ...amended, amendedBy: [way.by] });

    const expert = await person(site, 'careExpert', 'fi', way.javaScript);
    const { page } = expert;
    await go(expert, '/fi');
    await link(page, say('reviews_home_all')).click();
    await expect.poll(() => heading(page).textContent()).toBe(say('reviews_title'));
    const waiting = page.getByRole('listitem').filter({ has: link(page, asked) });
    await link(waiting, '5 § 1 mom.').first().click();
    await page.waitForURL(`**/law/${PATIENT_ACT}/amendments/${way.on}#sec_5/mom_1`);
    await page.getByRole('deletion').first().waitFor();
    await page.getByRole('insertion').first().waitFor();
    if (way.javaScript) await expectAccessible(page, 'the amendment');

    await linkTo(page.getByRole('main'), asked, threadId).click();
    const theirs = post(page, said);
    await theirs.getByText(say('words_standing_review'), { exact: true }).waitFor();
    await theirs.getByText(say('reviews_form'), { exact: true }).click();
    await choice(theirs, say('reviews_outcome_still_holds')).check();
    await button(theirs, say('reviews_send')).click();
    await theirs.getByText(say('problems_field_required')).first().waitFor();
    if (way.javaScript) await expectAccessible(page, 'a review that was refused');
    await field(theirs, say('reviews_reason')).fill('Muutos ei koske tätä.');
    await button(theirs, say('reviews_send')).click();
    await theirs.getByRole('listitem').filter({ hasText: 'Muutos ei koske tätä.' }).waitFor();
    await theirs.getByText(say('words_standing_unreviewed'), { exact: true }).waitFor();
    await go(expert, '/fi/reviews');
    await expect.poll(() => heading(page).textContent()).toBe(say('reviews_title'));
    expect(await link(page, asked).count()).toBe(0);
  });
});
