import { expect, test } from 'vitest';
import { filterOf } from './filter.ts';

const visitor = { network: false, organisationId: null };

test('readers see what is theirs', () => {
  expect(filterOf({ audience: visitor, filters: {} })).toEqual(['removed = false', 'visibility = public']);
  expect(filterOf({ audience: { network: true, organisationId: 'o1' }, filters: {} })[1]).toBe(
    'visibility = public OR visibility = network OR (visibility = organisation AND organisationId = "o1")',
  );
});

test('a filter is any of its values, and one can be left out', () => {
  const query = { audience: visitor, filters: { language: ['fi', 'sv'], use: ['triage'] } };
  expect(filterOf(query).slice(2)).toEqual(['language IN ["fi", "sv"]', 'use IN ["triage"]']);
  expect(filterOf(query, 'language').slice(2)).toEqual(['use IN ["triage"]']);
});

test('a value stays a value', () => {
  expect(filterOf({ audience: visitor, filters: { use: ['" OR visibility = network', '\\', 'a\0b'] } })[2]).toBe(
    'use IN ["\\" OR visibility = network", "\\\\", "a\ufffdb"]',
  );
});
