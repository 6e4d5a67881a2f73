import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations, layers } from './support/layers.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

describe('who imports whom', () => {
  it('keeps to the table', () => {
    expect(files.flatMap((path) => findViolations(path, readFileSync(src + path, 'utf8')))).toEqual([]);
  });

  it('knows every part of src', () => {
    const parts = new Set(files.map((path) => path.split('/')[0]?.replace(/(\.d)?\.ts$/, '') ?? ''));
    parts.delete('cli');
    parts.delete('platform');
    expect([...parts].filter((part) => !(part in layers))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['themes/a.ts', "import { b } from '../owners/b.ts';", 'themes may not import owners'],
    ['themes/a.ts', "import type { B } from '../owners/b.ts';", 'themes may not import owners'],
    ['themes/a.ts', "export { b } from '../owners/b.ts';", 'themes may not import owners'],
    ['themes/a.ts', "const b = await import('../owners/b.ts');", 'themes may not import owners'],
    ['text/a.ts', "import { b } from '../themes/b.ts';", 'text may not import themes'],
    ['outputs/a.ts', "import { analyse } from '../analyse.ts';", 'outputs may not import analyse'],
    ['analyse.ts', "import { b } from './cli/b.ts';", 'nothing imports the command line'],
    ['outputs/a.ts', "import { b } from '../../web/b.ts';", 'src imports nothing outside itself'],
    ['outputs/a.ts', "import { readFileSync } from 'node:fs';", 'only the command line sees Node'],
    ['text/a.ts', "import natural from 'natural';", 'deep import'],
    ['text/a.ts', "import natural from 'natural/lib/natural/index.js';", 'deep import'],
    ['cli/a.ts', "const natural = require('natural');", 'deep import'],
    ['outputs/a.ts', "import * as d3 from 'd3';", 'd3 comes by named imports'],
    ['themes/a.ts', "import { b } from '../text/b';", 'carries its extension'],
  ])('%s: %s', (path, source, violation) => {
    const found = findViolations(path, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(violation);
  });

  it.each([
    ['themes/a.ts', "import { b } from '../text/b.ts';\nimport { c } from './c.ts';"],
    ['analyse.ts', "import { b } from './themes/b.ts';"],
    ['cli/commands/a.ts', "import { analyse } from '../../analyse.ts';\nimport { join } from 'node:path';"],
    ['cli/a.ts', "import j from 'natural/lib/natural/distance/jaro-winkler_distance.js';"],
    ['outputs/a.ts', "import { scaleLinear } from 'd3';\n// import x from 'natural'"],
  ])('lets pass in %s: %s', (path, source) => {
    expect(findViolations(path, source)).toEqual([]);
  });
});
