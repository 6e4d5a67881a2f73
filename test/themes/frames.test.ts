import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ThemeTag } from '../../src/model.ts';
import { placeInFrame } from '../../src/themes/placeInFrame.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { readFrames } from '../../src/themes/readFrames.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const yaml = readFileSync(new URL('frames.yaml', corpus), 'utf8');
const { frames, problems } = readFrames(yaml);
const { codebook } = readCodebook(readFileSync(new URL('codebook.yaml', corpus), 'utf8'));
const [lga, auditor] = frames;

const tag = (id: string, more: Partial<ThemeTag> = {}): ThemeTag => ({
  id,
  score: 0.9,
  primary: false,
  check: false,
  reason: 'Asks to “act”.',
  evidence: [{ field: 'text', start: 0, end: 3, text: id, term: id }],
  ...more,
});

const place = (section: string | null, ...asked: ThemeTag[]) => {
  if (!auditor) throw new Error('no frame');
  return placeInFrame({ section, themes: { asked, answered: asked } }, auditor);
};

describe('the shipped frames', () => {
  it('are the five themes of a peer challenge and the three criteria of the auditor', () => {
    expect(problems).toEqual([]);
    expect([lga?.id, lga?.places.length, auditor?.id, auditor?.places.length]).toEqual([
      'lga',
      5,
      'auditor',
      3,
    ]);
  });

  it('have one place for every theme of the shipped codebook', () => {
    const themes = codebook?.themes.map(({ id }) => id).sort();
    for (const frame of frames) expect(frame.places.flatMap((one) => one.themes).sort()).toEqual(themes);
  });
});

describe('a recommendation in a frame', () => {
  it('stands where its themes lead, with their words', () => {
    const { asked } = place(null, tag('savings-delivery', { primary: true }), tag('workforce'), tag('pmo'));
    expect(asked).toMatchObject([
      {
        id: 'financial-sustainability',
        by: 'themes',
        themes: ['savings-delivery', 'workforce'],
        primary: true,
      },
      { id: 'economy-efficiency-effectiveness', themes: ['pmo'], primary: false },
    ]);
    expect(asked[0]?.evidence.map(({ term }) => term)).toEqual(['savings-delivery', 'workforce']);
    expect(asked[0]?.reason).toBe('By its theme savings-delivery: Asks to “act”.');
  });

  it('takes the best of several scores, and is to be checked where all of them are', () => {
    const { asked } = place(null, tag('savings-delivery', { score: 0.6, check: true }), tag('workforce'));
    expect(asked[0]).toMatchObject({ score: 0.9, check: false });
    expect(place(null, tag('pmo', { check: true })).asked[0]?.check).toBe(true);
  });

  it.each(['Financial Sustainability', '2. Financial sustainability', 'FINANCIAL SUSTAINABILITY:'])(
    'stands where its heading says, whatever its themes: %s',
    (heading) => {
      const { asked, answered } = place(heading, tag('governance-scrutiny'), tag('workforce'));
      expect(asked).toMatchObject([
        { id: 'financial-sustainability', by: 'section', themes: ['workforce'], primary: true, score: 1 },
      ]);
      expect(asked[0]?.reason).toBe(`Printed under the heading “${heading}”.`);
      expect(asked[0]?.evidence[0]).toMatchObject({ field: 'section', text: heading });
      // The heading is the reviewer's; it says nothing of the answer.
      expect(answered.map(({ id }) => id)).toEqual(['financial-sustainability', 'governance']);
    },
  );

  it('does not take a heading for more than it says', () => {
    expect(place('Governance and legal support to DPH', tag('pmo')).asked[0]?.by).toBe('themes');
  });

  it('has no place where its themes lead nowhere', () => {
    expect(place(null, tag('a-theme-of-your-own')).asked).toEqual([]);
  });
});

describe('reading frames', () => {
  it.each([
    ['frames: 1', 1, 'frames: must be a list, not 1'],
    ['frames:\n  - id: A', 2, 'must be lower-case'],
    [
      'frames:\n  - id: a\n    name: A\n    places:\n      - id: b\n        name: B\n        themes: []\n        heading: [C]',
      8,
      'frames › a › places › b › heading: is not a key that is known here (did you mean headings?)',
    ],
    [
      'frames:\n  - { id: a, name: A, colour: red, places: [{ id: b, name: B, themes: [] }] }',
      2,
      'frames › a › colour: is not a key that is known here',
    ],
    [
      'frames:\n  - id: a\n    name: A\n    places:\n      - { id: b, name: B, themes: [x] }\n      - { id: c, name: C, themes: [x] }',
      6,
      'x leads to two places of the frame a: b, c',
    ],
    [
      'frames:\n  - id: themes\n    name: A\n    places: [{ id: b, name: B, themes: [] }]',
      2,
      "themes is the codebook's own frame: choose another id",
    ],
    [
      'frames:\n  - { id: a, name: A, places: [{ id: b, name: B, themes: [] }] }\n  - { id: a, name: A, places: [{ id: b, name: B, themes: [] }] }',
      3,
      'the frame a stands twice',
    ],
    [
      'frames:\n  - id: a\n    name: A\n    places:\n      - { id: b, name: B, themes: [] }\n      - { id: b, name: C, themes: [] }',
      6,
      'the place b stands twice in the frame a',
    ],
    [
      'frames:\n  - id: a\n    name: A\n    places:\n      - { id: b, name: B, themes: [], headings: [Risk & plans] }\n      - { id: c, name: C, themes: [], headings: [2. RISK AND PLANS] }',
      6,
      'the heading "2. RISK AND PLANS" leads to two places of the frame a: b, c',
    ],
  ])('names the line of a mistake in %j', (text, line, message) => {
    const read = readFrames(text);
    expect(read.frames).toEqual([]);
    expect(read.problems[0]?.line).toBe(line);
    expect(read.problems[0]?.message).toContain(message);
  });

  it('holds a file of one’s own to the themes of the codebook, and guesses what was meant', () => {
    const own =
      'frames:\n  - id: a\n    name: A\n    places:\n      - id: b\n        name: B\n        themes:\n          - pmo\n          - workfroce\n';
    expect(readFrames(own).problems).toEqual([]);
    expect(readFrames(own, ['pmo', 'workforce']).problems).toEqual([
      { line: 9, message: 'no such theme: workfroce (did you mean workforce?)' },
    ]);
  });

  it('names every mistake, in the order of the lines', () => {
    const own =
      'frames:\n  - id: a\n    name: A\n    places:\n      - { id: b, name: B, themes: [x] }\n      - { id: b, name: C, themes: [x] }\n  - { id: a, name: A, places: [{ id: b, name: B, themes: [y] }] }\n';
    const { problems } = readFrames(own, ['x']);
    expect(problems.map(({ line }) => line)).toEqual([6, 6, 7, 7]);
  });
});
