import type { Language } from '@tulkinta/contract';
import type { Locator, Page } from 'playwright-core';
import type { Site, Who } from '../browser.ts';
import { wordsIn, type Say } from '../words.ts';

/** Somebody at a browser. */
export interface Person {
  page: Page;
  say: Say;
  language: Language;
  javaScript: boolean;
}

/** Somebody signed in, at an empty page. */
export const person = async (site: Site, as: Who, language: Language, javaScript = true): Promise<Person> => ({
  page: await site.open({ locale: language, as, javaScript }),
  say: wordsIn(language),
  language,
  javaScript,
});

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });
export const link = (scope: Page | Locator, name: string) => scope.getByRole('link', { name, exact: true });
export const field = (scope: Page | Locator, name: string) => scope.getByRole('textbox', { name, exact: true });
/** The post, answer or reply that has a text in it. */
export const post = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
/** A choice whose label begins with a word; a hint may follow it. */
export const choice = (scope: Page | Locator, word: string) =>
  scope.getByRole('radio', { name: new RegExp(`^\\s*${literal(word)}`) });
/** A message whatever stands in one of its places. */
export const anyOf = (say: Say, key: string, place: string) => new RegExp(literal(say(key, { [place]: '~' })).replace('~', '.+'));
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Goes to a page, and where scripts run waits until it takes part. */
export async function go({ page, javaScript }: Person, path: string): Promise<void> {
  await page.goto(path);
  if (javaScript) await scriptsRun(page);
}

/** Waits until the page's scripts have taken over what the server sent: search fields then offer suggestions. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.locator('[type=search][role=combobox], main #q').first().waitFor();
}

/** The link of this name that leads to a place. */
export const linkTo = (scope: Page | Locator, name: string, href: string) =>
  link(scope, name).and(scope.locator(`[href*="${href}"]`));

/** Chooses a provision: with JavaScript from the suggestions, else by writing it. */
export async function pick({ page, say, javaScript }: Person, written: string, label: string): Promise<void> {
  if (!javaScript) return field(page, say('frame_picker_label')).fill(written);
  const box = page.getByRole('combobox', { name: say('frame_picker_label'), exact: true });
  await box.fill(written);
  await page.getByRole('option', { name: label }).first().click();
  await page
    .getByRole('group', { name: say('frame_picker_chosen') })
    .getByRole('checkbox', { name: label })
    .waitFor();
}

/** Asks a question, and returns its path. */
export async function ask(person: Person, asked: { title: string; question: string; picked: string }, label: string) {
  const { page, say, language } = person;
  await go(person, `/${language}/ask`);
  await field(page, say('ask_field_title')).fill(asked.title);
  await field(page, say('ask_field_body_question')).fill(asked.question);
  await pick(person, asked.picked, label);
  await button(page, say('ask_send_question')).click();
  await page.waitForURL(/\/threads\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Answers on the thread's page; `cited` is the label of a provision the text names. */
export async function answer(person: Person, path: string, text: string, cited?: string): Promise<void> {
  const { page, say, javaScript } = person;
  await go(person, path);
  await field(page, say('threads_answer_body')).fill(text);
  if (javaScript && cited) {
    await page
      .getByRole('group', { name: say('ask_recognised') })
      .getByRole('checkbox', { name: cited })
      .waitFor();
  }
  await button(page, say('threads_answer_send')).click();
  await post(page, text).waitFor();
}

/** Confirms the answer that has this text. */
export async function confirm(person: Person, path: string, text: string, reason: string): Promise<void> {
  const { page, say } = person;
  await go(person, path);
  const answered = post(page, text);
  await answered.getByText(say('threads_position_title'), { exact: true }).click();
  await choice(answered, say('threads_position_confirms')).check();
  await field(answered, say('threads_position_reason')).fill(reason);
  await button(answered, say('threads_position_send')).click();
  await answered.getByRole('listitem').filter({ hasText: reason }).waitFor();
}

/** Raises a need from the thread with the provisions it stands on, and returns the need's path. */
export async function raiseNeed(
  person: Person,
  path: string,
  need: { problem: string; proposal: string; impact: string },
): Promise<string> {
  const { page, say } = person;
  await go(person, path);
  await link(page, say('threads_raise_need')).click();
  await field(page, say('needs_new_problem')).fill(need.problem);
  await field(page, say('needs_new_proposal')).fill(need.proposal);
  await field(page, say('needs_new_impact')).fill(need.impact);
  await button(page, say('needs_new_send')).click();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Takes the need that stands open beside the docket a step further. */
export async function decide({ page, say }: Person, status: string, reply: string): Promise<void> {
  const panel = page.locator('#need');
  await choice(panel, say(`words_need_${status}`)).check();
  await field(panel, say('needs_decide_reply')).fill(reply);
  await button(panel, say('needs_decide_send')).click();
  await panel.getByRole('listitem').filter({ hasText: reply }).waitFor();
}
