/** What an item of a list begins with. */
export interface Mark {
  readonly kind: 'label' | 'number' | 'letter' | 'roman' | 'bullet';
  /** The letters of a label: "KR" of "KR1"; "Recommendation" of "Recommendation 1". */
  readonly series: string;
  readonly ref: string;
  readonly rest: string;
}

const NAMED =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(?:(?:key |priority |improvement |statutory )?recommendations?|rec\.?) (?:no\.? )?(\d{1,3}(?:\.\d{1,2})?[a-z]?|[a-hivx](?=[\s:.)–-]|$)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s{0,2}[:.)–-]\s*|\s+(?=[\p{Lu}([])|$)/iu;
/** Numbers that are written out. */
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LABEL =
  /^([A-Z]{1,4}) ?(?:\(?\d\d\/\d\d\)? )?(\d{1,3}[a-z]?)(?:\s{0,2}[:.)–-]\s*|\s+(?=\p{Lu}|\([A-Z])|$)/u;
const NUMBER = /^[([]?(\d{1,2}(?:\.\d{1,2})?)[.)\]]?\s+(?=\S)/;
const LETTER = /^\(?([a-z])[.)]\s+(?=\S)/;
/** Those of one letter are read as letters, until what stands before them tells. */
const ROMAN = /^\(?((?:i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv|xv))[.)]\s+(?=\S)/;

/** What marks items of one list alike: bullets, letters, numbers of one depth. */
export function nameLevel({ kind, ref }: Mark): string {
  return kind === 'number' && ref.includes('.') ? 'number.number' : kind;
}

/** The mark of a list's item at the start of a line, or null. */
export function readMark(line: string): Mark | null {
  const named = NAMED.exec(line);
  // "2. Key recommendations 5" is a line of a contents list.
  const listed = named !== null && named[0] === line && /recommendations/i.test(line);
  if (named && !listed) return mark('label', 'Recommendation', readNumber(named[1] ?? ''), line, named[0]);
  const label = LABEL.exec(line);
  if (label) return mark('label', label[1] ?? '', label[0].replace(/[\s:.)–-]+$/, ''), line, label[0]);
  const number = NUMBER.exec(line);
  // "3 councils were asked" is a sentence: a number without a mark is followed by a capital.
  if (number && (/[.)\]]\s/.test(number[0]) || /^\p{Lu}/u.test(line.slice(number[0].length))))
    return mark('number', '', number[1] ?? '', line, number[0]);
  const letter = LETTER.exec(line);
  if (letter) return mark('letter', '', letter[1] ?? '', line, letter[0]);
  const roman = ROMAN.exec(line);
  if (roman) return mark('roman', '', roman[1] ?? '', line, roman[0]);
  return line.startsWith('- ') ? mark('bullet', '', '', line, '- ') : null;
}

/** "Three" as "3"; a letter as its capital. */
function readNumber(printed: string): string {
  const index = WORDS.indexOf(printed.toLowerCase());
  if (index >= 0) return String(index + 1);
  return /^[a-z]$/i.test(printed) ? printed.toUpperCase() : printed;
}

function mark(kind: Mark['kind'], series: string, ref: string, line: string, printed: string): Mark {
  return { kind, series, ref, rest: line.slice(printed.length).trim() };
}
