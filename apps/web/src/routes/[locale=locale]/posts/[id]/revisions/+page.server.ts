import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => locals.api.revisions({ params: { id: params.id } });
