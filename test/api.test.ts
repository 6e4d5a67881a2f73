import { expect, it } from 'vitest';
import * as api from '../src/index.ts';

it('the package exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'analyse',
    'annotate',
    'readCodebook',
    'readCorrections',
    'readDocument',
    'readManifest',
    'readOwnerAliases',
    'readText',
    'relate',
  ]);
});
