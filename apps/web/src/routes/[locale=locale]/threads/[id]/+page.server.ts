import type { PageServerLoad } from './$types';
import { lean } from './lean-thread.ts';
import { accept, answer, position, reply, review, unwatch, watch, withdrawPosition } from './thread-actions.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const on = /^\d{4}-\d\d-\d\d$/.exec(url.searchParams.get('on') ?? '')?.[0];
  const thread = await locals.api.thread({ params: { id: params.id }, query: { on } });
  return { on, thread: lean(thread, locals.locale) };
};

export const actions = { answer, reply, accept, position, withdrawPosition, review, watch, unwatch };
