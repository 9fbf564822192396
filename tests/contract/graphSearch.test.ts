import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { SoughtWord, TextQuery } from '../../src/graph/text/TextQuery.js';
import { onEachEngine, TURN_TIMEOUT } from '../databases/engines.js';

const INDEX = { label: 'Thing', properties: ['name', 'note'] };

const THINGS = [
  { id: 'hkust', name: 'The Hong Kong University of Science and Technology', note: null, label: 'School' },
  { id: 'hkust-zh', name: '香港科技大學', note: null, label: 'School' },
  { id: 'zurich', name: 'ETH Zürich', note: 'A university (of technology).', label: 'School' },
  { id: 'fintech', name: 'FinTech 2025', note: 'O’Neil’s plan: AND, OR + NOT; name:"x" /re/ [a TO b]', label: 'Plan' },
];

const word = (text: string, rest: Partial<SoughtWord> = {}): SoughtWord => ({ spellings: [text], beginning: false, edits: 0, ...rest });

onEachEngine('search', (graph) => {
  const write = (text: string, parameters = {}) => graph().write((run) => run({ text, parameters }));
  const find = async (words: readonly SoughtWord[], rest: Partial<TextQuery> = {}) =>
    [...(await graph().search({ index: INDEX, words, every: true, labels: [], limit: 10, ...rest }))].sort();

  beforeAll(() => graph().ready({ unique: [{ label: 'Thing', property: 'id' }], indexes: [], texts: [INDEX] }), TURN_TIMEOUT);

  beforeEach(async () => {
    await write('MATCH (n) DETACH DELETE n');
    for (const { label, ...properties } of THINGS) await write(`CREATE (n:Thing:${label}) SET n += $properties`, { properties });
  });

  test('a word is found in any of the properties, whatever its case and its accents', async () => {
    expect(await find([word('university')])).toEqual(['hkust', 'zurich']);
    expect(await find([word('zurich')])).toEqual(['zurich']);
    expect(await find([word('fintech')])).toEqual(['fintech']);
    expect(await find([word('nothing')])).toEqual([]);
  });

  test('every word has to be there, in whichever property, or any of them', async () => {
    expect(await find([word('university'), word('zurich')])).toEqual(['zurich']);
    expect(await find([word('hong'), word('zurich')])).toEqual([]);
    expect(await find([word('hong'), word('zurich')], { every: false })).toEqual(['hkust', 'zurich']);
  });

  test('beginnings and typos are found where they are asked for', async () => {
    expect(await find([word('univer')])).toEqual([]);
    expect(await find([word('univer', { beginning: true })])).toEqual(['hkust', 'zurich']);
    expect(await find([word('univeristy', { edits: 1 })])).toEqual(['hkust', 'zurich']);
    expect(await find([word('unversty')])).toEqual([]);
    expect(await find([word('unversty', { edits: 2 })])).toEqual(['hkust', 'zurich']);
  });

  test('Chinese characters are words, each in any of its spellings', async () => {
    expect(await find([word('科')])).toEqual(['hkust-zh']);
    expect(await find([{ spellings: ['学', '學'], beginning: false, edits: 0 }])).toEqual(['hkust-zh']);
    expect(await find([word('科'), word('學')])).toEqual(['hkust-zh']);
  });

  test('labels and a limit narrow what is found', async () => {
    expect(await find([word('university')], { labels: ['Plan'] })).toEqual([]);
    expect(await find([word('2025')], { labels: ['School', 'Plan'] })).toEqual(['fintech']);
    expect(await find([word('university')], { limit: 1 })).toHaveLength(1);
    expect(await find([word('university')], { labels: ['School'], limit: 1 })).toHaveLength(1);
  });

  test.each(['zur*', 'zurick~', 'zürich OR', '[a TO zz]', '/zur.*/', 'name:x'])('%s is plain text', async (text) => {
    expect(await find([word(text), word('fintech')])).toEqual([]);
    await expect(find([word(text, { beginning: true, edits: 1 })])).resolves.toBeDefined();
  });

  test.each(['"', '\\', '(', '*', '+-&&||!{}^~?:', 'not '])('%s does no harm', async (text) => {
    await expect(find([word(text), word('fintech')])).resolves.toBeDefined();
    await expect(find([word(text, { beginning: true, edits: 1 })])).resolves.toBeDefined();
  });

  test('what is written is found at once, and what is changed or deleted no more', async () => {
    expect(await find([word('quantum')])).toEqual([]);
    await write('CREATE (:Thing {id: "q", name: "Quantum"})');
    expect(await find([word('quantum')])).toEqual(['q']);
    await write('MATCH (n:Thing {id: "q"}) SET n.name = "Classical"');
    expect(await find([word('quantum')])).toEqual([]);
    expect(await find([word('classical')])).toEqual(['q']);
    await write('MATCH (n:Thing {id: "q"}) DETACH DELETE n');
    expect(await find([word('classical')])).toEqual([]);
  });

  test('an index over other properties is made anew', async () => {
    const wider = { label: 'Thing', properties: ['name', 'note', 'motto'] };
    await write('MATCH (n:Thing {id: "zurich"}) SET n.motto = "Welcome tomorrow"');
    await graph().ready({ unique: [], indexes: [], texts: [wider] });
    expect(await find([word('tomorrow')], { index: wider })).toEqual(['zurich']);
    await graph().ready({ unique: [], indexes: [], texts: [INDEX] });
    expect(await find([word('tomorrow')])).toEqual([]);
  });
});
