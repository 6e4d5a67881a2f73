import { dirname, normalize } from 'node:path/posix';
import { findImports } from './findImports.ts';

const tools = ['model', 'figures', 'text', 'statistics'];

/**
 * Who may import whom: a folder of src, or a file at its top, and what it may use besides itself.
 * A stage knows no other stage; `analyse` alone knows their order; nothing imports the command line.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // The form of figures that one stage measures and another prints: types alone.
  figures: ['model'],
  text: [],
  statistics: [],
  ingest: tools,
  recommendations: tools,
  corrections: tools,
  themes: tools,
  owners: tools,
  dates: tools,
  status: tools,
  recurrence: tools,
  compare: tools,
  evaluation: tools,
  // What labels teach is measured as tags are.
  learning: [...tools, 'evaluation'],
  outputs: tools,
  charts: [...tools, 'compare'],
  page: [
    'model',
    'figures',
    'analyse',
    'compare',
    'evaluation',
    'ingest',
    'owners',
    'recommendations',
    'recurrence',
    'text',
    'themes',
  ],
  analyse: [
    ...tools,
    'ingest',
    'recommendations',
    'corrections',
    'themes',
    'owners',
    'dates',
    'status',
    'recurrence',
    'compare',
  ],
  index: [
    'model',
    'analyse',
    'ingest',
    'corrections',
    'themes',
    'owners',
    'recurrence',
    'compare',
    'evaluation',
    'outputs',
  ],
};

/** The command line may import anything of src; this is what stands in `layers` for it. */
const commandLine = 'cli';

/** What a file of src does that its layer may not, one line each. `path` counts from src. */
export function findViolations(path: string, source: string): string[] {
  const layer = nameLayer(path);
  return findImports(source).flatMap(({ from, whole }) => {
    const say = (what: string): string[] => [`${path}: ${what}: ${from}`];
    if (!from.startsWith('.')) return findPackageViolation(layer, from, whole).flatMap(say);
    if (!/\.(tsx?|css\?raw)$/.test(from)) return say('an import carries its extension');
    const target = normalize(`${dirname(path)}/${from}`);
    if (target.startsWith('..')) return say('src imports nothing outside itself');
    const other = nameLayer(target);
    if (other === layer) return [];
    if (other === commandLine) return say('nothing imports the command line');
    if (layer === commandLine || layers[layer]?.includes(other)) return [];
    return say(`${layer} may not import ${other}`);
  });
}

function findPackageViolation(layer: string, from: string, whole: boolean): string[] {
  if (layer !== commandLine && from.startsWith('node:')) return ['only the command line sees Node'];
  if (from === 'natural' || /^natural\/(lib\/natural\/)?(index(\.js)?)?$/.test(from)) {
    return ['natural comes by deep import: the whole package loads database drivers'];
  }
  if (from === 'd3' && whole) return ['d3 comes by named imports'];
  if (from === 'd3' && layer !== 'outputs' && layer !== 'charts')
    return ['d3 serves the outputs and the charts'];
  return [];
}

/** The folder of src that a file stands in, or the name of a file at its top. */
function nameLayer(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : first.replace(/(\.d)?\.ts$/, '');
}
