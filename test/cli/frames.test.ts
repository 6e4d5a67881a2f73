import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeInputs } from './inputs.ts';
import { runHere } from './runHere.ts';

let folder: string;
let own: string;

const teams = `frames:
  - id: teams
    name: Our teams
    places:
      - { id: people, name: People team, themes: [workforce], headings: [Workforce] }
      - { id: delivery, name: Delivery team, themes: [pmo, risk-management] }
`;

beforeAll(async () => {
  folder = await writeInputs();
  own = join(folder, 'teams.yaml');
  await writeFile(own, teams);
});

interface Issue {
  readonly id: string;
  readonly title: string;
  readonly span: string;
  readonly members: readonly string[];
  readonly place?: { readonly id: string; readonly name: string } | null;
}

async function findIssues(...args: string[]): Promise<Issue[]> {
  const { out } = await runHere(['recurring', '--format', 'json', ...args]);
  return JSON.parse(out) as Issue[];
}

describe('recurring --frame', () => {
  it('sorts the same issues by place, under ids of their own', async () => {
    const plain = await findIssues();
    const issues = await findIssues('--frame', 'auditor');
    expect(issues.map(({ members }) => members.join(' ')).sort()).toEqual(
      plain.map(({ members }) => members.join(' ')).sort(),
    );
    for (const { id } of issues)
      expect(id).toMatch(
        /^frame\/auditor\/(economy-efficiency-effectiveness|financial-sustainability|governance|none)\/issue\//,
      );
    expect(new Set(issues.map(({ place }) => place?.name)).size).toBeGreaterThan(2);
  });

  it('gives an issue the place where most of its members stand', async () => {
    const issues = await findIssues('--frames', own, '--frame', 'teams', '--quiet');
    const people = issues.filter(({ place }) => place?.id === 'people');
    expect(people.length).toBeGreaterThan(0);
    const { out } = await runHere([
      ...['tag', '--frames', own, '--frame', 'teams', '--quiet', '--format', 'json'],
    ]);
    const records = JSON.parse(out) as { id: string; frames: { teams: { asked: { id: string }[] } } }[];
    const placesOf = new Map(records.map(({ id, frames }) => [id, frames.teams.asked.map((one) => one.id)]));
    for (const { members } of people) {
      const count = (place: string): number =>
        members.filter((id) => placesOf.get(id)?.includes(place)).length;
      expect(count('people')).toBeGreaterThanOrEqual(count('delivery'));
    }
  });
});

describe('owners --frame', () => {
  it('counts what each owner carries by place', async () => {
    const { out } = await runHere(['owners', '--frame', 'lga', '--format', 'csv']);
    const [heading = ''] = out.split('\n');
    expect(heading).toContain(',asked:governance-culture,');
    expect(heading).not.toContain('asked:pmo');
    const { out: json } = await runHere(['owners', '--frame', 'lga', '--format', 'json']);
    const loads = JSON.parse(json) as { byTheme: Record<string, number> }[];
    expect(loads.some(({ byTheme }) => (byTheme['governance-culture'] ?? 0) > 0)).toBe(true);
    expect(loads.some(({ byTheme }) => 'pmo' in byTheme)).toBe(false);
  });
});

describe('--frames, frames of one’s own', () => {
  const input = (): string => join(folder, 'lines.jsonl');

  it('sorts by them, and says which themes lead nowhere', async () => {
    const { code, out, err } = await runHere([
      ...['tag', input(), '--frames', own, '--frame', 'teams', '--format', 'csv'],
    ]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('asked:people,asked:delivery');
    expect(err).toMatch(
      /^council-themes: 16 themes of the codebook lead nowhere in the frame teams: savings-delivery, [^\n]+\n$/,
    );
  });

  it('sorts lines of JSON by them too', async () => {
    const line = '{"id":"1","text":"Write a workforce plan."}\n';
    const args = ['tag', '-', '--format', 'jsonl', '--frames', own, '--frame', 'teams', '--quiet'];
    const { out, err } = await runHere(args, line);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ frames: { teams: { asked: [{ id: 'people' }] } } });
  });

  it.each([
    [['--frames', 'OWN'], teams, '--frames OWN needs --frame: teams'],
    [
      ['--frames', 'OWN', '--frame', 'team'],
      teams,
      'no such frame: team (known: themes, teams) (did you mean teams?)',
    ],
    [
      ['--frames', 'OWN', '--frame', 'teams'],
      teams.replace('[workforce]', '[workfroce]'),
      'OWN: line 5: no such theme: workfroce (did you mean workforce?)',
    ],
    [
      ['--frames', 'OWN', '--frame', 'teams'],
      teams.replace('id: people', 'id: People').replace('id: delivery', 'id: a b'),
      'OWN: line 5: frames › teams › places › 1 › id: must be lower-case letters, digits and hyphens (and 1 more)',
    ],
  ])('fails in one line: %j', async (args, yaml, message) => {
    const file = join(folder, 'mistaken.yaml');
    await writeFile(file, yaml);
    const put = (text: string): string => text.replace('OWN', file);
    expect(await runHere(['tag', input(), ...args.map(put)])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: ${put(message)}\n`,
    });
  });
});

describe('--only theme=… in a frame', () => {
  const list = async (
    ...args: string[]
  ): Promise<{ id: string; themes: { asked: { id: string }[] }; frames: object }[]> =>
    JSON.parse((await runHere(['tag', '--format', 'json', ...args])).out) as never;

  it('keeps the recommendations that stand in a place of the frame', async () => {
    const all = await list('--frame', 'lga');
    const some = await list('--frame', 'lga', '--only', 'theme=governance-culture');
    const standing = all.filter(({ frames }) => JSON.stringify(frames).includes('"id":"governance-culture"'));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    // Places of the answered side are no reason to be kept.
    for (const { id } of some) expect(standing.map((one) => one.id)).toContain(id);
    expect((await list('--frame', 'lga', '--only', 'theme=Governance and culture')).length).toBe(some.length);
  });

  it('still takes a theme, and shows the places of what is kept', async () => {
    const some = await list('--frame', 'lga', '--only', 'theme=pmo');
    expect(some.length).toBeGreaterThan(0);
    for (const { themes } of some) expect(themes.asked.map(({ id }) => id)).toContain('pmo');
    const args = ['tag', '--frame', 'lga', '--table', 'tags', '--format', 'csv', '--only'];
    const countRows = async (filter: string): Promise<number> =>
      (await runHere([...args, filter])).out.trim().split('\n').length - 1;
    expect(await countRows('theme=pmo')).toBeGreaterThanOrEqual(some.length);
    const { out } = await runHere([...args, 'theme=governance-culture']);
    expect(out).toContain(',governance-culture,');
    expect(out).not.toContain(',asked,financial-planning-management,');
  });

  it('filters lines of a stream too', async () => {
    const lines = ['Write a workforce plan.', 'Keep a register of risks.'].map((text, at) =>
      JSON.stringify({ id: String(at), text }),
    );
    const args = [
      'tag',
      '-',
      '--format',
      'jsonl',
      '--frames',
      own,
      '--frame',
      'teams',
      '--only',
      'theme=people',
    ];
    const { code, out } = await runHere(args, lines.join('\n'));
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
    expect(out).toContain('workforce plan');
  });

  it('knows a place only in its frame, and names the nearest', async () => {
    expect((await runHere(['tag', '--only', 'theme=governance-culture'])).code).toBe(2);
    expect((await runHere(['tag', '--frame', 'lga', '--only', 'theme=governance-cultur'])).err).toContain(
      'did you mean governance-culture?',
    );
  });
});
