import type { PostOfThread, PostView, Static, ThreadView } from '@tulkinta/contract';
import { tables, type Connection } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { notFound } from '../../problem.ts';
import type { Reader } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { weighedCache } from '../../weighed-cache.ts';
import { loadPost, loadThread, type PostCore, type ThreadCore } from './load-thread.ts';
import { mayAccept, mayEdit, mayRaiseNeed, mayReview, mayTakePosition } from './policy.ts';
import { threadOn } from './thread-on.ts';
import { canSee } from './visibility.ts';

const { posts, threads } = tables;

interface Gate {
  visibility: 'public' | 'network' | 'organisation';
  organisationId: string;
  authorId: string;
  hidden: boolean;
  version: number;
  watching: boolean;
}

/** Threads lately read, whole, each at its version: reading one again costs one small query. Two bytes a character, at most. */
const CACHED_CHARACTERS = 32_000_000;
/** What else a post has, in characters. */
const BESIDE_TEXTS = 2_000;
const CACHED_MS = 60_000;

interface CachedThread {
  version: string;
  at: number;
  core: ThreadCore;
  /** As every visitor gets it, written on the first visit. */
  forVisitors?: string;
}

/** Reads threads for pages and API; one a process. */
export function threadReader({ connection, db, law, now }: Pick<Dependencies, 'connection' | 'db' | 'law' | 'now'>) {
  const cache = weighedCache<CachedThread>(CACHED_CHARACTERS);

  async function whole(id: string, gate: Gate): Promise<CachedThread> {
    const today = dayOf(now());
    const version = `${gate.version} ${today} ${law.digest()}`;
    let entry = cache.get(id);
    // A name or organisation may change without the thread: hence the time limit.
    if (!entry || entry.version !== version || now().getTime() - entry.at > CACHED_MS) {
      entry = { version, at: now().getTime(), core: await loadThread(db, law, id, today) };
      cache.set(id, entry, charactersOf(entry.core));
    }
    return entry;
  }

  return {
    /** A thread as this reader sees it. 404 if not visible. */
    async read(reader: Reader, id: string): Promise<ThreadView> {
      const gate = await passGate(connection, reader, id);
      return forReader(reader, gate, (await whole(id, gate)).core);
    },
    /** The same as it stood at the end of a day. 404 too when it had not been started. */
    async readOn(reader: Reader, id: string, on: string): Promise<ThreadView> {
      const gate = await passGate(connection, reader, id);
      const core = await threadOn(db, law, await loadThread(db, law, id, on), on);
      if (!core) throw notFound();
      return forReader(reader, gate, core);
    },
    /** The same for a visitor, as JSON text. */
    async written(id: string): Promise<string> {
      const gate = await passGate(connection, null, id);
      const entry = await whole(id, gate);
      if (entry.forVisitors === undefined) {
        entry.forVisitors = JSON.stringify(forReader(null, gate, entry.core));
        cache.set(id, entry, charactersOf(entry.core) + entry.forVisitors.length);
      }
      return entry.forVisitors;
    },
  };
}

function charactersOf({ opening, answers, replies }: ThreadCore): number {
  const posts = [opening, ...replies, ...answers, ...answers.flatMap((answer) => answer.replies)];
  return posts.reduce((sum, { body, html }) => sum + body.length + html.length + BESIDE_TEXTS, 0);
}

/** Prepared by name, as every read of a thread begins with it. */
async function passGate({ sql }: Pick<Connection, 'sql'>, reader: Reader, id: string): Promise<Gate> {
  const [gate] = await sql<Gate[]>`
    select visibility, organisation_id as "organisationId", author_id as "authorId", hidden, version,
      exists (select 1 from watches w where w.thread_id = t.id and w.member_id = ${reader?.id ?? null}) as watching
    from threads t where id = ${id}`;
  if (!gate || !canSee(reader, gate)) throw notFound();
  return gate;
}

function forReader(reader: Reader, gate: Gate, core: ThreadCore): ThreadView {
  const openingActs = actsOf(core.opening);
  const able = <T extends PostCore<PostView>>(post: T, kind: 'opening' | 'answer' | 'reply') => ({
    ...post,
    abilities: {
      edit: mayEdit(reader, { authorId: post.author.id }),
      reply: reader !== null,
      takePosition: mayTakePosition(reader, { kind, authorId: post.author.id }, new Set([...openingActs, ...actsOf(post)])),
      review: mayReview(reader, { kind, authorId: post.author.id }, new Set([...openingActs, ...actsOf(post)])),
      accept: kind === 'answer' && mayAccept(reader, gate),
    },
  });
  return {
    ...core,
    opening: able(core.opening, 'opening'),
    answers: core.answers.map((answer) => ({
      ...able(answer, 'answer'),
      replies: answer.replies.map((reply) => able(reply, 'reply')),
    })),
    replies: core.replies.map((reply) => able(reply, 'reply')),
    watching: gate.watching,
    abilities: {
      edit: mayEdit(reader, gate),
      answer: reader !== null,
      raiseNeed: mayRaiseNeed(reader, gate),
      watch: reader !== null,
    },
  };
}

const actsOf = (post: PostCore<PostView>) => post.provisions.map(({ act }) => act);

/** One post as this reader sees it. 404 if its thread is not visible. */
export async function readPost(
  { connection, db, law, now }: Pick<Dependencies, 'connection' | 'db' | 'law' | 'now'>,
  reader: Reader,
  id: string,
): Promise<Static<typeof PostOfThread>> {
  const [place] = await db
    .select({ threadId: threads.id, threadTitle: threads.title, kind: posts.kind })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, id));
  if (!place) throw notFound();
  await passGate(connection, reader, place.threadId);
  const post = await loadPost(db, law, id, dayOf(now()));
  if (!post) throw notFound();
  const abilities = {
    edit: mayEdit(reader, { authorId: post.author.id }),
    reply: reader !== null,
    takePosition: false,
    review: false,
    accept: false,
  };
  return { threadId: place.threadId, threadTitle: place.threadTitle, post: { ...post, abilities } };
}
