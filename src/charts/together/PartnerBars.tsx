import { max, scaleLinear } from 'd3';
import type { ThemePair } from '../../figures/themePair.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { describePair } from './describePairs.ts';
import type { TogetherChartProps } from './TogetherChart.tsx';

interface PartnerBarsProps extends Omit<TogetherChartProps, 'themes' | 'finding'> {
  /** The theme whose partners are shown. */
  readonly theme: string;
}

const MOST = 5;
const LINE = 17;

/** The themes that one theme comes with most often: the narrow form of the triangle. */
export function PartnerBars(props: PartnerBarsProps) {
  const { pairs, theme, width, of, mode, title, nameOf, hrefOf, selected } = props;
  const own = pairs.filter(({ one, other }) => one === theme || other === theme).slice(0, MOST);
  const scale = scaleLinear([0, max(own, ({ count }) => count) ?? 1], [0, width - 84]);
  let y = 0;
  const rows = own.map((pair, index) => {
    const lines = wrapText(nameOf(partnerOf(pair, theme)), width - 8, Infinity);
    const top = y;
    const bar = top + lines.length * LINE + 8;
    y = bar + 30;
    return (
      <Mark
        id={`pair ${pair.one} ${pair.other}`}
        href={hrefOf(pair.one, pair.other)}
        sentence={describePair(pair, of, mode, nameOf)}
        row={index}
        column={0}
        selected={selected.one === pair.one && selected.other === pair.other}
        x={0}
        y={top}
        width={width}
        height={y - top - 4}
      >
        <Lines lines={lines} x={4} y={top + 18} class="link" />
        <rect class="asked" x={4} y={bar} width={scale(pair.count)} height={12} />
        <text class="end" x={width - 4} y={bar + 11}>
          {`${String(pair.count)} of ${String(pair.one === theme ? pair.ofOne : pair.ofOther)}`}
        </text>
      </Mark>
    );
  });
  if (own.length === 0) return <p>{nameOf(theme)} comes with no other theme here.</p>;
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y)}`} role="group" aria-label={title}>
      {rows}
    </svg>
  );
}

function partnerOf({ one, other }: ThemePair, theme: string): string {
  return one === theme ? other : one;
}
