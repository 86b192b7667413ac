import type { InputOf, RouteName } from '@tulkinta/contract';
import { expect } from 'vitest';
import type { TestApp } from '../app.ts';
import { everyRoute, requestOf, send } from '../every-route.ts';
import { UNKNOWN_ID } from '../given.ts';
import { probesFor } from './probes.ts';
import { idsOf, tracesOf, type Secret } from './secrets.ts';

/** A member of the world, or null for a visitor. */
export type Reader = keyof TestApp['world']['members'] | null;
/** What a reader is answered everywhere, by what was asked. */
export type Observation = Map<string, string>;

/** Asks every route that tells of many things, as the reader, also for the words that begin with the mark. */
export async function lookEverywhere(test: TestApp, reader: Reader, mark: string): Promise<Observation> {
  const seen: Observation = new Map();
  const probes = probesFor(mark);
  for (const { name } of everyRoute) {
    const probe = probes[name];
    if (!('everywhere' in probe)) continue;
    for (const input of probe.everywhere) seen.set(`${name} ${JSON.stringify(input)}`, await told(test, reader, name, input));
  }
  return seen;
}

/** Asks every route about each part of a secret, and expects what an unknown id is answered. */
export async function expectUnknown(test: TestApp, reader: Reader, secret: Secret): Promise<void> {
  const probes = probesFor(secret.mark);
  for (const { name } of everyRoute) {
    const probe = probes[name];
    if (!('one' in probe)) continue;
    const ofUnknown = await told(test, reader, name, probe.one(UNKNOWN_ID));
    for (const id of idsOf(secret)) {
      expect(await told(test, reader, name, probe.one(id)), `${name} as ${reader ?? 'a visitor'}`).toBe(ofUnknown);
    }
  }
}

/** Expects that nothing seen tells of a secret. */
export function expectNothingOf(secret: Secret, seen: Observation): void {
  for (const [asked, answered] of seen) {
    for (const trace of tracesOf(secret)) expect(answered.includes(trace), `${trace} in answer to ${asked}`).toBe(false);
  }
}

/** The answer to a request, but for how long it took and the searcher's own words. */
async function told(test: TestApp, reader: Reader, name: RouteName, input: InputOf<RouteName>): Promise<string> {
  const headers = reader === null ? {} : await test.bearer(reader);
  const { statusCode, body } = await send(test.app, await requestOf(name, input as never), headers);
  expect(statusCode, body).toBeLessThan(500);
  const answered = body === '' ? null : (JSON.parse(body) as { tookMs?: number; understood?: { words?: string } });
  if (answered?.tookMs !== undefined) delete answered.tookMs;
  if (answered?.understood) delete answered.understood.words;
  return `${statusCode} ${JSON.stringify(answered)}`.toLowerCase();
}
