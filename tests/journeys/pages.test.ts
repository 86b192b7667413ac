import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../browser.ts';
import { expectAccessible } from './accessible.ts';
import { everyRoute, makeThings, visitsOf, type Things } from './every-page.ts';
import { scriptsRun } from './steps.ts';

/** The markup is the same in every language, so that axe looks at one; words are of other lengths. */
const looks = [
  { language: 'fi', width: 390, deep: true },
  { language: 'fi', width: 1280, deep: true },
  { language: 'sv', width: 390, deep: false },
  { language: 'en', width: 390, deep: false },
];

let site: Site;
let things: Things;
beforeAll(async () => {
  site = await openSite({ demo: true });
  things = await makeThings(site.tests);
}, 240_000);
afterEach(() => site.endTest());
afterAll(() => site?.close());

test('every page is visited', () => {
  expect(Object.keys(visitsOf)).toEqual(expect.arrayContaining(everyRoute()));
});

test.each(Object.entries(visitsOf))('%s is whole and accessible for its readers', { timeout: 60_000 }, async (_, visits) => {
  for (const { path, readers } of visits(things)) {
    for (const reader of readers) {
      const page = await site.open(reader ? { as: reader } : {});
      for (const { language, width, deep } of looks) {
        const where = `${path} in ${language} at ${width} for ${reader ?? 'a visitor'}`;
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${language}${path}`);
        await unfold(page);
        await expectWhole(page, language, where);
        if (deep) await expectAccessible(page, where);
      }
    }
  }
});

/** Opens all that is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await scriptsRun(page);
  await page.evaluate(`document.querySelectorAll('details').forEach((fold) => (fold.open = true))`);
}

/** One heading, a title, its language, and nothing wider than the screen. */
async function expectWhole(page: Page, language: string, where: string): Promise<void> {
  const seen = await page.evaluate(`({
    headings: document.querySelectorAll('h1').length,
    title: document.title.length > 12,
    language: document.documentElement.lang,
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  })`);
  expect(seen, where).toEqual({ headings: 1, title: true, language, tooWide: 0 });
}
