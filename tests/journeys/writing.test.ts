import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../browser.ts';
import { answer, ask as askByApi, question } from '../given.ts';
import { wordsIn } from '../words.ts';
import { anyOf, button, choice, field, go, heading, link, person, post, scriptsRun, type Person } from './steps.ts';

const say = wordsIn('fi');
const title = 'Saako avustaja kuunnella vastaanottoa?';
const text = 'Avustaja kuuntelee vastaanoton ja luonnostelee kirjauksen, jonka ammattihenkilö tarkistaa.';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterEach(() => site.endTest());
afterAll(() => site?.close());

const threadsOf = async (member: 'asker' | 'colleague', wanted: string) =>
  (await (await site.tests.as(member)).threads({ query: { mine: true, limit: 100 } })).items.filter(
    (one) => one.title === wanted,
  );

describe('a draft', () => {
  test('survives a closed tab, and is there on another device', async () => {
    const first = await person(site, 'asker', 'fi');
    await go(first, '/fi/ask');
    await field(first.page, say('ask_field_title')).fill(title);
    await field(first.page, say('ask_field_body_question')).fill(text);
    await first.page.getByText(anyOf(say, 'frame_draft_saved', 'time')).waitFor();
    await first.page.close();

    const again = { ...first, page: await first.page.context().newPage() };
    const elsewhere = await person(site, 'asker', 'fi');
    for (const returned of [again, elsewhere]) {
      await go(returned, '/fi/ask');
      // Above the form and beside its button.
      await returned.page
        .getByText(anyOf(say, 'frame_draft_restored', 'date'))
        .first()
        .waitFor();
      expect(await field(returned.page, say('ask_field_title')).inputValue()).toBe(title);
      expect(await field(returned.page, say('ask_field_body_question')).inputValue()).toBe(text);
    }
    await button(elsewhere.page, say('frame_draft_drop')).first().click();
    await expect.poll(() => field(elsewhere.page, say('ask_field_title')).inputValue()).toBe('');
  });

  test('survives a lost session: sign in in another tab, and send', async () => {
    const thread = await askByApi(await site.tests.as('asker'));
    const writer = await person(site, 'colleague', 'fi');
    await go(writer, `/fi/threads/${thread}`);
    await field(writer.page, say('threads_answer_body')).fill(text);
    await writer.page.context().clearCookies();
    await button(writer.page, say('threads_answer_send')).click();
    const toSignIn = link(writer.page, say('problems_sign_in_link'));
    await toSignIn.waitFor();
    expect(await field(writer.page, say('threads_answer_body')).inputValue()).toBe(text);

    const opened = writer.page.waitForEvent('popup');
    await toSignIn.click();
    const other = await opened;
    await field(other, say('people_email')).fill(site.tests.world.members.colleague.email);
    await other.getByLabel(say('people_password'), { exact: true }).fill(site.tests.world.password);
    await button(other.getByRole('main'), say('frame_sign_in')).click();
    await other.waitForURL(`**/fi/threads/${thread}`);

    await button(writer.page, say('threads_answer_send')).click();
    await post(writer.page, text).waitFor();
    expect(await post(writer.page, text).count()).toBe(1);
  });
});

