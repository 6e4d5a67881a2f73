import { InvalidArgumentError, Option } from 'commander';
import type { ColumnChoice, ColumnRole } from '../model.ts';

const roles: readonly ColumnRole[] = [
  'ref',
  'recommendation',
  'findings',
  'response',
  'action',
  'owner',
  'timescale',
  'progress',
  'section',
  'body',
  'key',
  'note',
];

/** `--map`: what the columns of the inputs hold, where their headings do not say. */
export const columnOption = (): Option =>
  new Option(
    '--map <columns>',
    'recommendation=COLUMN,owner=COLUMN…: what columns hold, by heading or number',
  ).argParser(readColumns);

function readColumns(text: string, before: readonly ColumnChoice[] = []): ColumnChoice[] {
  // A heading may hold a comma; a role follows the one that parts two choices.
  const choices = text.split(/,(?=\s*[a-z]+\s*=)/i).map((part): ColumnChoice => {
    const [name = '', ...rest] = part.split('=');
    const role = roles.find((known) => known === name.trim().toLowerCase());
    const column = rest.join('=').trim();
    if (role === undefined)
      throw new InvalidArgumentError(`"${name.trim()}" is none of ${roles.join(', ')}.`);
    if (column === '' || /^0+$/.test(column))
      throw new InvalidArgumentError(
        `"${part.trim()}" names no column, by its heading or its number from 1.`,
      );
    return { role, column };
  });
  return [...before, ...choices];
}
