import { languages, needStatuses, needTransitions, threadKinds, visibilities, type NeedStatus } from '@tulkinta/contract';
import { actOf, Catalogue, readCatalogueData } from '@tulkinta/law';
import { describe, expect, it } from 'vitest';
import { containsHetu } from '../../hetu.ts';
import { demoWorld } from './index.ts';
import type { DemoAccountKey, DemoAnswer, DemoReply } from './types.ts';

const { organisations, accounts, threads } = demoWorld;
const answers = threads.flatMap((thread) => thread.answers.map((answer) => ({ thread, answer })));
const needs = threads.flatMap((thread) => (thread.needs ?? []).map((need) => ({ thread, need })));
const account = (key: DemoAccountKey) => accounts.find((one) => one.key === key)!;
const organisationOf = (key: DemoAccountKey) => account(key).organisation;

const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

/** Every post of an answer's branch with the days-ago of what it replies to, and its depth under the answer. */
function branch(
  replies: readonly DemoReply[] = [],
  parentDaysAgo: number,
  depth = 1,
): { reply: DemoReply; parentDaysAgo: number; depth: number }[] {
  return replies.flatMap((reply) => [{ reply, parentDaysAgo, depth }, ...branch(reply.replies, reply.daysAgo, depth + 1)]);
}

/** Verified for every act the answer cites: stricter than the product asks. */
function competentFor(key: DemoAccountKey, answer: DemoAnswer): boolean {
  const verified = new Set(account(key).competences?.map(({ act }) => act));
  return account(key).role === 'expert' && answer.provisions.map(actOf).every((act) => verified.has(act));
}

function standingOf(answer: DemoAnswer): 'contested' | 'confirmed' | 'unreviewed' {
  const positions = answer.positions ?? [];
  if (positions.some(({ stand }) => stand === 'disputes')) return 'contested';
  const behind = [...(competentFor(answer.author, answer) ? [answer.author] : []), ...positions.map(({ by }) => by)];
  return new Set(behind.map(organisationOf)).size >= 2 ? 'confirmed' : 'unreviewed';
}

describe('the people of the demo world', () => {
  it('are each there once, in an organisation that is there', () => {
    expect(repeated([...organisations.map(({ key }) => key), ...accounts.map(({ key }) => key)])).toEqual([]);
    expect(repeated(accounts.map(({ email }) => email))).toEqual([]);
    const known = organisations.map(({ key }) => key);
    for (const { organisation } of accounts) expect(known).toContain(organisation);
  });

  it('sign in with the five published addresses, two members from two organisations', () => {
    const signIns = accounts.filter(({ signIn }) => signIn);
    expect(signIns.map(({ email }) => email)).toEqual(
      ['member', 'member2', 'expert', 'ministry', 'secretariat'].map((name) => `${name}@demo.example`),
    );
    expect(organisationOf('member')).not.toBe(organisationOf('member2'));
  });

  it('are verified only as experts', () => {
    for (const { key, role, competences } of accounts) expect(Boolean(competences?.length), key).toBe(role === 'expert');
  });
});

describe('the threads of the demo world', () => {
  it('cover every kind, language and visibility, under keys of their own', () => {
    expect(threads.length).toBeGreaterThanOrEqual(24);
    expect(repeated(threads.map(({ key }) => key))).toEqual([]);
    for (const { key } of threads) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(threads.map(({ kind }) => kind))).toEqual(new Set(threadKinds));
    expect(new Set(threads.map(({ language }) => language))).toEqual(new Set(languages));
    expect(new Set(threads.map(({ visibility }) => visibility))).toEqual(new Set(visibilities));
  });

  it('carry the details their kind asks for', () => {
    for (const { key, kind, details } of threads) {
      const expected = { question: undefined, experience: 'tried', initiative: 'seeks' }[kind];
      if (expected) expect(details, key).toHaveProperty(expected);
      else expect(details, key).toBeUndefined();
    }
  });

  it('happen in order: a reply after what it replies to, and nothing before its thread', () => {
    for (const { key, daysAgo, accepted, answers, needs = [] } of threads) {
      expect(repeated(answers.map((answer) => answer.key)), key).toEqual([]);
      if (accepted)
        expect(
          answers.map((answer) => answer.key),
          key,
        ).toContain(accepted);
      for (const answer of answers) {
        expect(answer.daysAgo, key).toBeLessThan(daysAgo);
        for (const position of answer.positions ?? []) expect(position.daysAgo, key).toBeLessThan(answer.daysAgo);
        for (const { reply, parentDaysAgo } of branch(answer.replies, answer.daysAgo))
          expect(reply.daysAgo, reply.body).toBeLessThanOrEqual(parentDaysAgo);
      }
      for (const need of needs) expect(need.daysAgo, key).toBeLessThan(daysAgo);
    }
  });

  it('keep an organisation-only thread inside the organisation', () => {
    for (const { author, visibility, answers, needs } of threads.filter(({ visibility }) => visibility === 'organisation')) {
      const posters = answers.flatMap((answer) => [
        answer.author,
        ...(answer.positions ?? []).map(({ by }) => by),
        ...branch(answer.replies, 0).map(({ reply }) => reply.author),
      ]);
      for (const poster of posters) expect(organisationOf(poster), visibility).toBe(organisationOf(author));
      expect(needs ?? []).toEqual([]);
    }
  });

  it('show a branch of replies to depth 6, threads without an answer, and several standings', () => {
    expect(Math.max(...answers.flatMap(({ answer }) => branch(answer.replies, 0).map(({ depth }) => depth)))).toBe(6);
    expect(threads.filter(({ answers }) => answers.length === 0).length).toBeGreaterThanOrEqual(3);
    const standings = answers.map(({ answer }) => standingOf(answer));
    expect(standings.filter((standing) => standing === 'confirmed').length).toBeGreaterThanOrEqual(6);
    expect(standings.filter((standing) => standing === 'contested').length).toBeGreaterThanOrEqual(2);
    expect(standings.filter((standing) => standing === 'unreviewed').length).toBeGreaterThanOrEqual(4);
  });

  it('have positions of competent experts of other organisations, with a reason, one each', () => {
    for (const { thread, answer } of answers) {
      const positions = answer.positions ?? [];
      expect(repeated(positions.map(({ by }) => by)), thread.key).toEqual([]);
      for (const { by, reason } of positions) {
        expect(competentFor(by, answer), `${by} on ${thread.key}/${answer.key}`).toBe(true);
        expect(organisationOf(by), thread.key).not.toBe(organisationOf(answer.author));
        expect(reason.length, thread.key).toBeGreaterThan(20);
      }
      if (positions.some(({ stand }) => stand === 'disputes'))
        expect(
          positions.map(({ stand }) => stand),
          thread.key,
        ).toContain('confirms');
    }
  });

  it('hold no Finnish personal identity code, not even a wrong one', () => {
    const text = JSON.stringify(demoWorld);
    expect(containsHetu(text)).toBe(false);
    expect(text).not.toMatch(/\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/i);
  });
});

