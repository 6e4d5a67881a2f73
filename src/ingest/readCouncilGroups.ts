import Papa from 'papaparse';

/** The groups of a council by its name, in any of the spellings that are known: its type and its region. */
export type CouncilGroups = (council: string) => readonly string[];

/** Columns of the list of councils that are read. */
const columns = ['name', 'official_name', 'type', 'region', 'other_names'] as const;

/**
 * Reads the list of councils (CSV with a header; other names are parted by ` | `). A council that it does not hold has no
 * groups; a name that two councils share is the first one's.
 */
export function readCouncilGroups(csv: string): CouncilGroups {
  const rows = Papa.parse(csv).data;
  const at = rows.findIndex((row) => row.includes('name') && row.includes('type'));
  const header = rows[at] ?? [];
  const [name, official, type, region, others] = columns.map((column) => header.indexOf(column));
  const read = (row: readonly string[], column: number | undefined): string =>
    row[column ?? -1]?.trim() ?? '';
  const groups = new Map<string, readonly string[]>();
  for (const row of rows.slice(at + 1)) {
    const own = [nameMany(read(row, type)), read(row, region)].filter((group) => group !== '');
    const names = [read(row, name), read(row, official), ...read(row, others).split('|')];
    for (const spelling of names.map(fold))
      if (spelling !== '' && !groups.has(spelling)) groups.set(spelling, own);
  }
  return (council) => groups.get(fold(council)) ?? [];
}

function fold(name: string): string {
  return name.toLowerCase().replace(/&/g, 'and').replace(/\s+/g, ' ').trim();
}

/** A type as the group of all councils that are one: "London borough" → "London boroughs". */
function nameMany(type: string): string {
  if (type === '') return '';
  return type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`;
}
