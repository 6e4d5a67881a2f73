import Papa from 'papaparse';

/** A council as the list of councils has it. */
export interface Council {
  readonly name: string;
  readonly gss: string;
  readonly type: string;
  /** The first and the last day of its being, YYYY-MM-DD; empty where the list does not say. */
  readonly from: string;
  readonly until: string;
}

/** What finds councils in texts. */
export interface CouncilNames {
  /** Spellings by their first word, the longest first; see `splitName` for what a word is. */
  readonly byFirstWord: ReadonlyMap<string, readonly CouncilSpelling[]>;
  /** By the name in one word, as in addresses of web pages: "towerhamlets". */
  readonly byAddress: ReadonlyMap<string, readonly Council[]>;
  readonly byGss: ReadonlyMap<string, Council>;
  /** By the letters of the official name: "LBBD". */
  readonly byInitials: ReadonlyMap<string, Council>;
}

export interface CouncilSpelling {
  readonly words: readonly string[];
  /** More than one where councils of one name followed one another. */
  readonly councils: readonly Council[];
  /** The spelling says that a council is meant, not a place: "City of York", "Hull City Council". */
  readonly full: boolean;
}

/** Words that say what kind of a council it is, and stand before or after its name. */
const OFFICE =
  /^(?:metropolitan|london|royal|borough|boro|city|county|district|council|corporation|authority|combined|mayoral|mdc|ua|ca|cca|mca|cc|of|and|the)$/;
/** Of these, those without which a name may be that of a place. */
const OFFICIAL = /^(?:council|corporation|authority|borough|boro|mdc|ua)$/;

/** Reads the list of councils (CSV; lines before its header are passed over; other names are parted by ` | `). */
export function readCouncils(csv: string): CouncilNames {
  const rows = Papa.parse(csv).data;
  const at = rows.findIndex((row) => row.includes('name') && row.includes('gss_code'));
  const header = rows[at] ?? [];
  const read = (row: readonly string[], column: string): string =>
    row[header.indexOf(column)]?.replace(/\s+/g, ' ').trim() ?? '';
  const listed = rows
    .slice(at + 1)
    .filter((row) => read(row, 'name') !== '')
    .map((row) => ({
      council: {
        name: read(row, 'name'),
        gss: read(row, 'gss_code'),
        type: read(row, 'type'),
        from: read(row, 'from'),
        until: read(row, 'until'),
      },
      official: read(row, 'official_name'),
      others: read(row, 'other_names').split(' | '),
    }));

  const cuts = listCuts(listed);
  // A name of its own goes before another's other name: "Newcastle upon Tyne" is the city.
  const spellings = new Map<string, CouncilSpelling>();
  const byAddress = new Map<string, Council[]>();
  for (const spell of [
    ({ council }: Listed) => [council.name],
    ({ official }: Listed) => [official, stripOffice(official)],
    ({ others }: Listed) => others,
  ]) {
    const round = new Map<string, CouncilSpelling>();
    for (const one of listed)
      for (const words of spell(one).map(splitName)) {
        const key = words.join(' ');
        if (words.every((word) => OFFICE.test(word) && word !== 'london') || spellings.has(key)) continue;
        if (words.length !== splitName(one.council.name).length && cuts.has(key)) continue;
        const before = round.get(key)?.councils ?? [];
        if (!before.includes(one.council))
          round.set(key, {
            words,
            councils: [...before, one.council],
            full: words.some((word) => OFFICIAL.test(word)) || key.startsWith('city of '),
          });
      }
    for (const [key, spelling] of round) {
      spellings.set(key, spelling);
      const address = key.replaceAll(' ', '');
      if (!byAddress.has(address)) byAddress.set(address, [...spelling.councils]);
    }
  }
  return {
    byFirstWord: groupByFirstWord([...spellings.values()]),
    byAddress,
    byGss: new Map(listed.map(({ council }) => [council.gss, council])),
    byInitials: readInitials(listed),
  };
}

interface Listed {
  readonly council: Council;
  readonly official: string;
  readonly others: readonly string[];
}

/** Words that names are spelled with in two ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['saint', 'st'],
]);

/** Words in lower case without marks: "King's Lynn & West Norfolk" → kings lynn and west norfolk. */
export function splitName(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/['’.]/g, '')
      .match(/[\p{L}\p{N}]+|&/gu)
      ?.map((word) => SAME.get(word) ?? word) ?? []
  );
}

/** The beginnings of the names of councils that still are: a shorter name of another is one of them, "Newcastle". */
function listCuts(listed: readonly Listed[]): ReadonlySet<string> {
  const current = listed.filter(({ council }) => council.until === '');
  return new Set(
    current.flatMap(({ council }) => {
      const words = splitName(council.name);
      return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
    }),
  );
}

/** "Hull City Council" → Hull. */
function stripOffice(official: string): string {
  const words = splitName(official);
  const first = words.findIndex((word) => !OFFICE.test(word));
  const last = words.findLastIndex((word) => !OFFICE.test(word));
  return words.slice(first, last + 1).join(' ');
}

function groupByFirstWord(spellings: readonly CouncilSpelling[]): Map<string, CouncilSpelling[]> {
  const groups = new Map<string, CouncilSpelling[]>();
  for (const spelling of [...spellings].sort((one, other) => other.words.length - one.words.length)) {
    const first = spelling.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  return groups;
}

/** Initials of fewer letters are shared by many and stand for much else. */
const LEAST_INITIALS = 4;

/** Those that one council alone has, of official names that begin with what it is: LBBD, RBKC, RBWM. */
function readInitials(listed: readonly Listed[]): Map<string, Council> {
  const found = new Map<string, Council[]>();
  for (const { council, official } of listed) {
    const words = splitName(official).filter((word) => !/^(?:of|and|upon|the|on)$/.test(word));
    if (words[1] !== 'borough') continue;
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    if (initials.length >= LEAST_INITIALS) found.set(initials, [...(found.get(initials) ?? []), council]);
  }
  return new Map(
    [...found].flatMap(([initials, [council, ...more]]) =>
      council && more.length === 0 ? [[initials, council] as const] : [],
    ),
  );
}
