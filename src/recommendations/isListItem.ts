import type { Draft } from './draft.ts';
import type { RoleRow } from './tableEvents.ts';
import type { TableFacts } from './tableFacts.ts';

/** A bullet below a list, or a line built like the bullets above it ("Undertaking…" after "Updating…", "Ensuring…"). */
export function isListItem(facts: TableFacts, current: Draft, row: RoleRow): boolean {
  const cell = row.cells.get('recommendation');
  const bullets = current.text.split('\n').filter((line) => line.startsWith('- '));
  const listed = bullets.length > 0 || current.text.endsWith(':');
  if (!cell || !listed) return false;
  if (cell.bullet) return true;
  const gerund = /^\p{Lu}\p{Ll}+ing\b/u;
  return facts.numbered && gerund.test(cell.text) && bullets.every((bullet) => gerund.test(bullet.slice(2)));
}
