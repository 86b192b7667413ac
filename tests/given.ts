import type { Client, NewNeed, NewThread } from '@tulkinta/contract';
import type { TestApp } from './app.ts';

export const AI_ACT = 'eu/2024/1689';
export const ARTICLE_6 = `${AI_ACT}/art_6`;
export const UNKNOWN_ID = '0190a000-0000-7000-8000-000000000000';

/** A question that is fine as it is; `some` fields replaced. */
export const question = (some: Partial<NewThread> = {}): NewThread => ({
  kind: 'question',
  title: 'Is our triage assistant high-risk?',
  body: 'It ranks incoming messages for nurses.',
  language: 'en',
  visibility: 'network',
  ...some,
});

/** Asks a question; resolves to the thread's id. */
export const ask = async (client: Client, some: Partial<NewThread> = {}) =>
  (await client.startThread({ body: question(some) })).id;

/** Answers a thread; resolves to the answer's id. */
export const answer = async (client: Client, threadId: string, body = 'Yes, by Annex III.', provisions: string[] = []) =>
  (await client.postAnswer({ params: { id: threadId }, body: { body, provisions } })).id;

/** Replies to a post; resolves to the reply's id. */
export const reply = async (client: Client, postId: string, body = 'Thank you.') =>
  (await client.postReply({ params: { id: postId }, body: { body } })).id;

export const need = (some: Partial<NewNeed> = {}): NewNeed => ({
  provisions: [ARTICLE_6],
  problem: 'The classification cannot be told in advance.',
  proposal: 'Say it in the annex.',
  impact: 'Procurement waits.',
  ...some,
});

/** Raises a need from a thread; resolves to the need's id. */
export const raise = async (client: Client, threadId: string, some: Partial<NewNeed> = {}) =>
  (await client.raiseNeed({ params: { id: threadId }, body: need(some) })).id;

/** Lets time pass on the server's clock. */
export function pass({ clock }: Pick<TestApp, 'clock'>, { days = 0, minutes = 0, seconds = 0 }): void {
  clock.now = new Date(clock.now.getTime() + ((days * 24 * 60 + minutes) * 60 + seconds) * 1000);
}
