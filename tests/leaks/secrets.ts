import type { Visibility } from '@tulkinta/contract';
import type { TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, raise, reply } from '../given.ts';

/** Provisions that secrets cite: one that nothing else cites, and one that much does. */
export const SECRET_PROVISION = `${AI_ACT}/art_14/par_2`;
export const SHARED_PROVISION = ARTICLE_6;

export interface Secret {
  /** Every text of the secret has words that begin so and stand nowhere else. */
  mark: string;
  thread: string;
  posts: string[];
  needs: string[];
}
/** What would give a secret away. */
export const tracesOf = ({ mark, ...secret }: Secret) => [mark, ...idsOf(secret)];
export const idsOf = ({ thread, posts, needs }: Omit<Secret, 'mark'>) => [thread, ...posts, ...needs];

/** A thread of the hospital with all that can be said under it, by its own people; a need too, unless it is to be closed later. */
export async function tellSecret(test: TestApp, mark: string, visibility: Visibility, withNeed = true): Promise<Secret> {
  const [asker, colleague, expert] = [await test.as('asker'), await test.as('colleague'), await test.as('expert3')];
  const provisions = [SECRET_PROVISION, SHARED_PROVISION];
  const thread = await ask(asker, {
    title: `${mark}title of the triage assistant`,
    body: `${mark}body about dictation`,
    visibility,
    provisions,
    roles: ['importer'],
    use: 'research',
  });
  const answerId = await answer(colleague, thread, `${mark}answer about dictation`, provisions);
  await expert.takePosition({ params: { id: answerId }, body: { stand: 'disputes', reason: `${mark}reason` } });
  await asker.acceptAnswer({ params: { id: thread }, body: { answerId } });
  const replyId = await reply(asker, answerId, `${mark}reply`);
  await colleague.editPost({ params: { id: answerId }, body: { body: `${mark}answer, edited, about dictation` } });
  const needs = visibility === 'organisation' || !withNeed ? [] : [await raiseAndDecide(test, mark, thread)];
  await test.settle();
  const { opening } = await asker.thread({ params: { id: thread } });
  return { mark, thread, posts: [opening.id, answerId, replyId], needs };
}

async function raiseAndDecide(test: TestApp, mark: string, thread: string): Promise<string> {
  const [asker, supporter, officer] = [await test.as('asker'), await test.as('expert2'), await test.as('officer')];
  const id = await raise(asker, thread, {
    provisions: [SECRET_PROVISION, SHARED_PROVISION],
    problem: `${mark}problem`,
    proposal: `${mark}proposal`,
    impact: `${mark}impact`,
  });
  await supporter.supportNeed({ params: { id }, body: { impact: `${mark}support` } });
  const decision = { status: 'received', reply: `${mark}decision`, project: `${mark}project` } as const;
  await officer.decideNeed({ params: { id }, body: decision });
  return id;
}

/** What everybody may see, and hide nothing: threads on the same matters, so that there is something to count. */
export async function tellEverybody(test: TestApp): Promise<void> {
  const outsider = await test.as('outsider');
  for (const language of ['en', 'fi'] as const) {
    const thread = await ask(outsider, {
      title: `The triage assistant, openly (${language})`,
      body: 'About dictation.',
      language,
      visibility: 'public',
      provisions: [SHARED_PROVISION],
      roles: ['deployer'],
      use: 'triage',
    });
    await answer(await test.as('expert'), thread, 'Dictation is no triage.', [SHARED_PROVISION]);
    await raise(outsider, thread, { provisions: [SHARED_PROVISION] });
  }
  await test.settle();
}
