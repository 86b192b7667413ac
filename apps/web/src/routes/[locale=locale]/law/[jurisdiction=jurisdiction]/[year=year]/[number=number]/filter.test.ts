import { expect, test } from 'vitest';
import { countMatches, filtered, type Filterable } from './filter.ts';

interface Branch extends Filterable<Branch> {
  id: string;
}
const branch = (id: string, number: string, place: string, heading: string | null, branches: Branch[] = []): Branch => ({
  id,
  number,
  place,
  heading: heading === null ? null : { text: heading },
  branches,
});
const tree = [
  branch('cpt_III', 'III', 'Chapter III', 'High-risk AI systems', [
    branch('art_6', '6', 'Art. 6', 'Classification rules for high-risk AI systems'),
    branch('art_6a', '6a', 'Art. 6a', 'Inserted'),
    branch('art_60', '60', 'Art. 60', 'Testing in real world conditions'),
  ]),
  branch('anx_III', 'III', 'Annex III', 'High-risk AI systems referred to in Article 6(2)'),
];
const ids = (branches: Branch[]): string[] => branches.flatMap((one) => [one.id, ...ids(one.branches)]);

test('a number finds its article and lettered followers, under their chapter', () => {
  expect(ids(filtered(tree, '6'))).toEqual(['cpt_III', 'art_6', 'art_6a']);
  expect(countMatches(tree, '6')).toBe(2);
});

test('words of the heading are found in part, all of them in one heading', () => {
  expect(ids(filtered(tree, 'real world'))).toEqual(['cpt_III', 'art_60']);
  expect(ids(filtered(tree, 'CLASSIFICATION testing'))).toEqual([]);
});

test('the kind of provision goes with its number, however it is written out', () => {
  expect(ids(filtered(tree, 'annex iii'))).toEqual(['anx_III']);
  expect(ids(filtered(tree, 'article 60'))).toEqual(['cpt_III', 'art_60']);
});

test('an empty filter keeps the whole tree', () => {
  expect(ids(filtered(tree, '  '))).toEqual(ids(tree));
});
