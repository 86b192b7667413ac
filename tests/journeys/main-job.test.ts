import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '@tulkinta/contract';
import { openSite, type Site, type Who } from '../browser.ts';
import { wordsIn } from '../words.ts';
import { answer, ask, button, confirm, decide, go, heading, link, linkTo, post, person, raiseNeed } from './steps.ts';
import { answered, asked, cases } from './the-case.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterEach(() => site.endTest());
afterAll(() => site?.close());

const labelOf = async (id: string, language: Language) => (await site.tests.visitor.provision({ query: { id } })).label[language];

const ways = languages.flatMap((language) => [true, false].map((javaScript) => ({ language, javaScript })));

describe.each(ways)('in $language, with JavaScript: $javaScript', ({ language, javaScript }) => {
  const the = cases[language];
  const say = wordsIn(language);
  const be = (as: Who) => person(site, as, language, javaScript);

  test('a question is asked, answered, found, flagged and decided', { timeout: 90_000 }, async () => {
    const asker = await be('asker');
    const path = await ask(asker, the, await labelOf(asked, language));
    await expect.poll(() => heading(asker.page).textContent()).toBe(the.title);
    expect(await link(asker.page, await labelOf(asked, language)).count()).toBeGreaterThan(0);

    const expert = await be('expert');
    await answer(expert, path, the.answer, await labelOf(answered, language));
    const theirs = post(expert.page, the.answer);
    await theirs.getByText(say('words_standing_unreviewed'), { exact: true }).waitFor();
    await theirs
      .getByRole('list')
      .getByRole('link', { name: await labelOf(answered, language), exact: true })
      .waitFor();

    const second = await be('expert2');
    await confirm(second, path, the.answer, the.reason);
    await post(second.page, the.answer).getByText(say('words_standing_confirmed'), { exact: true }).waitFor();

    await go(asker, path);
    await button(asker.page, say('threads_accept')).click();
    await post(asker.page, the.answer).getByText(say('threads_accepted'), { exact: true }).waitFor();

    await site.tests.settle();
    const finder = await be('outsider');
    for (const words of [the.inflected, the.provision]) {
      await go(finder, `/${language}`);
      const box = finder.page.getByLabel(say('frame_search_label'), { exact: true }).first();
      await box.fill(words);
      await box.press('Enter');
      await finder.page.waitForURL(/\/search\?/);
      await linkTo(finder.page.getByRole('main'), the.title, path).waitFor();
    }
    await linkTo(finder.page.getByRole('main'), the.title, path).first().click();
    await expect.poll(() => heading(finder.page).textContent()).toBe(the.title);

    const needPath = await raiseNeed(finder, path, the);
    await site.tests.settle();

    const officer = await be('officer');
    await go(officer, `/${language}`);
    await link(officer.page.getByRole('navigation', { name: say('frame_nav_main') }), say('frame_nav_docket')).click();
    // Of a row's two links the styles show one.
    await officer.page.waitForLoadState();
    await linkTo(officer.page.getByRole('table'), the.problem, needPath.split('/').at(-1)!).click();
    await officer.page.locator('#need').getByText(the.impact).waitFor();
    await decide(officer, 'received', the.acknowledged);
    await decide(officer, 'assessing', the.assessing);
    await decide(officer, 'guidance', the.decision);

    const steps = ['raised', 'received', 'assessing', 'guidance'].map((status) => say(`words_need_${status}`));
    await finder.page.goto(path);
    const shown = finder.page
      .locator('section')
      .filter({ has: finder.page.getByRole('heading', { name: say('threads_needs_title') }) });
    const told = await shown.locator('ol').getByRole('listitem').allTextContents();
    expect(told.map((step, at) => step.trim().startsWith(steps[at]!))).toEqual(steps.map(() => true));
    await link(shown, say('frame_need_link')).click();
    await finder.page.getByText(the.decision).waitFor();
    expect(new URL(finder.page.url()).pathname).toBe(needPath);

    await site.tests.settle();
    const { unreadNotifications } = await (await site.tests.as('asker')).me({});
    expect(unreadNotifications).toBeGreaterThanOrEqual(6);
    await asker.page.goto(`/${language}`);
    await asker.page
      .getByRole('link', { name: new RegExp(`^${say('frame_notifications')}.*\\b${unreadNotifications}\\b`) })
      .click();
    await expect.poll(() => heading(asker.page).textContent()).toBe(say('frame_notifications'));
    const news = asker.page.getByRole('main').getByRole('listitem');
    for (const what of [
      say('people_notified_answer'),
      say('people_notified_confirms'),
      say('people_notified_need_raised'),
      ...steps.slice(1).map((status) => say('people_notified_need_decided', { status })),
    ]) {
      await news.filter({ hasText: the.title }).filter({ hasText: what }).first().waitFor();
    }
    await button(asker.page, say('people_notifications_read_all')).click();
    await asker.page.getByText(say('people_notifications_none_unread')).waitFor();
    await link(asker.page.getByRole('banner'), say('frame_notifications')).waitFor();
  });
});
