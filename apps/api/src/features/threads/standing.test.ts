import { describe, expect, it } from 'vitest';
import { bestStanding, standingOf } from './standing.ts';

const [hospital, company, university] = ['hospital', 'company', 'university'];
const author = (organisationId: string, competent = false) => ({ competent, organisationId });
const confirms = (organisationId: string) => ({ stand: 'confirms', organisationId }) as const;
const disputes = (organisationId: string) => ({ stand: 'disputes', organisationId }) as const;

describe('an answer', () => {
  it.each([
    ['of nobody competent, alone', author(hospital), [], 'unreviewed'],
    ['of an expert, alone', author(hospital, true), [], 'unreviewed'],
    ['of an expert, confirmed by another organisation', author(hospital, true), [confirms(company)], 'confirmed'],
    ['of an expert, confirmed by their own organisation', author(hospital, true), [confirms(hospital)], 'unreviewed'],
    ['of a member, confirmed by one organisation', author(hospital), [confirms(company)], 'unreviewed'],
    ['of a member, confirmed twice by one organisation', author(hospital), [confirms(company), confirms(company)], 'unreviewed'],
    ['of a member, confirmed by two organisations', author(hospital), [confirms(company), confirms(university)], 'confirmed'],
    ['disputed', author(hospital), [disputes(company)], 'contested'],
    [
      'confirmed and disputed',
      author(hospital, true),
      [confirms(company), confirms(university), disputes(hospital)],
      'contested',
    ],
  ])('%s', (_, by, positions, standing) => {
    expect(standingOf({ author: by, positions, lawChanged: false, withdrawn: false })).toBe(standing);
  });

  it.each([
    ['whose law has changed is to be reviewed, whoever stands behind it', true, false, 'review'],
    ['that no longer holds is withdrawn', true, true, 'withdrawn'],
  ])('%s', (_, lawChanged, withdrawn, standing) => {
    const positions = [confirms(company), confirms(university), disputes(hospital)];
    expect(standingOf({ author: author(hospital, true), positions, lawChanged, withdrawn })).toBe(standing);
  });
});

describe('a thread', () => {
  it('has the best standing of its answers', () => {
    expect(bestStanding(['contested', 'unreviewed', 'withdrawn'])).toBe('unreviewed');
    expect(bestStanding(['unreviewed', 'confirmed', 'review'])).toBe('confirmed');
    expect(bestStanding(['confirmed', 'authority'])).toBe('authority');
    expect(bestStanding([])).toBeNull();
  });
});
