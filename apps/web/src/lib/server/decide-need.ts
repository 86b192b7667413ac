import type { RequestEvent } from '@sveltejs/kit';
import type { NeedStatus } from '@tulkinta/contract';
import { onceOnly, submit, text } from './actions.ts';

/** The action of the decision form (lib/needs/DecisionForm.svelte); goes on to `next`. */
export async function decideNeed(event: RequestEvent, next: string) {
  const form = await event.request.formData();
  return submit(form, async () => {
    const { api } = event.locals;
    const [id, from] = [text(form, 'need'), text(form, 'from') as NeedStatus];
    const body = {
      status: text(form, 'status') as NeedStatus,
      from,
      reply: text(form, 'reply'),
      project: text(form, 'project'),
    };
    await api.decideNeed({ params: { id }, body }, onceOnly(form));
    await api.dropDraft({ params: { key: `decision-${id}-${from}` } });
    return next;
  });
}
