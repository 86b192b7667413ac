import type { SearchDocument, SearchEngine, SearchQuery } from '@tulkinta/search';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { company, documentWith, hospital, idOf, queryOf } from './documents.ts';

/** An engine under test, and a second one on the same index, as another process would have. */
export interface OpenedEngine {
  engine: SearchEngine;
  another: SearchEngine;
  close(): Promise<void>;
}

/** What both engines promise (packages/search/src/port.ts), on an engine of the caller's making. */
export function engineContract(name: string, open: () => Promise<OpenedEngine>): void {
  describe(name, () => {
    let opened: OpenedEngine;
    let engine: SearchEngine;
    let held: string[] = [];
    beforeAll(async () => {
      opened = await open();
      engine = opened.engine;
      await engine.prepare();
    });
    afterAll(() => opened?.close());
    beforeEach(async () => {
      await engine.remove(held);
      held = [];
    });

    async function put(...documents: Partial<SearchDocument>[]): Promise<SearchDocument[]> {
      const whole = documents.map(documentWith);
      await engine.upsert(whole);
      held.push(...whole.map(({ id }) => id));
      return whole;
    }
    const idsOf = async (query: Partial<SearchQuery>) => (await engine.search(queryOf(query))).hits.map(({ id }) => id);

    describe('finds', () => {
      test('a word of the title, of the body, and of who wrote', async () => {
        const [title, body, author] = await put(
          { title: 'Läpinäkyvyys ennen kaikkea' },
          { body: 'Tässä on läpinäkyvyys mainittu.' },
          { authorName: 'Läpinäkyvyys Oy' },
        );
        expect(new Set(await idsOf({ q: 'läpinäkyvyys' }))).toEqual(new Set([title!.id, body!.id, author!.id]));
      });

      test.each([
        ['fi', 'tekoälyasetuksen', 'Mitä tekoälyasetus sanoo tästä?'],
        ['fi', 'rekisterinpitäjä', 'Kuuluuko vastuu rekisterinpitäjälle?'],
        ['fi', 'valvonnasta', 'Valvonta kuuluu viranomaiselle.'],
        ['sv', 'förordningen', 'Enligt förordning gäller detta.'],
        ['sv', 'patienterna', 'Varje patient har rätt att få veta.'],
        ['en', 'assessments', 'A data protection assessment is needed.'],
        ['en', 'deployer', 'The duties of deployers are listed.'],
      ] as const)('another form of a word (%s: %s)', async (language, q, body) => {
        const [document] = await put({ language, body }, { language, body: 'Jotain aivan muuta.' });
        expect(await idsOf({ q, language })).toEqual([document!.id]);
      });

      test('a compound by its parts', async () => {
        const [document] = await put({ body: 'Liitos potilastietojärjestelmiin puuttuu.' }, {});
        for (const q of ['tietojärjestelmä', 'järjestelmässä', 'potilas']) expect(await idsOf({ q }), q).toEqual([document!.id]);
      });

      test('the beginning of the last word, as one types', async () => {
        const [document] = await put({ body: 'Kirjaaminen on tehtävä heti.' }, {});
        expect(await idsOf({ q: 'kirjaam' })).toEqual([document!.id]);
      });

      test('a word of two letters as a word, wherever there is one', async () => {
        const [word] = await put(
          { body: 'Onko AI-järjestelmä lääkinnällinen laite?' },
          { title: 'Aineisto', body: 'Aina aiheellista.' },
        );
        for (const q of ['AI', 'ai ', 'AI:n']) expect(await idsOf({ q }), q).toEqual([word!.id]);
        await engine.remove([word!.id]);
        expect(await idsOf({ q: 'ai' })).toHaveLength(1);
        expect(await idsOf({ q: 'ai ' })).toEqual([]);
      });

      test('a word with a letter wrong', async () => {
        const [document] = await put({ body: 'Kuvantaminen ja sen apuvälineet.' }, {});
        expect(await idsOf({ q: 'kuvantamnen' })).toEqual([document!.id]);
      });

      test('what a word is misspelt for, though somebody wrote it so', async () => {
        const [right, wrong] = await put(
          { title: 'Kuvantaminen', body: 'Kuvantaminen ja sen apuvälineet.', standing: 'authority' },
          { title: 'Lausunto', body: 'Missä kuvantamnen tehdään?', standing: 'withdrawn' },
        );
        expect(await idsOf({ q: 'kuvantamnen' })).toEqual([wrong!.id, right!.id]);
      });

      test('the same though a document that the reader may not see has the word', async () => {
        await put({ body: 'Mitä kuvantamisesta säädetään?' }, { body: 'Kuvannetaanko potilasta?' });
        const found = async () => [await idsOf({ q: 'kuvantamnen' }), await idsOf({ q: 'kuvannetanko' })];
        const before = await found();
        await put(
          ...['kuvantaminen', 'kuvantamnen', 'kuvannetanko'].map((body) => ({ body, visibility: 'organisation' as const })),
          ...['kuvantaminen', 'kuvantamnen', 'kuvannetanko'].map((body) => ({ body, visibility: 'network' as const })),
        );
        expect(await found()).toEqual(before);
      });

      test('all words, and some of them when no document has all', async () => {
        const [both, one] = await put({ body: 'suostumus ja lokitus' }, { body: 'pelkkä suostumus' });
        expect((await idsOf({ q: 'suostumus lokitus' }))[0]).toBe(both!.id);
        await engine.remove([both!.id]);
        expect(await idsOf({ q: 'suostumus lokitus' })).toContain(one!.id);
      });

      test('a phrase in quotes only as written', async () => {
        const [phrase] = await put(
          { body: 'ihmisen suorittama valvonta kuuluu' },
          { body: 'valvonta, jonka ihmisen tulee suorittaa' },
        );
        expect(await idsOf({ q: '"ihmisen suorittama valvonta"' })).toEqual([phrase!.id]);
      });

      test('without a word after a minus, in any form, nor a phrase', async () => {
        const [without] = await put(
          { body: 'hankinta sairaalassa' },
          { body: 'hankinta kunnassa' },
          { body: 'hankinta kunnalle' },
        );
        expect(await idsOf({ q: 'hankinta -kunnassa' })).toEqual([without!.id]);
        expect(await idsOf({ q: 'hankinta -"hankinta kunnassa" -kunnalle' })).toEqual([without!.id]);
        expect(await idsOf({ q: '-kunnassa' })).toEqual([without!.id]);
      });

      test('newest first when nothing is asked for', async () => {
        const [old, recent] = await put({ createdAt: '2026-01-01T00:00:00.000Z' }, { createdAt: '2026-06-01T00:00:00.000Z' });
        expect(await idsOf({})).toEqual([recent!.id, old!.id]);
      });
    });

    describe('orders', () => {
      test('equally relevant documents by standing', async () => {
        const documents = await put(
          ...(['withdrawn', 'unreviewed', 'authority', 'contested', 'confirmed'] as const).map((standing) => ({
            standing,
            title: 'Sama otsikko',
            body: 'vaikutustenarviointi',
            createdAt: '2026-05-05T00:00:00.000Z',
          })),
        );
        const standings = (await idsOf({ q: 'vaikutustenarviointi' })).map(
          (id) => documents.find((document) => document.id === id)?.standing,
        );
        expect(standings).toEqual(['authority', 'confirmed', 'unreviewed', 'contested', 'withdrawn']);
      });

      test('documents of one standing by time', async () => {
        const times = ['2026-03-03T00:00:00.000Z', '2026-05-05T00:00:00.000Z', '2026-04-04T00:00:00.000Z'];
        const documents = await put(
          ...times.map((createdAt) => ({ createdAt, title: 'Sama otsikko', body: 'vaikutustenarviointi' })),
        );
        expect(await idsOf({ q: 'vaikutustenarviointi' })).toEqual([1, 2, 0].map((n) => documents[n]!.id));
      });

      test('a word of the title before one of the body', async () => {
        const [body, title] = await put(
          { body: 'tässä lausunto', standing: 'authority' },
          { title: 'Lausunto', standing: 'withdrawn' },
        );
        expect(await idsOf({ q: 'lausunto' })).toEqual([title!.id, body!.id]);
      });

      test('a short word before words that begin so', async () => {
        const [begins, word] = await put(
          { title: 'Mrimakuvaus', body: 'mrimakuvaus', standing: 'authority' },
          { body: 'Kuva otetaan MRI-laitteella.', standing: 'withdrawn' },
        );
        expect(await idsOf({ q: 'mri' })).toEqual([word!.id, begins!.id]);
      });

      test('the exact word before another form of it', async () => {
        const [exact] = await put(
          { body: 'sana lausunto tässä', standing: 'withdrawn' },
          { body: 'sana lausunnolla tässä', standing: 'authority' },
        );
        expect((await idsOf({ q: 'lausunto' }))[0]).toBe(exact!.id);
      });
    });

    describe('shows each hit', () => {
      test('with the word marked as written, whatever form was asked for', async () => {
        await put({ title: 'Kysymys', body: `${'Alkua. '.repeat(60)}Sovelletaanko tekoälyasetusta tähän?`, language: 'fi' });
        const [hit] = (await engine.search(queryOf({ q: 'tekoälyasetuksen' }))).hits;
        expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['tekoälyasetusta']);
        expect(hit?.excerpt.map(({ text }) => text).join('').length).toBeLessThan(260);
      });

      test('with the word it was misspelt for', async () => {
        await put({ body: 'Kuvantaminen ja sen apuvälineet.' });
        const [hit] = (await engine.search(queryOf({ q: 'kuvantamnen' }))).hits;
        expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Kuvantaminen']);
      });

      test('as text, never as markup', async () => {
        await put({ body: 'Vaara <script>alert(1)</script> piilee.' });
        const [hit] = (await engine.search(queryOf({ q: 'vaara' }))).hits;
        expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('<script>alert(1)</script>');
      });
    });

    describe('narrows and counts', () => {
      test('by every filter', async () => {
        const [tagged] = await put(
          {
            acts: ['eu/2024/1689'],
            articles: ['eu/2024/1689/art_6'],
            provisions: ['eu/2024/1689/art_6'],
            language: 'sv',
            kind: 'question',
            standing: 'none',
            roles: ['deployer'],
            use: 'triage',
            needs: ['raised'],
          },
          { acts: ['fi/2023/703'] },
        );
        const filters = {
          act: 'eu/2024/1689',
          article: 'eu/2024/1689/art_6',
          provision: 'eu/2024/1689/art_6',
          language: 'sv',
          kind: 'question',
          standing: 'none',
          role: 'deployer',
          use: 'triage',
          need: 'raised',
        };
        for (const [name, value] of Object.entries(filters))
          expect(await idsOf({ filters: { [name]: [value] } }), name).toEqual([tagged!.id]);
      });

      test('any value within a facet, all facets together', async () => {
        await put(
          { language: 'fi', use: 'triage' },
          { language: 'sv', use: 'triage' },
          { language: 'en', use: 'triage' },
          { language: 'fi', use: 'imaging' },
        );
        const { hits, facets } = await engine.search(queryOf({ filters: { language: ['fi', 'sv'], use: ['triage'] } }));
        expect(hits).toHaveLength(2);
        expect(new Map(facets.language.map(({ value, count }) => [value, count]))).toEqual(
          new Map([
            ['fi', 1],
            ['sv', 1],
            ['en', 1],
          ]),
        );
        expect(new Map(facets.use.map(({ value, count }) => [value, count]))).toEqual(
          new Map([
            ['triage', 2],
            ['imaging', 1],
          ]),
        );
      });

      test('pages without repeating or leaving out', async () => {
        const documents = await put(...Array.from({ length: 25 }, (_, n) => ({ body: `sivutus kohta ${n}` })));
        const pages = await Promise.all([0, 10, 20].map((offset) => idsOf({ q: 'sivutus', limit: 10, offset })));
        expect(new Set(pages.flat())).toEqual(new Set(documents.map(({ id }) => id)));
        expect((await engine.search(queryOf({ q: 'sivutus' }))).estimatedTotal).toBe(25);
      });
    });

    describe('keeps from each reader what they may not see', () => {
      const audiences = {
        visitor: { network: false, organisationId: null },
        outsider: { network: true, organisationId: company },
        insider: { network: true, organisationId: hospital },
      };
      const seen = { visitor: ['public'], outsider: ['public', 'network'], insider: ['public', 'network', 'organisation'] };

      test.each(Object.keys(audiences) as (keyof typeof audiences)[])('%s', async (reader) => {
        const documents = await put(
          ...(['public', 'network', 'organisation'] as const).map((visibility) => ({
            visibility,
            use: visibility,
            body: 'salaisuus',
            organisationId: hospital,
          })),
        );
        const result = await engine.search(queryOf({ q: 'salaisuus', audience: audiences[reader] }));
        expect(result.hits.map(({ id }) => documents.find((document) => document.id === id)!.visibility).toSorted()).toEqual(
          seen[reader].toSorted(),
        );
        expect(result.facets.use.map(({ value }) => value).toSorted()).toEqual(seen[reader].toSorted());
        expect(result.estimatedTotal).toBe(seen[reader].length);
      });
    });

    describe('follows changes', () => {
      test('an edit, a change of visibility and a removal at once', async () => {
        const [document] = await put({ body: 'ensimmäinen sanamuoto' });
        await engine.upsert([{ ...document!, body: 'toinen sisältö', revision: 2 }]);
        expect(await idsOf({ q: 'sanamuoto' })).toEqual([]);
        expect(await idsOf({ q: 'sisältö' })).toContain(document!.id);
        await engine.upsert([{ ...document!, body: 'toinen sisältö', visibility: 'network' }]);
        expect(await idsOf({ q: 'sisältö' })).not.toContain(document!.id);
        await engine.remove([document!.id]);
        expect(await idsOf({ q: 'sisältö', audience: { network: true, organisationId: null } })).not.toContain(document!.id);
      });

      test('a rebuild holds exactly its source, and what was written meanwhile', async () => {
        const [stale, kept, removed, edited] = await put(
          { body: 'vanhentunut' },
          { body: 'säilyvä' },
          { body: 'poistuva' },
          { body: 'ennen' },
        );
        const late = documentWith({ body: 'myöhäinen' });
        held.push(late.id);
        async function* source() {
          yield [kept!, removed!, edited!];
          await engine.upsert([late, { ...edited!, body: 'jälkeen', revision: 2 }]);
          await engine.remove([removed!.id]);
        }
        // `stale` went before the rebuild began, by no write the engine saw.
        await engine.remove([stale!.id]);
        expect(await engine.rebuild(source())).toBe(3);
        expect(await idsOf({ q: 'säilyvä' })).toEqual([kept!.id]);
        expect(await idsOf({ q: 'myöhäinen' })).toEqual([late.id]);
        expect(await idsOf({ q: 'jälkeen' })).toEqual([edited!.id]);
        expect(await idsOf({ q: 'poistuva' })).toEqual([]);
        expect(await engine.count()).toBe(3);
      });
    });

    describe('is rebuilt while', () => {
      const bodyOf = (document: number, version: number) => `d${document}v${version}`;

      test('another process writes on, and loses none of it', async () => {
        const documents = await put(...Array.from({ length: 12 }, (_, n) => ({ body: bodyOf(n, 0) })));
        const versions = documents.map(() => 0);
        let rebuilding = true;
        async function writeOn() {
          for (let n = 0; rebuilding; n = (n + 1) % 6) {
            const version = ++versions[n]!;
            await opened.another.upsert([{ ...documents[n]!, body: bodyOf(n, version) }]);
          }
        }
        const seen = new Set<number>();
        async function readOn() {
          while (rebuilding) seen.add((await engine.search(queryOf({}))).estimatedTotal);
        }
        async function* source() {
          for (const document of documents) yield [document];
        }
        const rebuilt = engine.rebuild(source()).finally(() => (rebuilding = false));
        const [held] = await Promise.all([rebuilt, writeOn(), readOn()]);
        expect(held).toBe(12);
        expect([...seen]).toEqual([12]);
        for (const [n, { id }] of documents.entries())
          expect(await idsOf({ q: `"${bodyOf(n, versions[n]!)}"` }), `document ${n}`).toEqual([id]);
        expect(versions[0]).toBeGreaterThan(0);
      });

      test('another rebuild goes on', async () => {
        const documents = await put({ body: 'yhtä aikaa' }, { body: 'yhtä aikaa' });
        async function* source() {
          yield documents;
        }
        expect(await Promise.all([engine.rebuild(source()), opened.another.rebuild(source())])).toEqual([2, 2]);
        expect(await idsOf({ q: 'yhtä aikaa' })).toHaveLength(2);
      });

      test('its source fails, and stays as it was', async () => {
        const [document] = await put({ body: 'ennallaan' });
        async function* source() {
          yield [{ ...document!, body: 'kesken' }];
          throw new Error('the source failed');
        }
        await expect(engine.rebuild(source())).rejects.toThrow('the source failed');
        expect(await idsOf({ q: 'ennallaan' })).toEqual([document!.id]);
        await put({ body: 'sen jälkeen' });
        expect(await engine.count()).toBe(2);
      });
    });

    describe('takes any input', () => {
      test.each([
        ['a lone quote', '"'],
        ['unbalanced quotes', '"tekoäly ja -"laki'],
        ['only minuses', '- -- ---'],
        ['operators', "a & b | !c:* <-> (d) 'e' \\ \\' $$;"],
        ['NUL and half a surrogate pair', 'teko\0äly \ud800'],
        ['ten kilobytes', 'pitkäsana '.repeat(1_000)],
        ['one very long word', 'a'.repeat(10_000)],
        ['emoji and right-to-left', '🏥 مرحبا'],
      ])('%s', async (_, q) => {
        await put({ body: 'tekoäly' });
        await expect(engine.search(queryOf({ q }))).resolves.toHaveProperty('hits');
      });

      test('filter values with quotes', async () => {
        await put({});
        for (const value of ['" OR visibility = network OR use = "', "'); drop table search_documents; --", '\\']) {
          expect(await idsOf({ filters: { use: [value] } })).toEqual([]);
        }
      });

      test('long documents', async () => {
        const words = Array.from({ length: 60_000 }, (_, n) => `sana${n.toString(36).padStart(40, 'x')}`).join(' ');
        const [many, one] = await put({ body: `alkuosa ${words}` }, { body: `alkuosa ${'y'.repeat(1_000_000)}` });
        expect(new Set(await idsOf({ q: 'alkuosa' }))).toEqual(new Set([many!.id, one!.id]));
      });

      test('one document twice at once, and ids it never had', async () => {
        const [document] = await put({ body: 'edellinen' });
        await engine.upsert([document!, { ...document!, body: 'jälkimmäinen' }]);
        expect(await idsOf({ q: 'jälkimmäinen' })).toEqual([document!.id]);
        await engine.remove([idOf(999_998), idOf(999_998)]);
        await engine.upsert([]);
        await engine.remove([]);
        expect(await engine.count()).toBe(1);
      });

      test('documents with NUL and half a surrogate pair', async () => {
        const [document] = await put({ body: 'merkki\0merkki erikoisuus \ud800' });
        expect(await idsOf({ q: 'erikoisuus' })).toEqual([document!.id]);
      });
    });

    test('is healthy, and says how many it holds', async () => {
      await put({}, {});
      expect(await engine.healthy()).toBe(true);
      expect(await engine.count()).toBe(2);
      await engine.remove([idOf(999_999)]);
      expect(await engine.count()).toBe(2);
    });
  });
}
