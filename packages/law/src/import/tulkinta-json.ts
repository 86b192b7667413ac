import { kindOf } from '../ids.ts';
import type { Language } from '../types.ts';
import { ImportRefused, type ImportedAct, type ImportedNode, type Modification } from './imported.ts';
import { actOfCelex } from './eu-identity.ts';

/** Act files of the project's own law data: `nodes` of { id, heading, text, parent }. @throws ImportRefused */
export function readTulkintaJson(text: string): ImportedAct {
  const file = parse(text);
  const act = actOf(stringAt(file, 'act'));
  const language = stringAt(file, 'lang');
  if (!['fi', 'sv', 'en'].includes(language)) throw new ImportRefused('invalid', 'not in Finnish, Swedish or English');
  const nodes = nodesOf(file, act);
  const applied = stringsAt(file, 'amendments_applied').map(actOfNumber);
  const named = nodes.map((node) => node.modification?.by);
  return {
    act,
    language: language as Language,
    format: 'tulkinta-json',
    version: versionOf(file),
    amendedBy: [...new Set([...applied, ...named].filter((one) => one !== undefined && one !== act))] as string[],
    title: stringAt(file, 'title'),
    source: stringAt(file, 'version'),
    nodes,
  };
}

type Json = Record<string, unknown>;

function parse(text: string): Json {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    const ended = /Unexpected end|Unterminated/.test((cause as Error).message);
    throw new ImportRefused(ended ? 'truncated' : 'not_wellformed', 'not valid JSON', { cause });
  }
  if (!isObject(file)) throw new ImportRefused('invalid', 'not an act');
  return file;
}

function actOf(value: string): string {
  const act = actOfCelex(value) ?? actOfNumber(value);
  if (!act) throw new ImportRefused('invalid', 'the act has no number');
  return act;
}

/** 703/2023 as `fi/2023/703`. */
function actOfNumber(value: string): string | undefined {
  const found = /^(\d{1,5})\/(\d{4})$/.exec(value);
  return found ? `fi/${found[2]}/${found[1]}` : undefined;
}

/** A date at the end of the ELI is that of a consolidated version; Finnish files tell up to which act they are amended. */
function versionOf(file: Json): ImportedAct['version'] {
  const on = /\/(\d{4}-\d{2}-\d{2})$/.exec(stringAt(file, 'eli'))?.[1] ?? null;
  const isAmended = /^as amended|ajantasa|consolidated/i.test(stringAt(file, 'version'));
  return on || isAmended ? { kind: 'consolidated', on } : { kind: 'original', on: null };
}

function nodesOf(file: Json, act: string): ImportedNode[] {
  const { nodes } = file;
  if (!Array.isArray(nodes)) throw new ImportRefused('invalid', 'no nodes');
  return nodes.flatMap((node: unknown) => {
    if (!isObject(node)) throw new ImportRefused('invalid', 'a node is not an object');
    const id = stringAt(node, 'id');
    // Recitals' citations are no provisions, and ids with a tilde are not stable.
    return /^cit_|~/.test(id) ? [] : [nodeOf(node, id, act)];
  });
}

function nodeOf(node: Json, id: string, act: string): ImportedNode {
  const path = pathOf(id);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const parent = stringAt(node, 'parent');
  const modification = modificationOf(node, act);
  return {
    path,
    parent: parent === '' ? null : pathOf(parent.replace(/\.[^.]*~.*$/, '')),
    kind: kind(path),
    number: last.slice(last.indexOf('_') + 1),
    heading: line(stringAt(node, 'heading')) || null,
    text: stringAt(node, 'text')
      .split('\n')
      .map(line)
      .filter((one) => one !== '')
      .join('\n'),
    ...(modification && { modification }),
  };
}

/** A dot before a digit belongs to the number: `anx_VII.pnt_3.pnt_3.1`. */
function pathOf(id: string): string {
  return id.replace(/\.(?=[a-z])/g, '/');
}

function kind(path: string): ImportedNode['kind'] {
  try {
    return kindOf(`act/0/0/${path}`);
  } catch (cause) {
    throw new ImportRefused('invalid', `not an id of a provision: ${path.slice(0, 60)}`, { cause });
  }
}

function modificationOf(node: Json, act: string): Modification | undefined {
  const [celex = '', action = ''] = stringAt(node, 'modified_by').split(': ');
  const by = actOfCelex(celex);
  if (by) return { by, change: action === 'INSERTED' ? 'inserted' : action === 'DELETED' ? 'deleted' : 'replaced' };
  const repealedBy = actOfNumber(stringAt(node, 'repealed_by'));
  if (repealedBy) return { by: repealedBy, change: 'deleted' };
  const amendedBy = actOfNumber(stringsAt(node, 'amended_by').at(-1) ?? '');
  if (amendedBy) return { by: amendedBy, change: 'replaced' };
  const source = actOfNumber(stringAt(node, 'source'));
  return source && source !== act ? { by: source, change: 'inserted' } : undefined;
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string there, or the empty one. */
function stringAt(object: Json, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function stringsAt(object: Json, key: string): string[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
