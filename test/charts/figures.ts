import type { ThemeMatrix } from '../../src/compare/countThemes.ts';
import type { OwnerLoad } from '../../src/figures/ownerLoad.ts';
import { sizeOf } from '../../src/compare/sizes.ts';
import { findWilsonInterval } from '../../src/statistics/wilson.ts';

/** A matrix of one theme: council, recommendations, how many of them ask about it. */
export function matrixOf(columns: readonly (readonly [string, number, number])[]): ThemeMatrix {
  const of = columns.reduce((sum, [, records]) => sum + records, 0);
  const count = columns.reduce((sum, [, , asked]) => sum + asked, 0);
  return {
    mode: 'asked',
    columns: columns.map(([name]) => ({ id: name, name, kind: 'council', council: name, records: [] })),
    councils: columns.length,
    records: of,
    rows: [
      {
        id: 'workforce',
        name: 'Workforce',
        core: true,
        count,
        of,
        spread: columns.filter(([, , asked]) => asked > 0).length,
        cells: columns.map(([name, records, asked]) => {
          const interval = findWilsonInterval(asked, records);
          return {
            theme: 'workforce',
            column: name,
            count: asked,
            of: records,
            share: records === 0 ? null : asked / records,
            low: interval?.low ?? null,
            high: interval?.high ?? null,
            size: sizeOf(records),
          };
        }),
      },
    ],
  };
}

/** What one owner carries, alone and shared. */
export function load(name: string | null, recommendations: number, sole: number): OwnerLoad {
  return {
    name,
    council: 'Southwark',
    kind: name === null ? null : 'post',
    recommendations,
    actions: { asked: 0, response: recommendations },
    byTheme: {},
    byStatus: {},
    bySource: { column: recommendations, prose: 0 },
    sole,
    shared: recommendations - sole,
    overdue: 0,
    pastNoUpdate: 0,
    pastUpdateSeen: 0,
    dated: 2,
    undated: 1,
    open: 3,
    members: [],
  };
}
