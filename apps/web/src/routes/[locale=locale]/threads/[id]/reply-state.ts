import type { ActionData, PageData } from './$types';

/** Which post is being replied to, what came back from a refused form of this page, and the forms of one signed in. */
export interface ReplyState {
  to: string | undefined;
  form: ActionData;
  forms: PageData['forms'];
}
