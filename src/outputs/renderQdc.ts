import { escapeXml } from './escapeXml.ts';
import type { DescribedTheme } from '../figures/describedCodebook.ts';
import { findFrame, type ExportedCodebook } from './exportedCodebook.ts';
import { groupByStrength, printTerm } from './listCodebook.ts';
import { nameUuid } from './nameUuid.ts';

/** Twenty colours that differ most from each other (K. L. Kelly, Color Engineering 3(6), 1965), white and black left out. */
const colours = [
  ...['#F3C300', '#875692', '#F38400', '#A1CAF1', '#BE0032', '#C2B280', '#848482', '#008856', '#E68FAC'],
  ...['#0067A5', '#F99379', '#604E97', '#F6A600', '#B3446C', '#DCD300', '#882D17', '#8DB600', '#654522'],
  ...['#E25822', '#2B3D26'],
];

interface Code {
  readonly guid: string;
  readonly name: string;
  readonly colour: string | null;
  readonly description: string;
  readonly children: readonly Code[];
}

interface CodeSet {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly string[];
}

/**
 * A codebook as a REFI-QDA codebook (`.qdc`, version 1.0), for NVivo, ATLAS.ti, MAXQDA, QualCoder and others. Themes
 * are codes, their definitions and terms the descriptions; core themes, and the places of each frame, are sets. With
 * a frame its places are codes themselves, their themes beneath them. Ids are made from names, so that a codebook
 * that is exported again meets the codes it left before.
 */
export function renderQdc(codebook: ExportedCodebook): string {
  const codes = listCodes(codebook);
  const sets = listSets(codebook);
  const origin = escapeXml(`council-themes, codebook ${codebook.codebook}`);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}">`,
    '  <Codes>',
    ...codes.flatMap((code) => drawCode(code, '    ')),
    '  </Codes>',
    ...(sets.length === 0 ? [] : ['  <Sets>', ...sets.flatMap(drawSet), '  </Sets>']),
    '</CodeBook>',
  ];
  return `${lines.join('\n')}\n`;
}

function listCodes(codebook: ExportedCodebook): Code[] {
  const frame = findFrame(codebook);
  const giveName = makeNames();
  const themes = codebook.themes.map((theme, index) => ({
    id: theme.id,
    code: {
      guid: guidOfTheme(theme.id),
      name: giveName(theme.name, theme.id),
      colour: colours[index % colours.length] ?? null,
      description: describeTheme(theme, codebook),
      children: [],
    },
  }));
  if (frame === null) return themes.map(({ code }) => code);
  const places = frame.places.map((place): Code => ({
    guid: guidOfPlace(frame.id, place.id),
    name: giveName(place.name, frame.id),
    colour: null,
    description: frame.name,
    children: themes.filter(({ id }) => place.themes.includes(id)).map(({ code }) => code),
  }));
  const placed = new Set(frame.places.flatMap((place) => place.themes));
  return [...places, ...themes.filter(({ id }) => !placed.has(id)).map(({ code }) => code)];
}

function listSets(codebook: ExportedCodebook): CodeSet[] {
  const giveName = makeNames();
  const known = new Set(codebook.themes.map(({ id }) => id));
  const makeSet = (key: string, name: string, description: string, themes: readonly string[]): CodeSet => ({
    guid: nameUuid(`set/${key}`),
    name: giveName(name, key),
    description,
    members: themes.filter((id) => known.has(id)).map(guidOfTheme),
  });
  const core = codebook.themes.filter(({ core }) => core).map(({ id }) => id);
  const sets = [
    makeSet('core', 'Core themes', 'The themes that figures are given for first.', core),
    ...codebook.frames.flatMap((frame) =>
      frame.places.map((place) =>
        makeSet(`${frame.id}/${place.id}`, `${frame.name}: ${place.name}`, frame.name, place.themes),
      ),
    ),
  ];
  return sets.filter(({ members }) => members.length > 0);
}

function guidOfTheme(id: string): string {
  return nameUuid(`theme/${id}`);
}

function guidOfPlace(frame: string, place: string): string {
  return nameUuid(`place/${frame}/${place}`);
}

/** Names as they come; one that is taken gets a key behind it, since some programs allow each name once. */
function makeNames(): (name: string, key: string) => string {
  const taken = new Set<string>();
  return (name, key) => {
    let own = name;
    for (let number = 1; taken.has(own.toLowerCase()); number += 1) {
      own = number === 1 ? `${name} (${key})` : `${name} (${key}, ${String(number)})`;
    }
    taken.add(own.toLowerCase());
    return own;
  };
}

/** The format has one text for a code: all that the codebook says of a theme stands in it, one thing on each line. */
function describeTheme(theme: DescribedTheme, { groups, abbreviations }: ExportedCodebook): string {
  const lines = [
    theme.definition,
    theme.counts === '' ? '' : `Counts: ${theme.counts}`,
    theme.not === '' ? '' : `Does not count: ${theme.not}`,
    ...groupByStrength(theme.terms).map(
      ([strength, terms]) =>
        `Terms, ${strength} (${String(terms[0]?.weight ?? 0)}): ${terms.map(printTerm).join(' · ')}`,
    ),
    theme.cancel.length === 0 ? '' : `Not inside: ${theme.cancel.join(' · ')}`,
  ];
  const said = lines.join('\n');
  const used = Object.entries(groups).filter(([name]) => said.includes(`<${name}>`));
  const words = new Set(said.split(/[^\p{L}\p{N}]+/u));
  const short = Object.entries(abbreviations).filter(([name]) => words.has(name));
  return [
    ...lines,
    ...used.map(([name, members]) => `<${name}>: ${members.join(', ')}`),
    short.length === 0 ? '' : `Abbreviations: ${short.map(([name, long]) => `${name} = ${long}`).join('; ')}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function drawCode({ guid, name, colour, description, children }: Code, indent: string): string[] {
  const color = colour === null ? '' : ` color="${colour}"`;
  return [
    `${indent}<Code guid="${guid}" name="${escapeXml(name)}" isCodable="true"${color}>`,
    `${indent}  <Description>${escapeXml(description)}</Description>`,
    ...children.flatMap((child) => drawCode(child, `${indent}  `)),
    `${indent}</Code>`,
  ];
}

function drawSet({ guid, name, description, members }: CodeSet): string[] {
  return [
    `    <Set guid="${guid}" name="${escapeXml(name)}">`,
    `      <Description>${escapeXml(description)}</Description>`,
    ...members.map((member) => `      <MemberCode guid="${member}"/>`),
    '    </Set>',
  ];
}
