/** The hatching of what nobody owns, for the class `nobody`. */
export function NobodyHatch() {
  return (
    <defs>
      <pattern
        id="hatch-nobody"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="nobody-line" x1="0" y1="0" x2="0" y2="4" />
      </pattern>
    </defs>
  );
}
