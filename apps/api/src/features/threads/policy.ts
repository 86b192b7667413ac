import type { Member, Reader } from '../../reader.ts';

/** Rules of who may do what with a thread or post they can see. */
interface ThreadRow {
  authorId: string;
  visibility: 'public' | 'network' | 'organisation';
}
interface PostRow {
  kind: 'opening' | 'answer' | 'reply';
  authorId: string;
}

export const mayEdit = (reader: Reader, post: { authorId: string }) => reader !== null && reader.id === post.authorId;

export const mayAccept = (reader: Reader, thread: ThreadRow) => reader !== null && reader.id === thread.authorId;

/** A need goes to the ministry's docket, so its thread must be readable there. */
export const mayRaiseNeed = (reader: Reader, thread: ThreadRow) => reader !== null && thread.visibility !== 'organisation';

/** The acts of `cited` that the member is verified for today. */
const competentActs = (member: Member, citedActs: ReadonlySet<string>) =>
  member.competences.map(({ act }) => act).filter((act) => citedActs.has(act));

/** The author, and any expert verified for a cited act, may say what an answer is worth after its law has changed. */
export const mayReview = (reader: Reader, answer: PostRow, citedActs: ReadonlySet<string>) =>
  reader !== null && answer.kind === 'answer' && (answer.authorId === reader.id || competentActs(reader, citedActs).length > 0);

/** An expert verified for a cited act may confirm or dispute an answer of somebody else. */
export const mayTakePosition = (reader: Reader, answer: PostRow, citedActs: ReadonlySet<string>) =>
  reader !== null && answer.kind === 'answer' && answer.authorId !== reader.id && competentActs(reader, citedActs).length > 0;
