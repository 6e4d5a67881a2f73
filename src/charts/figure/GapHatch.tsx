/** The hatching of gaps, for the class `unanswered`. */
export function GapHatch() {
  return (
    <defs>
      <pattern
        id="hatch-gap"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="4" height="4" />
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="4" />
      </pattern>
    </defs>
  );
}
