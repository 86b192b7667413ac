import type { PageServerLoad } from './$types';
import { lean } from './lean-thread.ts';
import { accept, answer, position, reply, review, unwatch, watch, withdrawPosition } from './thread-actions.ts';

export const load: PageServerLoad = async ({ locals, params }) => ({
  thread: lean(await locals.api.thread({ params: { id: params.id } }), locals.locale),
});

export const actions = { answer, reply, accept, position, withdrawPosition, review, watch, unwatch };
