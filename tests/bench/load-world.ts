import { tables, type Connection } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import { hashPassword } from '../../apps/api/src/features/session/password.ts';
import { words } from './words.ts';

const ANSWERS_A_THREAD = 5;
const ROWS_A_STATEMENT = 1_000;
const DAY_MS = 86_400_000;

export interface BenchWorld {
  email: string;
  password: string;
  /** A public thread of 20 posts: opening, 9 answers, 10 replies. */
  threadId: string;
  /** Public threads to post answers to. */
  targets: string[];
}

/** Fills an empty, migrated database with `answers` answers under their questions, all public. */
export async function loadWorld({ db }: Connection, answers: number): Promise<BenchWorld> {
  const random = seeded(answers);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const password = 'bench bench bench';
  const organisation = { id: uuid(), name: { fi: 'Mittaus', sv: 'Mätning', en: 'Bench' } };
  const member = {
    id: uuid(),
    email: 'bench@bench.example',
    name: 'Mittaaja',
    role: 'member' as const,
    organisationId: organisation.id,
    passwordHash: await hashPassword(password),
  };
  await db.insert(tables.organisations).values(organisation);
  await db.insert(tables.members).values(member);
  const articles = (await db.select({ id: tables.provisions.id }).from(tables.provisions))
    .map(({ id }) => id)
    .filter((id) => /\/(art|sec)_\w+$/.test(id));

  const threads: (typeof tables.threads.$inferInsert)[] = [];
  const posts: (typeof tables.posts.$inferInsert)[] = [];
  const citations: (typeof tables.citations.$inferInsert)[] = [];
  const who = { authorId: member.id, organisationId: organisation.id };
  const began = Date.now() - 2 * 365 * DAY_MS;
  function addThread(answerCount: number, replies: number): string {
    const id = uuid();
    const at = new Date(began + threads.length * 1000);
    const cited = pick(articles);
    const language = pick(['fi', 'sv', 'en'] as const);
    const act = cited.split('/').slice(0, 3).join('/');
    threads.push({
      id,
      kind: 'question',
      title: text(8),
      language,
      visibility: 'public',
      roles: ['deployer'],
      use: 'triage',
      cited: [cited, act],
      answerCount,
      standing: answerCount > 0 ? 'unreviewed' : null,
      createdAt: at,
      lastActivityAt: at,
      ...who,
    });
    const add = (kind: 'opening' | 'answer' | 'reply', parentId: string | null) => {
      const post = uuid();
      posts.push({
        id: post,
        threadId: id,
        kind,
        parentId,
        language,
        body: `${text(60)}\n\n${text(40)}`,
        standing: kind === 'answer' ? 'unreviewed' : null,
        lawAsOf: '2026-11-23',
        createdAt: at,
        ...who,
      });
      citations.push({ postId: post, provisionId: cited, ordinal: 0 });
      return post;
    };
    add('opening', null);
    const own = Array.from({ length: answerCount }, () => add('answer', null));
    for (let i = 0; i < replies; i++) add('reply', own[i % own.length]!);
    return id;
  }
  const threadId = addThread(9, 10);
  const targets: string[] = [];
  for (let made = 9; made < answers; made += ANSWERS_A_THREAD)
    targets.push(addThread(Math.min(ANSWERS_A_THREAD, answers - made), 0));

  for (const batch of batches(threads)) await db.insert(tables.threads).values(batch);
  for (const batch of batches(posts)) await db.insert(tables.posts).values(batch);
  for (const batch of batches(citations)) await db.insert(tables.citations).values(batch);
  return { email: member.email, password, threadId, targets: targets.slice(0, 2_000) };
}

function* batches<T>(rows: T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) yield rows.slice(start, start + ROWS_A_STATEMENT);
}

/** The same world every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
