import { testApp, type TestApp } from '../app.ts';
import { inputsOf, requestOf, send, type RawRequest } from '../every-route.ts';
import { answer, ask, ARTICLE_6, raise } from '../given.ts';
import type { RouteName } from '@tulkinta/contract';

/** An app with something for every route to be asked about, and requests that are right until a test spoils them. */
export interface Trial {
  test: TestApp;
  inputs: ReturnType<typeof inputsOf>;
  /** The headers of somebody who may do what the route is for, as far as roles decide. */
  headers(name: RouteName): Promise<Record<string, string>>;
  /** The route's right request, with other params, query or body where `change` says so. */
  requestFor(name: RouteName, change?: object): Promise<RawRequest>;
  /** What is wrong with the answer to a request that should have been refused naming `field`; undefined: nothing is. */
  faultOf(name: RouteName, request: RawRequest, field: string): Promise<string | undefined>;
}

export async function openTrial(): Promise<Trial> {
  const test = await testApp();
  const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
  const thread = await ask(asker, { provisions: [ARTICLE_6], visibility: 'public' });
  const [theirs, ownPost] = [await answer(outsider, thread), await answer(asker, thread)];
  const need = await raise(outsider, thread);
  const inputs = inputsOf({ thread, answer: theirs, ownPost, need, organisation: test.world.organisations.company });
  const doers: Partial<Record<RouteName, keyof TestApp['world']['members']>> = {
    inviteMember: 'secretary',
    takePosition: 'expert',
    withdrawPosition: 'expert',
    decideNeed: 'officer',
    passChanges: 'secretary',
    lawKeeping: 'secretary',
    fetchLaw: 'secretary',
    dismissOffer: 'secretary',
  };
  const headers = (name: RouteName) => test.bearer(doers[name] ?? 'asker');
  return {
    test,
    inputs,
    headers,
    requestFor: (name, change = {}) => requestOf(name, { ...(inputs[name] as object), ...change } as never),
    async faultOf(name, request, field) {
      const { statusCode, headers: answered, body, json } = await send(test.app, request, await headers(name));
      if (statusCode < 400 || statusCode >= 500) return `${statusCode} ${body.slice(0, 100)}`;
      if (!String(answered['content-type']).startsWith('application/problem+json')) return `answered ${answered['content-type']}`;
      const { errors = [] } = json<{ errors?: { field: string }[] }>();
      const named = errors.some((error) => error.field === field || error.field.startsWith(`${field}/`));
      return named ? undefined : `names ${errors.map((error) => error.field).join(', ') || 'nothing'}`;
    },
  };
}
