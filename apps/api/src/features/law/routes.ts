import type { ActView, TreeNode } from '@tulkinta/contract';
import type { Act, Provision } from '@tulkinta/law';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { once } from '../../plugins/idempotency.ts';
import { serve, serveMembers } from '../../plugins/routes.ts';
import { notFound } from '../../problem.ts';
import { dayOf } from '../../time.ts';
import { citingCounts, citingCountsOfActs, type CitingCounts } from './citing-counts.ts';
import { citationsIn } from './citations-in.ts';
import { citingPosts, countCitingAnswers } from './citing-posts.ts';
import { definedTerms } from './defined-terms.ts';
import { findInAct } from './find-in-act.ts';
import { dismissOffer, fetchLaw, readLawKeeping } from './keep-law.ts';
import { passChanges } from './pass-changes.ts';
import { readAmendment } from './read-amendment.ts';
import { readTexts } from './read-texts.ts';
import { actView, headingLanguagesOf, provisionView, treeNode } from './views.ts';

/** Kinds shown when only headings are asked for. */
const headingKinds = new Set(['part', 'chapter', 'section', 'article', 'annex', 'recital']);

export function lawRoutes(app: FastifyInstance, deps: Dependencies): void {
  const { db, law, now } = deps;
  const today = () => dayOf(now());

  serve(app, 'acts', async ({ reader, query }) => {
    const counts = query.counts === false ? new Map<string, CitingCounts>() : await citingCountsOfActs(db, reader);
    return { items: law.catalogue().acts.map((act) => view(act, counts.get(act.id))) };
  });

  serve(app, 'act', async ({ reader, params }) => {
    const act = actAt(params);
    return view(act, (await citingCountsOfActs(db, reader)).get(act.id));
  });

  serve(app, 'actProvisions', async ({ reader, params, query }) => {
    const act = actAt(params);
    const on = query.on ?? today();
    const counts = await citingCounts(db, law, reader, act.id);
    const shown = (provision: Provision) => query.depth !== 'headings' || headingKinds.has(provision.kind);
    const inForce = (provision: Provision) => query.on === undefined || law.catalogue().versionOn(provision.id, on) !== undefined;
    const items = law
      .catalogue()
      .descendants(act.id)
      .filter((provision) => shown(provision) && inForce(provision));
    return {
      act: view(act, counts.get(act.id)),
      found: query.q === undefined ? [] : await findInAct(db, act.id, query.q, on),
      items: items.map((provision): TreeNode => treeNode(law, provision, on, counts.get(provision.id))),
    };
  });

  serve(app, 'amendment', async ({ reader, params, query }) => {
    const act = actAt(params);
    const amendment = { act: act.id, from: params.from };
    return { act: view(act), ...(await readAmendment(deps, reader, amendment, query.language ?? 'fi')) };
  });
  serveMembers(app, 'passChanges', async ({ reader, params, body }) => {
    const amendment = { act: actAt(params).id, from: params.from };
    await db.transaction((tx) => passChanges(tx, deps, reader, amendment, body));
    return null;
  });

  serveMembers(app, 'lawKeeping', ({ reader }) => readLawKeeping(db, law, reader));
  serveMembers(app, 'fetchLaw', ({ reader, body, request }) =>
    once(db, request, reader, (tx) => fetchLaw(tx, deps, reader, body)),
  );
  serveMembers(app, 'dismissOffer', async ({ reader, body }) => {
    await db.transaction((tx) => dismissOffer(tx, deps, reader, body));
    return null;
  });

  serve(app, 'provision', async ({ reader, query }) => {
    const provision = law.catalogue().get(query.id);
    const act = law.catalogue().act(query.id);
    if (!provision || !act) throw notFound();
    const on = query.on ?? today();
    const parts = law.catalogue().descendants(provision.id);
    const [counts, answers, texts] = await Promise.all([
      citingCounts(db, law, reader, provision.id),
      countCitingAnswers(deps, reader, provision.id),
      readTexts(db, [provision.id, ...parts.map((part) => part.id)], on),
    ]);
    return {
      ...provisionView(law, provision, on),
      act: view(act),
      text: texts.get(provision.id) ?? {},
      terms: await definedTerms(db, law, texts, on),
      children: parts.map((part) => ({ ...treeNode(law, part, on, counts.get(part.id)), text: texts.get(part.id) ?? {} })),
      counts: { threads: 0, needs: 0, ...counts.get(provision.id), answers },
    };
  });

  serve(app, 'provisionMatches', async ({ query }) => {
    const found = law.finder().find(query.q, { limit: query.limit ?? 10, on: today() });
    return { items: found.map((id) => law.ref(id)) };
  });

  serve(app, 'citingPosts', ({ reader, query }) => {
    if (!law.has(query.id)) throw notFound();
    return citingPosts(deps, reader, query);
  });

  serve(app, 'citations', async ({ query }) => ({ citations: citationsIn(law, query, today()) }));
  serve(app, 'citationsIn', async ({ body }) => ({ citations: citationsIn(law, body, today()) }));

  function actAt({ jurisdiction, year, number }: { jurisdiction: string; year: string; number: string }): Act {
    const id = `${jurisdiction}/${year}/${number}`;
    const act = law.catalogue().act(id);
    if (!act) throw notFound();
    return act;
  }

  function view(act: Act, counts?: ActView['counts']): ActView {
    return actView(act, headingLanguagesOf(law, act.id), counts);
  }
}
