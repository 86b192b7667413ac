import type { ProvisionRef, Static, ThreadView } from '@tulkinta/contract';

type Ref = Static<typeof ProvisionRef>;

/** Every provision the thread cites, once: the opening's first, then the answers' in their order. */
export function citedIn({ opening, answers }: ThreadView): Ref[] {
  const refs = new Map<string, Ref>();
  for (const post of [opening, ...answers]) for (const ref of post.provisions) if (!refs.has(ref.id)) refs.set(ref.id, ref);
  return [...refs.values()];
}