describe('the needs of the demo world', () => {
  const statusOf = (decisions: readonly { status: NeedStatus }[]) => decisions.at(-1)?.status ?? 'raised';

  it('end at each status, by legal steps, in order', () => {
    expect(repeated(needs.map(({ need }) => need.key))).toEqual([]);
    expect(new Set(needs.map(({ need }) => statusOf(need.decisions)))).toEqual(new Set(needStatuses));
    for (const { need } of needs) {
      let at: { status: NeedStatus; daysAgo: number } = { status: 'raised', daysAgo: need.daysAgo };
      for (const decision of need.decisions) {
        expect(needTransitions[at.status], need.key).toContain(decision.status);
        expect(decision.daysAgo, need.key).toBeLessThan(at.daysAgo);
        at = decision;
      }
    }
  });

  it('are supported once by each other organisation', () => {
    for (const { need } of needs) {
      const behind = [need.raisedBy, ...need.supports.map(({ by }) => by)].map(organisationOf);
      expect(repeated(behind), need.key).toEqual([]);
      for (const { daysAgo } of need.supports) expect(daysAgo, need.key).toBeLessThan(need.daysAgo);
    }
  });
});

describe('the law the demo world cites', () => {
  const catalogue = new Catalogue(readCatalogueData());
  const cited = [
    ...threads.map(({ key, provisions, daysAgo }) => ({ where: key, provisions, daysAgo })),
    ...answers.map(({ thread, answer: { key, provisions, daysAgo } }) => ({
      where: `${thread.key}/${key}`,
      provisions,
      daysAgo,
    })),
    ...needs.map(({ need: { key, provisions, daysAgo } }) => ({ where: key, provisions, daysAgo })),
  ];
  const written = Date.UTC(2026, 10, 23);

  it('is in the catalogue, each provision named once', () => {
    for (const { where, provisions } of cited) {
      expect(repeated(provisions), where).toEqual([]);
      expect(provisions.length, where).toBeGreaterThan(0);
      expect(
        provisions.filter((id) => !catalogue.has(id)),
        where,
      ).toEqual([]);
    }
    for (const { key, competences = [] } of accounts)
      expect(
        competences.filter(({ act }) => !catalogue.acts.some(({ id }) => id === act)),
        key,
      ).toEqual([]);
  });

  it('is the law of the day: an act already given, a provision in force', () => {
    for (const { where, provisions, daysAgo } of cited) {
      const on = new Date(written - daysAgo * 86_400_000).toISOString().slice(0, 10);
      const given = (id: string) => {
        const { published, inForceFrom } = catalogue.act(id) ?? {};
        return on >= (published ?? inForceFrom ?? '');
      };
      expect(
        provisions.filter((id) => !(catalogue.get(id) ? catalogue.versionOn(id, on) : given(id))),
        `${where} on ${on}`,
      ).toEqual([]);
    }
  });

  it('is the law in force, but for the answers written against the 2024 act', () => {
    // Days from 27.7.2026, when Regulation (EU) 2026/1744 amended the AI Act, to the day the texts were written for.
    const sinceAmended = (written - Date.UTC(2026, 6, 27)) / 86_400_000;
    const old = answers.filter(({ answer }) => answer.writtenAgainst);
    expect(old.length).toBeGreaterThanOrEqual(3);
    for (const { thread, answer } of answers) {
      const where = `${thread.key}/${answer.key}`;
      if (!answer.provisions.some((id) => actOf(id) === 'eu/2024/1689')) continue;
      expect(answer.daysAgo > sinceAmended, where).toBe(answer.writtenAgainst === '2024');
      if (answer.writtenAgainst) continue;
      expect(
        answer.provisions.filter((id) => catalogue.get(id)?.repealedBy),
        where,
      ).toEqual([]);
    }
  });
});
