const SECTION =
  /^(?:key )?(?:theme|section|priority|pillar|strand|objective|workstream|chapter) (?:\d{1,2}|[a-z])\s?[:.–-]\s?[^\s.;!?=][^.;!?=\n]{2,80}$/i;

/** A line that calls itself a section: "Theme 2: Financial planning". */
export function isSectionLine(text: string): boolean {
  return SECTION.test(text.trim());
}
