interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly class?: string;
}

/** A text in level lines of 17 units. */
export function Lines({ lines, x, y, class: name }: LinesProps) {
  return (
    <text x={x} y={y} class={name}>
      {lines.map((line, index) => (
        <tspan x={x} dy={index === 0 ? 0 : 17}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
