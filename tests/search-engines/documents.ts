import type { SearchDocument, SearchQuery } from '@tulkinta/search';

/** The organisations of the fixture documents. */
export const hospital = '00000000-0000-7000-8000-00000000000a';
export const company = '00000000-0000-7000-8000-00000000000b';

/** The n-th fixture id. */
export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

let made = 0;
/** A public Finnish answer without tags, but for what is given. Each is a day newer than the one before. */
export function documentWith(given: Partial<SearchDocument>): SearchDocument {
  made++;
  return {
    id: idOf(made),
    threadId: idOf(made + 500),
    kind: 'answer',
    title: `Otsikko numero ${made}`,
    body: 'Tavallista tekstiä vailla erityistä sisältöä.',
    language: 'fi',
    acts: [],
    articles: [],
    provisions: [],
    standing: 'unreviewed',
    roles: [],
    use: null,
    needs: [],
    visibility: 'public',
    organisationId: hospital,
    organisationName: 'Esimerkkilän sairaala',
    authorName: 'Juristi',
    createdAt: new Date(Date.UTC(2026, 0, made % 365)).toISOString(),
    revision: 1,
    ...given,
  };
}

/** A visitor's query in Finnish, but for what is given. */
export const queryOf = (given: Partial<SearchQuery>): SearchQuery => ({
  q: '',
  language: 'fi',
  audience: { network: false, organisationId: null },
  filters: {},
  limit: 20,
  offset: 0,
  ...given,
});
