/** Characters `start` to `end` of a text that speak for a theme. */
export interface ThemeSpan {
  readonly theme: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text in which no span begins or ends. */
export interface TextRun {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  /** Themes of the run, each in the slot that its span keeps from start to end. */
  readonly themes: readonly { readonly theme: string; readonly slot: number }[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

interface SlottedSpan extends ThemeSpan {
  readonly slot: number;
}

/** Cuts a text at every edge of a span, so that nested and overlapping spans are runs side by side. */
export function cutRuns(text: string, spans: readonly ThemeSpan[]): TextRun[] {
  const slotted = assignSlots(
    mergeSpans(spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end)),
  );
  const edges = [...new Set([0, text.length, ...slotted.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const here = slotted.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      themes: here.map(({ theme, slot }) => ({ theme, slot })),
      starts: here.filter((span) => span.start === start).map(({ theme }) => theme),
      ends: here.filter((span) => span.end === end).map(({ theme }) => theme),
    };
  });
}

/** Spans of one theme that touch or overlap are one. */
function mergeSpans(spans: readonly ThemeSpan[]): ThemeSpan[] {
  const merged: ThemeSpan[] = [];
  for (const span of [...spans].sort(
    (a, b) => (a.theme < b.theme ? -1 : Number(a.theme > b.theme)) || a.start - b.start,
  )) {
    const last = merged.at(-1);
    if (last?.theme === span.theme && span.start <= last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Each span takes the lowest slot that no span overlapping it has taken. */
function assignSlots(spans: readonly ThemeSpan[]): SlottedSpan[] {
  const placed: SlottedSpan[] = [];
  for (const span of spans) {
    const taken = new Set(placed.filter(({ end }) => end > span.start).map(({ slot }) => slot));
    let slot = 0;
    while (taken.has(slot)) slot += 1;
    placed.push({ ...span, slot });
  }
  return placed;
}
