import type { GroupShare } from '../../compare/comparison.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { measureText } from '../figure/measureText.ts';
import type { CompareChartProps } from './CompareChart.tsx';
import { describeDifference, describeGroupShare } from './describeDifference.ts';
import { GROUP_LINE, type ComparisonLayout, type PlacedTheme } from './layOutComparison.ts';

/** From one square to the next. */
const SQUARE = 14;

interface CompareRowProps extends CompareChartProps {
  readonly placed: PlacedTheme;
  readonly layout: ComparisonLayout;
  readonly index: number;
}

/** One theme: its name leads to both groups' recommendations, each dot to those of its own. */
export function CompareRow(props: CompareRowProps) {
  const { placed, layout, index, comparison, width, links, selected } = props;
  const { row, y, height, name, words, lines, linesY } = placed;
  const { narrow, nameWidth, wordsX } = layout;
  const { groups, mode } = comparison;
  const { difference } = row;
  const middle = y + height / 2;
  const nameY = narrow ? y + 18 : middle + 5 - (name.length - 1) * 8.5;
  const wordsY = narrow ? y + 18 + name.length * 17 : middle + 5 - (words.length - 1) * 8.5;
  const isWhole = lines === null;
  return (
    <g data-moves={row.id} data-y={y}>
      <line class="grid" x1={0} x2={width} y1={y} y2={y} />
      <Mark
        id={`row ${row.id}`}
        href={links.both(row.id)}
        sentence={describeDifference(row, groups, mode)}
        row={index * 3}
        column={0}
        selected={selected.theme === row.id && selected.group === null}
        x={0}
        y={y + 1}
        width={narrow || isWhole ? width : nameWidth - 2}
        height={narrow ? (name.length + words.length) * 17 + 8 : height - 2}
      >
        <Lines lines={name} x={4} y={nameY} class={difference?.clear === true ? 'link strong' : 'link'} />
        {isWhole && !narrow && (
          <text class="quiet" x={nameWidth + 8} y={middle + 5}>
            {words.join(' ')}
          </text>
        )}
      </Mark>
      {(narrow || !isWhole) && (
        <g class="seen" aria-hidden="true">
          <Lines
            lines={words}
            x={wordsX}
            y={wordsY}
            class={difference?.clear === true ? 'annotation' : 'quiet'}
          />
        </g>
      )}
      {!isWhole &&
        row.shares.map((share, at) => (
          <Mark
            id={`share ${row.id} ${share.group}`}
            href={links.share(row.id, share.group)}
            sentence={describeGroupShare(share, groups[at]?.name ?? '', row.name, mode)}
            row={index * 3 + at}
            column={1 + at}
            selected={selected.theme === row.id && selected.group === share.group}
            x={nameWidth + 2}
            y={linesY + at * GROUP_LINE}
            width={layout.figureX - nameWidth}
            height={GROUP_LINE - 1}
          >
            {lines === 'squares' ? (
              <Squares
                share={share}
                name={groups[at]?.name ?? ''}
                isFirst={at === 0}
                x={nameWidth + 8}
                width={width}
                y={linesY + at * GROUP_LINE + 12}
              />
            ) : (
              <ShareLine share={share} isFirst={at === 0} y={linesY + at * GROUP_LINE + 12} layout={layout} />
            )}
          </Mark>
        ))}
      {difference !== null && <Difference {...props} />}
    </g>
  );
}

interface ShareLineProps {
  readonly share: GroupShare;
  readonly isFirst: boolean;
  readonly y: number;
  readonly layout: ComparisonLayout;
}

/** A dot with its range: ● the first group, ◇ the second. */
function ShareLine({ share: { share, low, high, count, of }, isFirst, y, layout }: ShareLineProps) {
  const x = layout.share(share ?? 0);
  return (
    <g>
      {low !== null && high !== null && (
        <path
          class="whisker"
          d={`M${String(layout.share(low))} ${String(y - 4)}v8m0 -4H${String(layout.share(high))}m0 -4v8`}
        />
      )}
      {isFirst ? (
        <circle class="group-first" cx={x} cy={y} r={5.5} />
      ) : (
        <path class="group-second" d={`M${String(x - 6.5)} ${String(y)}l6.5 -6.5l6.5 6.5l-6.5 6.5z`} />
      )}
      <text class="end" x={layout.figureX} y={y + 5}>
        {`${String(count)} of ${String(of)}`}
      </text>
    </g>
  );
}

interface SquaresProps {
  readonly share: GroupShare;
  readonly name: string;
  readonly isFirst: boolean;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** A square for each recommendation, where there are too few for a rate. */
function Squares({ share: { count, of }, name, isFirst, x, width, y }: SquaresProps) {
  const from = x + of * SQUARE + 6;
  const counted = `${String(count)} of ${String(of)}`;
  const whole = `${counted}, ${name}`;
  const style = isFirst ? 'group-first' : 'group-second';
  return (
    <g>
      {Array.from({ length: of }, (_, at) => (
        <rect class={at < count ? style : 'empty'} x={x + at * SQUARE} y={y - 5} width={10} height={10} />
      ))}
      <text x={from} y={y + 5}>
        {from + measureText(whole) <= width ? whole : counted}
      </text>
    </g>
  );
}

/** How far the first group lies from the second, with its range, on a line at zero. */
function Difference({ placed, layout: { points, narrow }, width }: CompareRowProps) {
  const { row, differenceY: y } = placed;
  if (row.difference === null) return null;
  const { value, low, high, clear } = row.difference;
  return (
    <g class="seen" aria-hidden="true">
      {narrow && (
        <g>
          <line class="axis" x1={4} x2={width - 4} y1={y + 12} y2={y + 12} />
          <line class="axis" x1={points(0)} x2={points(0)} y1={y - 10} y2={y + 12} />
        </g>
      )}
      <path
        class="whisker"
        d={`M${String(points(low))} ${String(y - 4)}v8m0 -4H${String(points(high))}m0 -4v8`}
      />
      <circle class={clear ? 'dot' : 'dot-done'} cx={points(value)} cy={y} r={5} />
    </g>
  );
}
