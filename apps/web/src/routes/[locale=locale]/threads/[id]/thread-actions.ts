import type { Language, ReviewOutcome, Stand } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { onceOnly, submit, text } from '#lib/server/actions.ts';
import { provisionsFrom } from '#lib/server/provisions.ts';
import type { RequestEvent } from './$types';

/** What is done on a thread's page. Each form names in `at` the post it stands at; a done action leads back there. */
export const answer = (event: RequestEvent) =>
  act(event, async (form, { locals: { api, locale }, params: { id } }) => {
    const language = (text(form, 'language') || locale) as Language;
    const body = { body: text(form, 'body'), language, provisions: await provisionsFrom(form, api, language) };
    const posted = await api.postAnswer({ params: { id }, body }, onceOnly(form));
    await api.dropDraft({ params: { key: `answer-${id}` } });
    return posted.id;
  });

export const reply = (event: RequestEvent) =>
  act(event, async (form, { locals: { api, locale } }) => {
    const id = text(form, 'at');
    const body = { body: text(form, 'body'), provisions: await provisionsFrom(form, api, locale) };
    const posted = await api.postReply({ params: { id }, body }, onceOnly(form));
    await api.dropDraft({ params: { key: `reply-${id}` } });
    return posted.id;
  });

/** Accepts the answer of `answerId`, or none where it is empty. */
export const accept = (event: RequestEvent) =>
  act(event, async (form, { locals: { api }, params: { id } }) => {
    await api.acceptAnswer({ params: { id }, body: { answerId: text(form, 'answerId') || null } });
    return text(form, 'at');
  });

export const position = (event: RequestEvent) =>
  act(event, async (form, { locals: { api } }) => {
    const id = text(form, 'at');
    await api.takePosition({ params: { id }, body: { stand: text(form, 'stand') as Stand, reason: text(form, 'reason') } });
    return id;
  });

export const withdrawPosition = (event: RequestEvent) =>
  act(event, async (form, { locals: { api } }) => {
    const id = text(form, 'at');
    await api.withdrawPosition({ params: { id } });
    return id;
  });

/** What an answer is worth after its law has changed. A revised one is sent from its edit page, with its text. */
export const review = (event: RequestEvent) =>
  act(event, async (form, { locals: { api } }) => {
    const id = text(form, 'at');
    const outcome = text(form, 'outcome') as ReviewOutcome;
    const replacedBy = (outcome === 'no_longer_holds' && text(form, 'replacedBy')) || null;
    await api.reviewAnswer({ params: { id }, body: { outcome, reason: text(form, 'reason'), replacedBy } });
    return id;
  });

export const watch = (event: RequestEvent) =>
  act(event, async (_, { locals: { api }, params: { id } }) => void (await api.watch({ params: { id } })));

export const unwatch = (event: RequestEvent) =>
  act(event, async (_, { locals: { api }, params: { id } }) => void (await api.unwatch({ params: { id } })));

type Do = (form: FormData, event: RequestEvent) => Promise<string | void>;

/** Runs one of the above; it returns the post to lead back to. */
async function act(event: RequestEvent, does: Do) {
  const form = await event.request.formData();
  return submit(form, async () => {
    const postId = await does(form, event);
    return postId ? paths.post(event.params.id, postId) : paths.thread(event.params.id);
  });
}
