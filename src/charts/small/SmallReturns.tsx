import type { RecurringRow } from '../recurring/recurringRow.ts';

export interface SmallReturnsProps {
  readonly rows: readonly RecurringRow[];
  readonly title: string;
  readonly width: number;
}

interface YearPath {
  readonly years: readonly number[];
  readonly count: number;
}

const ROW = 22;
const HEAD = 22;
const MOST_PATHS = 3;

/** Through which years it came back, and how often so: the most frequent paths, one line each. */
export function SmallReturns({ rows, title, width }: SmallReturnsProps) {
  const paths = countPaths(rows).slice(0, MOST_PATHS);
  const years = [...new Set(paths.flatMap((path) => path.years))].sort((a, b) => a - b);
  const step = Math.min(90, (width - 80) / Math.max(1, years.length - 1));
  const xOf = (year: number): number => 22 + years.indexOf(year) * step;
  const said = paths.map((path) => `${path.years.join(' to ')}, ${String(path.count)} times`).join('; ');
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(width)} ${String(HEAD + paths.length * ROW)}`}
      role="img"
      aria-label={`${title}: ${said}`}
    >
      {years.map((year) => (
        <text class="quiet middle" x={xOf(year)} y={15}>
          {year}
        </text>
      ))}
      {paths.map((path, index) => {
        const y = HEAD + index * ROW + ROW / 2;
        const xs = path.years.map(xOf);
        return (
          <g>
            <line class="issue-line" x1={Math.min(...xs)} x2={Math.max(...xs)} y1={y} y2={y} />
            {xs.map((x) => (
              <circle class="dot" cx={x} cy={y} r={5} />
            ))}
            <text class="end" x={width} y={y + 5}>
              {`×${String(path.count)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function countPaths(rows: readonly RecurringRow[]): YearPath[] {
  const paths = new Map<string, YearPath>();
  for (const { years } of rows) {
    const key = years.join();
    paths.set(key, { years, count: (paths.get(key)?.count ?? 0) + 1 });
  }
  return [...paths.values()].sort((a, b) => b.count - a.count || b.years.length - a.years.length);
}
