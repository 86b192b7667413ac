import { tables, type Tx } from '@tulkinta/database';
import { lt } from 'drizzle-orm';
import type { Dependencies } from '../dependencies.ts';
import { callBackWithin } from '../features/law/call-back.ts';
import { decideNeed } from '../features/needs/decide-need.ts';
import { raiseNeed } from '../features/needs/raise-need.ts';
import { supportNeed } from '../features/needs/support-need.ts';
import { notify } from '../features/notifications/notify.ts';
import { acceptAnswer } from '../features/threads/accept-answer.ts';
import { postAnswer } from '../features/threads/post-answer.ts';
import { postReply } from '../features/threads/post-reply.ts';
import { reviewAnswer } from '../features/threads/review-answer.ts';
import { startThread } from '../features/threads/start-thread.ts';
import { takePosition } from '../features/threads/take-position.ts';
import type { Member } from '../reader.ts';
import { demoWorld } from './content/index.ts';
import type { DemoAccountKey, DemoReply, DemoThread } from './content/types.ts';

type People = ReadonlyMap<DemoAccountKey, Member>;
type Deps = Pick<Dependencies, 'law' | 'jobs' | 'now'>;

/** Something said or done, so many days ago; `play` goes through the same verb a member's request does. */
interface Event {
  daysAgo: number;
  play(deps: Deps): Promise<unknown>;
}

const DAY_MS = 86_400_000;
/** The day the demo world was written for: loaded later, it still speaks of the law as it stood then. */
const WRITTEN = Date.parse('2026-11-23T18:00:00Z');

/** Lets the demo world happen in the order of its dates, by the product's own verbs. The index is filled afterwards. */
export async function playEvents(tx: Tx, deps: Dependencies, people: People): Promise<void> {
  const loaded = Math.min(deps.now().getTime(), WRITTEN);
  const events = [
    ...demoWorld.threads.flatMap((thread) => eventsOf(tx, thread, people)),
    ...amendments(tx, deps, loaded),
  ].toSorted((a, b) => b.daysAgo - a.daysAgo);
  for (const [order, event] of events.entries()) {
    // Two hours back, so that nothing of today lies ahead; a second apart, so that order shows.
    const at = new Date(loaded - event.daysAgo * DAY_MS - 7_200_000 + order * 1000);
    await event.play({
      law: deps.law,
      now: () => at,
      jobs: { ...deps.jobs, index: async () => {}, notify: (inside, eventId) => notify(inside, eventId) },
    });
  }
  // What is older than a month has been read.
  await tx
    .update(tables.notifications)
    .set({ readAt: deps.now() })
    .where(lt(tables.notifications.at, new Date(loaded - 30 * DAY_MS)));
}

/** The amendments that have come into force so far, each on its morning. */
function amendments(tx: Tx, { law }: Deps, loaded: number): Event[] {
  const catalogue = law.catalogue();
  return catalogue.acts.flatMap(({ id }) =>
    catalogue.amendmentsOf(id).flatMap(({ from }): Event[] => {
      const daysAgo = Math.floor((loaded - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
      return daysAgo < 0 ? [] : [{ daysAgo, play: (deps) => callBackWithin(tx, deps, { act: id, from }) }];
    }),
  );
}

function eventsOf(tx: Tx, thread: DemoThread, people: People): Event[] {
  const who = (key: DemoAccountKey) => people.get(key)!;
  let threadId = '';
  const answerIds = new Map<string, string>();
  const events: Event[] = [
    {
      daysAgo: thread.daysAgo,
      async play(deps) {
        const { kind, title, body, language, visibility, roles, use, provisions, details } = thread;
        const input = { kind, title, body, language, visibility, roles, use, provisions, ...(details && { [kind]: details }) };
        threadId = (await startThread(tx, deps, who(thread.author), input)).id;
      },
    },
  ];
  for (const answer of thread.answers) {
    events.push({
      daysAgo: answer.daysAgo,
      async play(deps) {
        answerIds.set(answer.key, (await postAnswer(tx, deps, who(answer.author), threadId, answer)).id);
      },
    });
    for (const { by, stand, reason, daysAgo } of answer.positions ?? []) {
      events.push({ daysAgo, play: (deps) => takePosition(tx, deps, who(by), answerIds.get(answer.key)!, { stand, reason }) });
    }
    for (const { by, replacedBy, daysAgo, ...review } of answer.reviews ?? []) {
      events.push({
        daysAgo,
        play: (deps) =>
          reviewAnswer(tx, deps, who(by), answerIds.get(answer.key)!, {
            ...review,
            ...(replacedBy !== undefined && { replacedBy: answerIds.get(replacedBy)! }),
          }),
      });
    }
    events.push(...replyEvents(tx, people, answer.replies ?? [], () => answerIds.get(answer.key)!));
  }
  const accepted = thread.answers.find(({ key }) => key === thread.accepted);
  if (accepted) {
    events.push({
      daysAgo: accepted.daysAgo,
      play: (deps) => acceptAnswer(tx, deps, who(thread.author), threadId, answerIds.get(accepted.key)!),
    });
  }
  for (const need of thread.needs ?? []) {
    let needId = '';
    events.push({
      daysAgo: need.daysAgo,
      async play(deps) {
        needId = (await raiseNeed(tx, deps, who(need.raisedBy), threadId, need)).id;
      },
    });
    for (const { by, impact, daysAgo } of need.supports)
      events.push({ daysAgo, play: (deps) => supportNeed(tx, deps, who(by), needId, impact) });
    for (const { daysAgo, ...decision } of need.decisions)
      events.push({ daysAgo, play: (deps) => decideNeed(tx, deps, who('ministry'), needId, decision) });
  }
  return events;
}

function replyEvents(tx: Tx, people: People, replies: readonly DemoReply[], parent: () => string): Event[] {
  return replies.flatMap((reply) => {
    let id = '';
    return [
      {
        daysAgo: reply.daysAgo,
        async play(deps: Deps) {
          id = (
            await postReply(tx, deps, people.get(reply.author)!, parent(), {
              body: reply.body,
              ...(reply.language && { language: reply.language }),
            })
          ).id;
        },
      },
      ...replyEvents(tx, people, reply.replies ?? [], () => id),
    ];
  });
}