describe('what one fills in before the scripts run', () => {
  /** Goes to a page whose scripts come only when told. */
  const goAheadOfScripts = async ({ page }: Person, path: string) => {
    const { promise: told, resolve: letScriptsRun } = Promise.withResolvers<void>();
    await page.route('**/_app/**/*.js', async (route) => {
      await told;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    return async () => {
      letScriptsRun();
      await scriptsRun(page);
    };
  };

  test('signs one in', async () => {
    const page = await site.open();
    const visitor = { page, say, language: 'fi', javaScript: true } as const;
    const letScriptsRun = await goAheadOfScripts(visitor, '/fi/sign-in');
    await field(page, say('people_email')).fill(site.tests.world.members.colleague.email);
    await page.getByLabel(say('people_password'), { exact: true }).fill(site.tests.world.password);
    await letScriptsRun();
    await button(page.getByRole('main'), say('frame_sign_in')).click();
    await page.waitForURL((url) => url.pathname !== '/fi/sign-in');
  });

  test('stays in every kind of field', async () => {
    const asker = await person(site, 'outsider', 'fi');
    const letScriptsRun = await goAheadOfScripts(asker, '/fi/ask?kind=initiative');
    const { page } = asker;
    const filledIn = async () => ({
      title: await field(page, say('ask_field_title')).inputValue(),
      benefit: await field(page, say('ask_field_benefit')).inputValue(),
      use: await page.getByLabel(new RegExp(`^${say('ask_field_use')}`)).inputValue(),
      provider: await page.getByLabel(say('words_role_provider')).isChecked(),
      organisation: await choice(page, say('words_visibility_organisation')).isChecked(),
    });
    await field(page, say('ask_field_title')).fill(title);
    await field(page, say('ask_field_benefit')).fill(text);
    await page.getByLabel(new RegExp(`^${say('ask_field_use')}`)).selectOption('triage');
    await page.getByLabel(say('words_role_provider')).check();
    await choice(page, say('words_visibility_organisation')).check();
    const before = await filledIn();
    expect(before).toEqual({ title, benefit: text, use: 'triage', provider: true, organisation: true });
    await letScriptsRun();
    expect(await filledIn()).toEqual(before);
    await page.getByText(anyOf(say, 'frame_draft_saved', 'time')).waitFor();
  });
});

test('a double click asks once', async () => {
  const asker = await person(site, 'colleague', 'fi');
  await go(asker, '/fi/ask');
  await field(asker.page, say('ask_field_title')).fill('Kysytäänkö tämä kahdesti?');
  await field(asker.page, say('ask_field_body_question')).fill(text);
  await button(asker.page, say('ask_send_question')).dblclick();
  await asker.page.waitForURL(/\/threads\/[0-9a-f-]{36}$/);
  expect(await threadsOf('colleague', 'Kysytäänkö tämä kahdesti?')).toHaveLength(1);
});

test('leaving with unsent text asks first', async () => {
  const thread = await askByApi(await site.tests.as('asker'));
  const writer = await person(site, 'colleague', 'fi');
  const { page } = writer;
  const asked: string[] = [];
  let leave = false;
  page.on('dialog', (dialog) => {
    asked.push(`${dialog.type()} ${dialog.message()}`);
    void (leave ? dialog.accept() : dialog.dismiss());
  });
  await go(writer, `/fi/threads/${thread}`);
  await field(page, say('threads_answer_body')).fill(text);
  await link(page.getByRole('banner'), say('frame_nav_law')).click();
  await expect.poll(() => asked).toEqual([`confirm ${say('frame_leave_unsaved')}`]);
  expect(await field(page, say('threads_answer_body')).inputValue()).toBe(text);

  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked.slice(1)).toEqual([expect.stringMatching(/^beforeunload /)]);

  leave = true;
  await link(page.getByRole('banner'), say('frame_nav_law')).click();
  await page.waitForURL('**/fi/law');
});

test.each([true, false])('the second of two editors is told, and loses nothing (JavaScript: %s)', async (javaScript) => {
  const asker = await site.tests.as('asker');
  const own = await answer(asker, await askByApi(asker), 'Ensimmäinen muoto.');
  const [first, second] = [await person(site, 'asker', 'fi', javaScript), await person(site, 'asker', 'fi', javaScript)];
  for (const editor of [first, second]) await go(editor, `/fi/posts/${own}/edit`);
  await field(first.page, say('threads_answer_body')).fill('Toinen muoto.');
  await button(first.page, say('threads_edit_save')).click();
  await post(first.page, 'Toinen muoto.').waitFor();

  await field(second.page, say('threads_answer_body')).fill('Kolmas muoto.');
  await button(second.page, say('threads_edit_save')).click();
  await second.page.getByText(say('problems_edit_conflict')).waitFor();
  await second.page.getByText('Toinen muoto.', { exact: true }).waitFor();
  expect(await field(second.page, say('threads_answer_body')).inputValue()).toBe('Kolmas muoto.');

  await field(second.page, say('threads_answer_body')).fill('Toinen ja kolmas muoto.');
  await button(second.page, say('threads_edit_save')).click();
  await post(second.page, 'Toinen ja kolmas muoto.').waitFor();
  const { items } = await asker.revisions({ params: { id: own } });
  expect(items.map(({ body }) => body)).toEqual(['Toinen ja kolmas muoto.', 'Toinen muoto.', 'Ensimmäinen muoto.']);
});

describe('a personal identity code', () => {
  // One of the century signs of 1900 and one of those of 2023.
  const codes = ['131052-308T', '010594Y9032'];

  test.each(codes)('%s is told as one writes, and not sent', async (code) => {
    const asker = await person(site, 'asker', 'fi');
    await go(asker, '/fi/ask');
    await field(asker.page, say('ask_field_title')).fill('Asiakkaan tunnus tekstissä');
    const body = field(asker.page, say('ask_field_body_question'));
    await body.fill(`Asiakas on ${code}.`);
    await asker.page.getByRole('alert').getByText(say('problems_field_hetu')).waitFor();
    await button(asker.page, say('ask_send_question')).click();
    expect(new URL(asker.page.url()).pathname).toBe('/fi/ask');
    expect(await threadsOf('asker', 'Asiakkaan tunnus tekstissä')).toEqual([]);
    await body.fill('Asiakas on iäkäs.');
    await asker.page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test.each(codes)('%s is refused by the server too, and the text kept', async (code) => {
    const asker = await person(site, 'asker', 'fi', false);
    await go(asker, '/fi/ask');
    await field(asker.page, say('ask_field_title')).fill(question().title);
    await field(asker.page, say('ask_field_body_question')).fill(`Asiakas on ${code}.`);
    await button(asker.page, say('ask_send_question')).click();
    await asker.page.getByRole('alert').getByText(say('problems_hetu')).waitFor();
    await expect.poll(() => heading(asker.page).textContent()).toBe(say('ask_title'));
    expect(await field(asker.page, say('ask_field_body_question')).inputValue()).toBe(`Asiakas on ${code}.`);
  });
});
